// Whether the roles of a pair hold, for the two alone.
#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "insights/role_reversal.h"
#include "screens/format.h"
#include "screens/page.h"
#include "screens/pair_cards.h"
#include "screens/pair_terms.h"
#include "screens/words/pair.h"
#include "screens/words/role_reversal.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/plot_lines.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace rh = roles_hold_words;

constexpr int kSuggestedMinutes = 10;
constexpr std::array kLimits{ui::Limit{.value = 0.5F, .label = rh::Warns, .warns = true},
                             ui::Limit{.value = 0.35F, .label = rh::Clears}};

struct Suggestion {
  std::string words;
  Side by{};
};

// By what drives it most.
Suggestion suggestion_for(const PairView& view, const insights::SessionRoles& last) {
  const int taught = 2 * last.taught;
  const int talk = last.talk.value_or(0);
  const int promises = last.promises.value_or(0);
  if (promises > taught && promises >= talk) {
    return {rh::tries_out(view.mentee_called), Side::Mentee};
  }
  if (talk > taught) return {rh::only_speaks(view.mentor_called), Side::Mentor};
  return {rh::show_first(view.mentor_called), Side::Mentor};
}

void suggest(Scene& scene, PairScreen& s, const PairView& view, const Suggestion& it) {
  ui::Frame& f = scene.ui;
  f.space(12);
  ui::muted(f, rh::Suggestion, ui::kCaption);
  ui::text(f, it.words, {.type = ui::kBodyStrong});
  f.space(8);
  ui::Flow row(f, 8, f.control_height());
  const bool tries = view.next != nullptr && ui::button(row, f, "try", rh::TryIt);
  if (ui::button(row, f, "not_now", rh::NotNow, {.kind = ui::ButtonKind::Quiet})) {
    s.suggestion_put_aside = true;
  }
  if (!tries) return;
  Session planned = *view.next;
  planned.agenda.push_back({.title = it.words, .author = it.by, .minutes = kSuggestedMinutes});
  scene.send(app::ChangeSession{std::move(planned), {}});
  s.suggestion_put_aside = true;
}

std::string sentence_of(const PairView& view, const insights::RoleReversal& roles) {
  if (roles.sessions.size() < insights::LeastSessionsOfRoles) {
    return rh::too_early(roles.sessions.size());
  }
  const std::string figure = rh::over(roles.sessions.back().smoothed, roles.sessions.size());
  if (roles.is_on) {
    return rh::reversed(view.called_inside(Side::Mentee), view.own == Side::Mentee, figure);
  }
  return rh::holds(view.called_inside(Side::Mentor), view.own == Side::Mentor, figure);
}

void level_plot(Scene& scene, const insights::RoleReversal& roles, const std::string& sentence) {
  const Date today = scene.app.moment.today;
  std::vector<float> levels;
  ui::PlotTable table{.heads = {std::string(rh::DayColumn), std::string(rh::LevelColumn)},
                      .rows = {}};
  for (const insights::SessionRoles& it : roles.sessions) {
    levels.push_back(static_cast<float>(it.smoothed) / 1000);
    table.rows.push_back({short_date(it.on, today), rh::level(it.smoothed)});
  }
  const std::string newest = rh::level(roles.sessions.back().smoothed);
  const std::string first = short_date(roles.sessions.front().on, today);
  const std::string last = short_date(roles.sessions.back().on, today);
  ui::line_plot(scene.ui, "level", {.name = rh::Title, .summary = sentence, .figures = table},
                {.values = levels,
                 .least = 0,
                 .most = 1,
                 .limits = kLimits,
                 .newest_text = newest,
                 .first_label = first,
                 .last_label = last});
}

}  // namespace

void roles_card(Scene& scene, PairScreen& s, const PairView& view) {
  if (!is_between_two(scene, view)) return;
  ui::Frame& f = scene.ui;
  const auto roles = insights::role_reversal(view.sessions, view.answers, view.promises);
  const std::string sentence = sentence_of(view, roles);
  f.space(kCardGap);
  const ui::Card card(f, "roles", rh::Title, {.padding = f.phone() ? 16.0F : 20.0F});
  card_head(scene, rh::Title, words::BothRead);
  f.space(4);
  ui::text(f, sentence, {.color = f.theme().muted});
  if (roles.sessions.size() < insights::LeastSessionsOfRoles) return;
  f.space(8);
  level_plot(scene, roles, sentence);
  f.space(4);
  ui::muted(f, rh::scale(view.called_inside(Side::Mentor), view.called_inside(Side::Mentee)),
            ui::kCaption);
  if (roles.is_on && !s.suggestion_put_aside) {
    suggest(scene, s, view, suggestion_for(view, roles.sessions.back()));
  }
}

}  // namespace flipside::screens
