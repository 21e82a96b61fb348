#include "screens/people_filter.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/sort.h"
#include "base/text.h"
#include "record/named.h"
#include "screens/people_table.h"

namespace flipside::screens {
namespace {

using app::PersonState;

constexpr std::array kRoleNames{
    Named{RoleFilter::Everyone, ""}, Named{RoleFilter::Mentors, "mentor"},
    Named{RoleFilter::Mentees, "mentee"}, Named{RoleFilter::NoRole, "none"}};

constexpr std::array kStateNames{Named{PersonState::Left, "left"},
                                 Named{PersonState::Away, "away"},
                                 Named{PersonState::Stalled, "stalled"},
                                 Named{PersonState::Quiet, "quiet"},
                                 Named{PersonState::Active, "active"},
                                 Named{PersonState::Paused, "paused"},
                                 Named{PersonState::Proposed, "proposed"},
                                 Named{PersonState::Waiting, "waiting"},
                                 Named{PersonState::NotSignedUp, "not_signed_up"}};

std::string word(const app::Route& route, const std::string& key) {
  const auto found = route.query.find(key);
  return found == route.query.end() ? std::string() : found->second;
}

void set_word(app::Route& route, const std::string& key, std::string_view value) {
  if (value.empty()) {
    route.query.erase(key);
  } else {
    route.query.insert_or_assign(key, std::string(value));
  }
}

bool has_role(const Person& person, RoleFilter role) {
  switch (role) {
    case RoleFilter::Mentors:
      return can_be_mentor(person);
    case RoleFilter::Mentees:
      return can_be_mentee(person);
    case RoleFilter::NoRole:
      return person.role == Role::None;
    case RoleFilter::Everyone:
      break;
  }
  return true;
}

bool has_rank(const Person& person, const std::string& rank) {
  if (rank.empty()) return true;
  return rank == WithoutRank ? person.rank.empty() : person.rank.value == rank;
}

// Answers for one person at a time; the text is folded once.
class Fits {
 public:
  Fits(const app::App& app, const PeopleQuestion& question)
      : app_(app), question_(question), text_(fold(question.text)) {}

  bool operator()(const Id<Person>& id) const {
    const Person& person = app::programme_of(app_).people.at(id);
    const PeopleChoices& choices = question_.choices;
    if (!has_role(person, choices.role) || !has_rank(person, choices.rank)) return false;
    if (choices.state && app_.derived.states.at(id) != *choices.state) return false;
    return text_.empty() || matches_search(app_.derived.search_texts.at(id), text_);
  }

 private:
  const app::App& app_;
  const PeopleQuestion& question_;
  std::string text_;
};

// Where a person stands by that column; equal ones stay in the order of their names.
int place_by(const app::App& app, const Id<Person>& id, int column) {
  if (column == StateColumn) return static_cast<int>(app.derived.states.at(id));
  const Programme& programme = app::programme_of(app);
  const Rank* rank = find(programme.ranks, programme.people.at(id).rank);
  return rank == nullptr ? -1 : rank->position;
}

void sort_people(std::vector<Id<Person>>& people, const app::App& app, const ui::TableSort& sort) {
  if (sort.column != RankColumn && sort.column != StateColumn) {
    if (sort.descending) std::ranges::reverse(people);
    return;
  }
  std::vector<std::pair<int, Id<Person>>> placed;
  placed.reserve(people.size());
  for (Id<Person>& id : people) {
    const int place = place_by(app, id, sort.column);
    placed.emplace_back(sort.descending ? -place : place, std::move(id));
  }
  sort_list(placed, {}, &std::pair<int, Id<Person>>::first);
  std::ranges::transform(placed, people.begin(), [](auto& it) { return std::move(it.second); });
}

}  // namespace

std::string_view key_of(RoleFilter role) {
  return std::ranges::find(kRoleNames, role, &Named<RoleFilter>::value)->name;
}

std::string_view key_of(PersonState state) {
  return std::ranges::find(kStateNames, state, &Named<PersonState>::value)->name;
}

PeopleChoices choices_of(const app::Route& route) {
  PeopleChoices choices{.rank = word(route, "rank")};
  const std::string role_word = word(route, "role");
  const auto role =
      std::ranges::find(kRoleNames, std::string_view(role_word), &Named<RoleFilter>::name);
  if (role != kRoleNames.end()) choices.role = role->value;
  const std::string state_word = word(route, "state");
  const auto state =
      std::ranges::find(kStateNames, std::string_view(state_word), &Named<PersonState>::name);
  if (state != kStateNames.end()) choices.state = state->value;
  return choices;
}

app::Route with_choices(app::Route route, const PeopleChoices& choices) {
  set_word(route, "role", key_of(choices.role));
  set_word(route, "rank", choices.rank);
  set_word(route, "state", choices.state ? key_of(*choices.state) : std::string_view());
  return route;
}

void FoundPeople::look(const app::App& app, const PeopleQuestion& question) {
  if (revision_ == app.derived.revision && question_ == question) return;
  revision_ = app.derived.revision;
  question_ = question;
  people_.clear();
  std::ranges::copy_if(app.derived.people_by_name, std::back_inserter(people_),
                       Fits(app, question));
  sort_people(people_, app, question.sort);
}

int FoundPeople::index_of(const Id<Person>& person) const {
  const auto found = std::ranges::find(people_, person);
  return found == people_.end() ? -1 : static_cast<int>(found - people_.begin());
}

}  // namespace flipside::screens
