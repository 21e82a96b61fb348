#include "app/namesakes.h"

#include <algorithm>

#include "app/words.h"
#include "base/text.h"

namespace flipside::app {
namespace {

bool has_namesake(const Derived& derived, const Id<Person>& person) {
  const auto name = derived.folded_names.find(person);
  if (name == derived.folded_names.end() || name->second.empty()) return false;
  const auto folded = [&](const Id<Person>& id) -> const std::string& {
    return derived.folded_names.at(id);
  };
  return std::ranges::size(
             std::ranges::equal_range(derived.people_by_name, name->second, {}, folded)) > 1;
}

}  // namespace

std::string rank_and_team(const Programme& programme, const Person& person) {
  const Rank* rank = find(programme.ranks, person.rank);
  std::string words = rank == nullptr ? std::string() : rank->name;
  const std::string_view team = trim(person.team);
  if (!words.empty() && !team.empty()) words += ", ";
  words += team;
  return words.empty() ? person.email : words;
}

std::string telling_name(const App& app, const Id<Person>& person) {
  const Programme& programme = programme_of(app);
  std::string name = words::name_or_words(programme, person);
  const Person* found = find(programme.people, person);
  if (found == nullptr || !has_namesake(app.derived, person)) return name;
  const std::string more = rank_and_team(programme, *found);
  return more.empty() ? name : name + " (" + more + ")";
}

}  // namespace flipside::app
