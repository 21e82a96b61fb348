// Who has signed what the two agreed, and the versions that both did.
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "screens/clauses.h"
#include "screens/format.h"
#include "screens/page.h"
#include "screens/pair_cards.h"
#include "screens/pair_terms.h"
#include "screens/words/agreement.h"
#include "screens/words/pair.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/dialog.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace gw = agreement_words;

void one_signature(Scene& scene, const PairView& view, const Negotiation& now, Side side) {
  const Terms* terms = now.terms(side);
  const bool has_signed = terms != nullptr && terms->signed_on;
  const std::string who = view.called(side);
  scene.ui.space(8);
  ui::side_label(scene.ui,
                 has_signed
                     ? gw::signed_on(who, day_and_month(*terms->signed_on, scene.app.moment.today))
                     : gw::not_signed(who),
                 ui_side(side));
}

void signing_card(Scene& scene, const PairView& view, const Negotiation& now) {
  ui::Frame& f = scene.ui;
  const Side own = *view.own;
  const std::string title = gw::signing(now.version());
  const ui::Card card(f, "signing", title, {.padding = 20});
  ui::heading(f, 2, title, ui::kBodyStrong);
  f.space(4);
  const bool is_settled = now.is_settled();
  ui::muted(f, is_settled ? std::string(gw::BothSign) : gw::opens_later(now.holds()));
  for (const Side side : {own, other_side(own)}) one_signature(scene, view, now, side);
  if (now.has_signed(own)) {
    f.space(8);
    ui::muted(f, gw::send_it(view.called(other_side(own))));
    return;
  }
  if (!is_settled) return;
  f.space(12);
  if (ui::button(f, "sign", gw::sign(now.version()),
                 {.kind = ui::ButtonKind::Primary, .fill = true})) {
    scene.send(app::SignTerms{view.pair.id});
  }
}

bool has_drifted(const PairView& view, const Negotiation& now) {
  const Terms* held = now.signed_by(Side::Mentor, now.holds());
  return held != nullptr && std::ranges::any_of(Clauses, [&](Clause it) {
           return !is_same(it, held->agreement, view.pair.agreement);
         });
}

// One who tracks the pair alone notes that both agreed.
void noting_card(Scene& scene, const PairView& view) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "noting", gw::NoteAgreed, {.padding = 20});
  ui::muted(f, gw::NoteAgreedWhy);
  f.space(12);
  if (ui::button(f, "note", gw::NoteAgreed, {.fill = true})) {
    scene.send(app::SignTerms{view.pair.id});
  }
}

// Written over by somebody else, or signed on two devices at once.
void drift_card(Scene& scene, const PairView& view, const Negotiation& now) {
  ui::Frame& f = scene.ui;
  const std::string words = gw::differs(now.holds());
  const ui::Card card(f, "drift", words, {.padding = 20});
  ui::text(f, words);
  f.space(12);
  if (!ui::button(f, "go_by", gw::go_by(now.holds()), {.fill = true})) return;
  Pair changed = view.pair;
  changed.agreement = now.signed_by(Side::Mentor, now.holds())->agreement;
  scene.send(app::Save<Pair>{std::move(changed)});
}

void one_version(Scene& scene, PairScreen& s, const PairView& view, const Negotiation& now,
                 int number) {
  const Terms* mentor = now.signed_by(Side::Mentor, number);
  const Terms* mentee = now.signed_by(Side::Mentee, number);
  if (mentor == nullptr || mentee == nullptr) return;
  ui::Frame& f = scene.ui;
  const Date today = scene.app.moment.today;
  const ui::Group item(f, ui::Role::ListItem, gw::version(number));
  f.space(8);
  ui::text(f, gw::version(number), {.type = ui::kBodyStrong, .role = ui::Role::Text});
  const std::string day = day_and_month(std::max(*mentor->signed_on, *mentee->signed_on), today);
  ui::muted(f, is_between_two(scene, view) ? gw::both_signed(day) : gw::both_agreed(day));
  if (number == now.holds() && mentor->agreement.review_on) {
    ui::muted(f, gw::next_review(long_date(*mentor->agreement.review_on, today)));
  }
  ui::Flow row(f, 8, f.control_height());
  if (ui::button(row, f, "read", gw::read(number), {.kind = ui::ButtonKind::Quiet})) {
    s.version_read = number;
  }
}

void versions_card(Scene& scene, PairScreen& s, const PairView& view, const Negotiation& now) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "versions", gw::Versions, {.padding = 20});
  ui::heading(f, 2, gw::Versions, ui::kBodyStrong);
  const ui::Group list(f, ui::Role::List, "versions", gw::Versions);
  for (int number = now.holds(); number > 0; --number) one_version(scene, s, view, now, number);
}

}  // namespace

void signing_cards(Scene& scene, PairScreen& s, const PairView& view, const Negotiation& now) {
  const auto show = [&](bool is_shown, auto draw) {
    if (!is_shown) return;
    draw();
    scene.ui.space(kCardGap);
  };
  const bool is_drifted = has_drifted(view, now);
  const bool is_new = now.holds() == 0 || is_drifted;
  const bool between_two = is_between_two(scene, view);
  show(!between_two && is_new, [&] { noting_card(scene, view); });
  show(between_two && is_drifted, [&] { drift_card(scene, view, now); });
  // What somebody else changed can be signed as it is, too.
  show(between_two && (is_new || !now.is_quiet()), [&] { signing_card(scene, view, now); });
  show(now.holds() > 0, [&] { versions_card(scene, s, view, now); });
}

void version_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  const Negotiation now(view.pair, view.terms);
  const Terms* terms = now.signed_by(Side::Mentor, s.version_read);
  const ui::Dialog dialog(f, "version", gw::version(s.version_read), 560);
  for (const Clause clause : Clauses) {
    if (terms == nullptr || !says(clause, terms->agreement)) continue;
    ui::muted(f, gw::clause_name(clause), ui::kCaption);
    for (const std::string& line :
         clause_lines(scene.programme(), scene.app.moment.today, clause, terms->agreement)) {
      ui::text(f, line);
    }
    f.space(12);
  }
  if (dialog.closed() || terms == nullptr) s.version_read = 0;
}

}  // namespace flipside::screens
