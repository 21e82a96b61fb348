#include "screens/pair_flow.h"

#include <string>
#include <string_view>
#include <vector>

#include "exchange/mail_link.h"
#include "matching/explanation.h"
#include "matching/wording.h"
#include "programme/programme.h"
#include "screens/format.h"
#include "screens/holder.h"
#include "screens/words/asking.h"
#include "screens/words/pair.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace aw = asking_words;

void title(ui::Frame& f, std::string_view what, std::string_view why) {
  ui::heading(f, 2, what, f.phone() ? ui::kH3 : ui::kH2);
  f.space(4);
  ui::text(f, why, {.color = f.theme().muted});
}

// What the two have in common, in words that both may read: nothing of groups.
std::string reason_of(const matching::PairExplanation& explained) {
  for (const matching::Shared& shared : explained.in_common) {
    if (shared.kind != matching::Shared::Kind::Group) return matching::in_words(shared);
  }
  return {};
}

std::vector<std::string> message_for(const Scene& scene, const PairView& view, Side turn) {
  const Programme& programme = scene.programme();
  const Charter& charter = charter_of(programme);
  const Date today = scene.app.moment.today;
  aw::Asking asking{.side = turn, .name = view.name(turn), .partner = view.name(other_side(turn))};
  asking.programme = aw::programme_name(charter.organisation, charter.cohort);
  asking.rhythm = words::rhythm_in_a_sentence(view.pair.agreement);
  asking.minutes = view.pair.agreement.session_minutes;
  if (charter.starts_on) asking.from = day_and_month(*charter.starts_on, today);
  if (charter.ends_on) asking.until = day_and_month(*charter.ends_on, today);
  const Person* mentor = find(programme.people, view.pair.mentor);
  const Person* mentee = find(programme.people, view.pair.mentee);
  if (mentor != nullptr && mentee != nullptr) {
    const auto explained = matching::explain_pair(programme, *mentor, *mentee);
    asking.reason = reason_of(explained);
    for (const matching::Brought& it : explained.mentor_brings) asking.topics.push_back(it.name);
  }
  return aw::message(asking);
}

std::string mail_to(const Scene& scene, const PairView& view, Side turn,
                    const std::string& message) {
  const Person* person = find(scene.programme().people, person_on(view.pair, turn));
  return exchange::mail_link(person == nullptr ? std::string_view() : person->email,
                             aw::MailSubject, message);
}

std::string paragraphs(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += (text.empty() ? "" : "\n\n") + line;
  return text;
}

void message_box(ui::Frame& f, const std::vector<std::string>& lines) {
  const ui::Group group(f, ui::Role::Group, "message", aw::Message);
  const ui::Box box(f, {.padding = 16, .ground = f.theme().canvas, .shadow = false});
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0) f.space(10);
    ui::text(f, lines[i]);
  }
}

void organiser_buttons(Scene& scene, const PairView& view, Side turn, const std::string& message) {
  ui::Frame& f = scene.ui;
  const Pair& pair = view.pair;
  const bool asked = pair.asked_on.has_value();
  const ui::ButtonLook first{.kind = ui::ButtonKind::Primary};
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
  const std::string who = aw::said_yes(view.name(turn));
  ui::ButtonLook yes{.description = who};
  if (asked) yes.kind = ui::ButtonKind::Primary;
  ui::Flow row(f, 8, f.control_height());
  if (!asked && ui::button(row, f, "copy", aw::CopyMessage, first)) {
    scene.send(app::AskNow{pair.id, message});
  }
  if (ui::button(row, f, "mail", aw::WriteMail, {.icon = ui::Icon::Mail})) {
    scene.send(app::AskNow{pair.id, message, mail_to(scene, view, turn, message)});
  }
  if (ui::button(row, f, "yes", aw::SaidYes, yes)) scene.send(app::SayYes{pair.id, turn});
  if (ui::button(row, f, "no", aw::Declined, {.description = aw::DeclinedAbout})) {
    scene.send(app::SayNo{pair.id});
  }
  if (asked && ui::button(row, f, "copy_again", aw::CopyAgain, quiet)) {
    scene.send(app::AskNow{pair.id, message});
  }
}

void ask_card(Scene& scene, const PairView& view, Side turn) {
  ui::Frame& f = scene.ui;
  const std::string& name = view.name(turn);
  const bool mentee = turn == Side::Mentee;
  const std::string why = mentee ? aw::first_why(view.mentor) : aw::next_why(view.mentee);
  if (view.pair.asked_on) {
    const std::string when = near_date(*view.pair.asked_on, scene.app.moment.today);
    title(f, aw::is_asked(name), aw::asked_when(when) + " " + why);
  } else {
    title(f, mentee ? aw::ask_first(name) : aw::ask_next(name), why);
  }
  f.space(16);
  const std::vector<std::string> lines = message_for(scene, view, turn);
  message_box(f, lines);
  f.space(16);
  organiser_buttons(scene, view, turn, paragraphs(lines));
  f.space(12);
  ui::muted(f, aw::MayDecline, ui::kCaption);
}

// In the copy of one of the two.
void own_card(Scene& scene, const PairView& view, Side turn, Side own) {
  ui::Frame& f = scene.ui;
  const std::string& partner = view.name(other_side(own));
  const bool mine = turn == own;
  const std::string question =
      own == Side::Mentee ? aw::like_to_learn(partner) : aw::like_to_teach(partner);
  title(f, mine ? question : aw::is_asked(partner), aw::BothFine);
  f.space(16);
  ui::Flow row(f, 8, f.control_height());
  if (mine && ui::button(row, f, "yes", aw::Yes, {.kind = ui::ButtonKind::Primary})) {
    scene.send(app::SayYes{view.pair.id, own});
  }
  if (ui::button(row, f, "no", aw::No, {})) scene.send(app::SayNo{view.pair.id});
}

void agreed_card(Scene& scene, const PairView& view) {
  ui::Frame& f = scene.ui;
  title(f, aw::BothSaidYes, aw::BothSaidYesWhy);
  f.space(16);
  ui::Flow row(f, 8, f.control_height());
  if (ui::button(row, f, "start", words::Start, {.kind = ui::ButtonKind::Primary})) {
    scene.send(app::SetStage{view.pair.id, PairStage::Active});
  }
  if (ui::button(row, f, "no", aw::Declined, {.description = aw::DeclinedAbout})) {
    scene.send(app::SayNo{view.pair.id});
  }
}

void declined_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  title(f, aw::WasDeclined, aw::WasDeclinedWhy);
  if (!is_organiser(scene.app)) return;
  f.space(16);
  if (ui::button(f, "find", aw::FindPairs, {.kind = ui::ButtonKind::Primary})) {
    scene.go(app::Page::Matching);
  }
}

}  // namespace

bool is_before_start(const Pair& pair) {
  return whose_turn(pair) || pair.stage == PairStage::Agreed || pair.stage == PairStage::Declined;
}

bool has_sessions_ahead(const Pair& pair) {
  return !is_before_start(pair) && pair.stage != PairStage::Closed;
}

void flow_card(Scene& scene, const PairView& view) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "step", aw::NextStep, {.padding = f.phone() ? 16.0F : 24.0F});
  const auto turn = whose_turn(view.pair);
  const auto own = own_side(scene.app, view.pair);
  if (view.pair.stage == PairStage::Declined) return declined_card(scene);
  if (!turn) return agreed_card(scene, view);
  own ? own_card(scene, view, *turn, *own) : ask_card(scene, view, *turn);
}

}  // namespace flipside::screens
