#include "screens/pair_rematch.h"

#include <array>
#include <string>
#include <string_view>

#include "app/words.h"
#include "screens/dialog_foot.h"
#include "screens/holder.h"
#include "screens/page.h"
#include "screens/words/asking.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/segments.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace aw = asking_words;

// What a card offers; empty words: not offered.
struct Offered {
  std::string_view pause{};
  std::string_view end{};
  std::string_view withdraw{};
};

void offer(Scene& scene, const Pair& pair, const Offered& offered) {
  ui::Frame& f = scene.ui;
  ui::Flow row(f, 8, f.control_height());
  const auto pressed = [&](std::string_view key, std::string_view label, ui::ButtonKind kind) {
    return !label.empty() && ui::button(row, f, key, label, {.kind = kind});
  };
  if (pressed("pause", offered.pause, ui::ButtonKind::Secondary)) {
    scene.send(app::SetStage{pair.id, PairStage::Paused});
  }
  if (pressed("end", offered.end, ui::ButtonKind::Secondary)) {
    if (is_organiser(scene.app)) {
      scene.send(app::EndAndMatchAgain{pair.id});
    } else {
      scene.send(app::SetStage{pair.id, PairStage::Closed});
    }
  }
  if (pressed("withdraw", offered.withdraw, ui::ButtonKind::Quiet)) {
    scene.send(app::WithdrawRematch{pair.id});
  }
}

void change_card(Scene& scene, const Pair& pair, std::string_view key, const std::string& what,
                 std::string_view why, const Offered& offered) {
  ui::Frame& f = scene.ui;
  {
    const ui::Card card(f, key, what, {.padding = f.phone() ? 16.0F : 20.0F});
    ui::Columns row(f, {ui::Width::fixed(32), ui::Width::grow()}, 12);
    row.next();
    ui::tile(f, key == "wish" ? ui::Icon::RefreshCw : ui::Icon::User, ui::Tone::Warning);
    row.next();
    ui::heading(f, 2, what, ui::kBodyStrong);
    ui::text(f, why, {.color = f.theme().muted});
    f.space(12);
    offer(scene, pair, offered);
  }
  f.space(kCardGap);
}

void wish_card(Scene& scene, const PairView& view) {
  const Pair& pair = view.pair;
  const auto own = own_side(scene.app, pair);
  Offered offered{.withdraw = aw::Withdraw};
  std::string what = aw::would_like_others(view.mentor + " and " + view.mentee);
  if (own) what = std::string(own == pair.rematch_asked_by ? aw::YouAsked : aw::OthersWished);
  if (own && own != pair.rematch_asked_by) offered.withdraw = {};
  if (is_organiser(scene.app)) offered.end = aw::EndAndMatch;
  change_card(scene, pair, "wish", what, aw::GoesOn, offered);
}

void absence_card(Scene& scene, const PairView& view, Side side) {
  const Pair& pair = view.pair;
  const Person* person = find(scene.programme().people, person_on(pair, side));
  if (person == nullptr || person->status == PersonStatus::Active) return;
  const bool left = person->status == PersonStatus::Left;
  if (!left && pair.stage == PairStage::Paused) return;
  const std::string& partner = view.name(other_side(side));
  Offered offered{.end = is_organiser(scene.app) ? aw::EndAndMatch : aw::EndKindly};
  if (!left) offered.pause = aw::Pause;
  change_card(scene, pair, side == Side::Mentor ? "mentor_away" : "mentee_away",
              aw::away_or_left(view.name(side), person->status),
              left ? aw::left_why(partner) : aw::away_why(partner), offered);
}

}  // namespace

bool can_ask_for_rematch(const Scene& scene, const Pair& pair) {
  const bool somebody_matches = scene.app.workspace->holder != Holder::Individual;
  return is_running(pair) && !pair.rematch_asked_by && somebody_matches;
}

void ask_for_rematch(Scene& scene, PairScreen& s, const Pair& pair) {
  if (const auto own = own_side(scene.app, pair)) {
    return scene.send(app::AskForRematch{pair.id, *own});
  }
  s.rematch = true;
}

void rematch_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  const ui::Dialog dialog(f, "rematch", aw::AnotherMatch, 480);
  const std::array choices{ui::Segment{"mentee", view.mentee, ui::Side::Mentee},
                           ui::Segment{"mentor", view.mentor, ui::Side::Mentor}};
  int side = s.rematch_side == Side::Mentee ? 0 : 1;
  ui::segments(f, "who", aw::WhoAsks, choices, side);
  s.rematch_side = side == 0 ? Side::Mentee : Side::Mentor;
  f.space(12);
  ui::muted(f, aw::RematchHow);
  const DialogFoot pressed = dialog_foot(f, "ask", aw::AskForRematch);
  if (pressed.go) scene.send(app::AskForRematch{view.pair.id, s.rematch_side});
  s.rematch = !pressed.any() && !dialog.closed();
}

void change_cards(Scene& scene, const PairView& view) {
  if (!is_running(view.pair)) return;
  if (view.pair.rematch_asked_by) wish_card(scene, view);
  absence_card(scene, view, Side::Mentor);
  absence_card(scene, view, Side::Mentee);
}

}  // namespace flipside::screens
