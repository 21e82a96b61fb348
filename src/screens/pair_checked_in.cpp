// What the two said at their check-ins, and where they are apart.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/direction.h"
#include "insights/check_ins.h"
#include "screens/check_in_answers.h"
#include "screens/page.h"
#include "screens/pair_cards.h"
#include "screens/pair_check_in.h"
#include "screens/pair_contact.h"
#include "screens/pair_rematch.h"
#include "screens/pair_sending.h"
#include "screens/pair_terms.h"
#include "screens/words/asking.h"
#include "screens/words/check_in.h"
#include "screens/words/pair.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/plot_scale.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace ck = check_in_words;

constexpr int kFarApart = 2;

void answers_plot(Scene& scene, const PairView& view, const BothAnswers& both,
                  const std::string& summary) {
  std::array<ui::RatedItem, CheckInItems.size()> items{};
  std::array<std::string, CheckInItems.size()> apart{};
  const std::string mentor = both.mentor == nullptr ? "" : view.called(Side::Mentor);
  const std::string mentee = both.mentee == nullptr ? "" : view.called(Side::Mentee);
  ui::PlotTable table{.heads = {std::string(ck::ItemColumn), view.called(Side::Mentee),
                                view.called(Side::Mentor), std::string(ck::ApartColumn)},
                      .rows = {}};
  for (std::size_t i = 0; i < items.size(); ++i) {
    apart[i] = apart_words(both, i);
    items[i] = {.label = ck::Items[i],
                .mentor = both.mentor == nullptr ? std::nullopt : both.mentor->*CheckInItems[i],
                .mentee = both.mentee == nullptr ? std::nullopt : both.mentee->*CheckInItems[i],
                .apart = apart[i]};
    table.rows.push_back(
        {std::string(ck::Items[i]), rated(both.mentee, i), rated(both.mentor, i), apart[i]});
  }
  ui::scale_plot(scene.ui, "answers", {.name = summary, .summary = summary, .figures = table},
                 {.items = items, .mentor = mentor, .mentee = mentee});
}

void sentences(ui::Frame& f, const std::vector<insights::ItemApart>& list,
               const std::string& partner) {
  if (list.empty()) return;
  f.space(12);
  ui::heading(f, 3, ck::ToTalkAbout, ui::kBodyStrong);
  const ui::Group group(f, ui::Role::List, "talk", ck::ToTalkAbout);
  for (const insights::ItemApart& it : list) {
    const ui::Group item(f, ui::Role::ListItem, std::to_string(it.item));
    f.space(4);
    ui::text(f, ck::talk_about(ck::Items[it.item], it.first, it.second, partner),
             {.type = it.apart() >= kFarApart ? ui::kBodyName : ui::kBody, .role = ui::Role::Text});
  }
}

void next_acts(Scene& scene, PairScreen& s, const PairView& view,
               const std::vector<Outcome>& wanted) {
  ui::Frame& f = scene.ui;
  const auto wants = [&](Outcome outcome) {
    return std::ranges::find(wanted, outcome) != wanted.end();
  };
  f.space(4);
  ui::Flow row(f, 8, f.control_height());
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
  if (wants(Outcome::Adjust) && ui::button(row, f, "adjust", ck::LookAtAgreement, quiet)) {
    scene.send(app::Navigate{{.page = app::Page::Pair,
                              .id = view.pair.id.value,
                              .query = {{"part", "agreement"}},
                              .unknown = {}}});
  }
  if (wants(Outcome::Rematch) && can_ask_for_rematch(scene, view.pair) &&
      ui::button(row, f, "rematch", asking_words::AskForRematch, quiet)) {
    ask_for_rematch(scene, s, view.pair);
  }
  if (wants(Outcome::Close) && is_running(view.pair) &&
      ui::button(row, f, "close", words::Close, quiet)) {
    scene.send(app::SetStage{view.pair.id, PairStage::Closed});
  }
}

void what_next(Scene& scene, PairScreen& s, const PairView& view, const BothAnswers& both) {
  ui::Frame& f = scene.ui;
  std::vector<Outcome> wanted;
  for (const CheckInAnswer* it : {both.mentee, both.mentor}) {
    if (it != nullptr && it->outcome) wanted.push_back(*it->outcome);
  }
  if (wanted.empty()) return;
  f.space(12);
  ui::heading(f, 3, ck::Next, ui::kBodyStrong);
  for (const CheckInAnswer* it : {both.mentee, both.mentor}) {
    if (it != nullptr && it->outcome) ui::text(f, ck::wants(view.called(it->side), *it->outcome));
  }
  next_acts(scene, s, view, wanted);
}

void reviews(ui::Frame& f, const PairView& view, const BothAnswers& both) {
  for (const CheckInAnswer* it : {both.mentee, both.mentor}) {
    if (it == nullptr || it->review.empty()) continue;
    f.space(12);
    ui::side_label(f, view.called(it->side), ui_side(it->side));
    ui::muted(f, it->side == Side::Mentor ? ck::MentorReview : ck::MenteeReview, ui::kCaption);
    ui::text(f, isolated(it->review));
  }
}

std::string opened_headline(const std::vector<insights::ItemApart>& list, bool both) {
  if (!both) return std::string(ck::YourView);
  if (list.empty() || list.front().apart() == 0) return std::string(ck::Alike);
  return list.front().apart() >= kFarApart ? ck::headline(ck::Items[list.front().item])
                                           : std::string(ck::NearlyAlike);
}

std::string check_in_key(const CheckIn& which) {
  return std::string(name_of(which.occasion)) + to_iso(which.on);
}

void opened_card(Scene& scene, PairScreen& s, const PairView& view, const AtCheckIn& at) {
  ui::Frame& f = scene.ui;
  const BothAnswers both = by_side(view, at);
  std::vector<insights::ItemApart> list;
  if (at.is_open()) list = insights::to_talk_about(*at.own.answer, *at.theirs.answer);
  const std::string title = opened_headline(list, at.is_open());
  const std::string when = answered_title(at, scene.app.moment.today);
  const ui::Card card(f, check_in_key(at.which), when, {.padding = f.phone() ? 16.0F : 24.0F});
  card_head(scene, title, words::BothRead);
  ui::muted(f, when);
  f.space(12);
  answers_plot(scene, view, both, title);
  sentences(f, list, view.called(other_side(*view.own)));
  what_next(scene, s, view, both);
  reviews(f, view, both);
  contact_line(scene);
}

std::string waiting_words(const PairView& view, const AtCheckIn& at) {
  const std::string partner = view.called(other_side(*view.own));
  if (at.own.state == SealState::Changed) return std::string(ck::YoursWasChanged);
  if (at.theirs.state == SealState::Changed) return ck::was_changed(partner);
  return at.theirs.state == SealState::None ? ck::waits_for(partner) : ck::crosses(partner);
}

void waiting_card(Scene& scene, const PairView& view, const AtCheckIn& at) {
  ui::Frame& f = scene.ui;
  const std::string title = check_in_title(at.which, scene.app.moment.today);
  const bool changed = at.own.state == SealState::Changed || at.theirs.state == SealState::Changed;
  const ui::Card card(f, check_in_key(at.which), title, {.padding = f.phone() ? 16.0F : 20.0F});
  card_head(scene, title, {});
  f.space(4);
  const std::string words = waiting_words(view, at);
  if (changed) {
    ui::banner(f, "changed", words, {.tone = ui::Tone::Warning});
  } else {
    ui::text(f, ck::YouSealed);
    ui::muted(f, words);
  }
  const std::vector<CopyReader> readers = copy_readers(scene, view.pair);
  if (!changed && !readers.empty()) {
    f.space(8);
    ui::Flow row(f, 8, f.control_height());
    if (ui::button(row, f, "send", readers.front().send, {.icon = ui::Icon::Share})) {
      scene.send(app::PrepareParcel{readers.front().person});
    }
  }
  contact_line(scene);
}

}  // namespace

void check_in_cards(Scene& scene, PairScreen& s, const PairView& view) {
  for (const AtCheckIn& at : answered_check_ins(view)) {
    const bool is_shown = at.is_open() || is_own_alone(scene.app, at);
    is_shown ? opened_card(scene, s, view, at) : waiting_card(scene, view, at);
    scene.ui.space(kCardGap);
  }
}

}  // namespace flipside::screens
