#include "screens/people_filters.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"
#include "screens/filter_select.h"
#include "screens/rank_order.h"
#include "screens/words/people.h"
#include "screens/words/person.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/field.h"

namespace flipside::screens {
namespace {

using app::PersonState;

constexpr float kFieldWidth = 200;
// An option of the browser's own needs a value that is not empty.
constexpr std::string_view kAny = "any";

constexpr std::array kRoleFilters{RoleFilter::Everyone, RoleFilter::Mentors, RoleFilter::Mentees,
                                  RoleFilter::NoRole};
constexpr std::array kStateFilters{
    PersonState::Active,      PersonState::Stalled,  PersonState::Quiet,
    PersonState::Paused,      PersonState::Proposed, PersonState::Waiting,
    PersonState::NotSignedUp, PersonState::Away,     PersonState::Left};

bool one_filter(Scene& scene, ui::Flow& flow, std::string_view name,
                std::span<const ui::Choice> choices, int& chosen) {
  ui::Frame& f = scene.ui;
  const ui::Choice& shown = choices[static_cast<std::size_t>(chosen)];
  flow.next(filter_width(f, shown.label), f.control_height());
  return filter_select(f, name, name, choices, chosen);
}

bool role_filter(Scene& scene, ui::Flow& flow, PeopleChoices& choices) {
  std::array<ui::Choice, kRoleFilters.size()> list;
  std::ranges::transform(kRoleFilters, list.begin(), [](RoleFilter role) {
    return ui::Choice{role == RoleFilter::Everyone ? kAny : key_of(role), role_filter_words(role)};
  });
  int chosen = static_cast<int>(choices.role);
  if (!one_filter(scene, flow, people_words::RoleFilter, list, chosen)) return false;
  choices.role = kRoleFilters[static_cast<std::size_t>(chosen)];
  return true;
}

bool rank_filter(Scene& scene, ui::Flow& flow, PeopleChoices& choices) {
  const std::vector<Rank> ranks = ranks_from_top(scene.programme());
  std::vector<ui::Choice> list{{kAny, people_words::AnyRank}};
  for (const Rank& rank : ranks) list.push_back({rank.id.value, rank.name});
  list.push_back({WithoutRank, people_words::NoRank});
  const auto at = std::ranges::find(list, std::string_view(choices.rank), &ui::Choice::key);
  int chosen = at == list.end() ? 0 : static_cast<int>(at - list.begin());
  if (!one_filter(scene, flow, people_words::RankFilter, list, chosen)) return false;
  choices.rank.clear();
  if (chosen > 0) choices.rank = std::string(list[static_cast<std::size_t>(chosen)].key);
  return true;
}

bool state_filter(Scene& scene, ui::Flow& flow, PeopleChoices& choices) {
  std::vector<ui::Choice> list{{kAny, people_words::AnyState}};
  for (const PersonState state : kStateFilters) {
    list.push_back({key_of(state), person_words::state_words(state)});
  }
  int chosen = 0;
  if (choices.state) {
    const auto at = std::ranges::find(kStateFilters, *choices.state);
    chosen = 1 + static_cast<int>(at - kStateFilters.begin());
  }
  if (!one_filter(scene, flow, people_words::StateFilter, list, chosen)) return false;
  choices.state.reset();
  if (chosen > 0) choices.state = kStateFilters[static_cast<std::size_t>(chosen) - 1];
  return true;
}

void replace_choices(Scene& scene, const PeopleChoices& choices) {
  scene.send(app::Navigate{with_choices(scene.app.route, choices)});
}

}  // namespace

std::string_view role_filter_words(RoleFilter role) {
  switch (role) {
    case RoleFilter::Mentors:
      return people_words::Mentors;
    case RoleFilter::Mentees:
      return people_words::Mentees;
    case RoleFilter::NoRole:
      return people_words::NoRole;
    case RoleFilter::Everyone:
      break;
  }
  return people_words::Everyone;
}

bool draw_people_filters(Scene& scene, std::string& text, bool& choosing) {
  ui::Frame& f = scene.ui;
  PeopleChoices choices = choices_of(scene.app.route);
  ui::Flow flow(f, 8, f.control_height());
  flow.next(f.phone() ? f.place().width : kFieldWidth, f.control_height());
  const bool typed = ui::search_field(f, "filter",
                                      {.label = people_words::Filter,
                                       .placeholder = people_words::Filter,
                                       .icon = ui::Icon::ListFilter},
                                      text)
                         .changed;
  bool chosen = role_filter(scene, flow, choices);
  chosen = rank_filter(scene, flow, choices) || chosen;
  chosen = state_filter(scene, flow, choices) || chosen;
  const ui::ButtonLook begin{.kind = ui::ButtonKind::Quiet, .icon = ui::Icon::CircleCheck};
  if (!choosing && ui::button(flow, f, "choose", people_words::Choose, begin)) {
    choosing = true;
    f.again();
  }
  if (chosen) replace_choices(scene, choices);
  return typed || chosen;
}

bool leaves_somebody_out(const PeopleChoices& choices, const std::string& text) {
  return !trim(text).empty() || !(choices == PeopleChoices{});
}

void clear_filters(Scene& scene, std::string& text) {
  text.clear();
  replace_choices(scene, {});
}

}  // namespace flipside::screens
