#include "programme/rules.h"

#include <algorithm>
#include <cstddef>

namespace flipside {
namespace {

bool agreed_once(const Pair& pair) {
  return pair.stage == PairStage::Agreed || is_running(pair) || pair.stage == PairStage::Closed;
}

bool is_above(const Programme& programme, const Id<Person>& above, const Id<Person>& below) {
  const Person* person = find(programme.people, below);
  // As many steps as there are people: managers in a circle must not keep us here.
  for (std::size_t step = 0; person != nullptr && step < programme.people.size(); ++step) {
    if (person->manager.empty()) return false;
    if (person->manager == above) return true;
    person = find(programme.people, person->manager);
  }
  return false;
}

}  // namespace

std::optional<bool> mentor_ranks_below(const Programme& programme, const Person& mentor,
                                       const Person& mentee) {
  const Rank* lower = find(programme.ranks, mentor.rank);
  const Rank* upper = find(programme.ranks, mentee.rank);
  if (lower == nullptr || upper == nullptr) return std::nullopt;
  return lower->position < upper->position;
}

bool in_one_reporting_line(const Programme& programme, const Id<Person>& a, const Id<Person>& b) {
  return is_above(programme, a, b) || is_above(programme, b, a);
}

bool ever_paired(const Programme& programme, const Id<Person>& a, const Id<Person>& b) {
  return std::ranges::any_of(programme.pairs, [&](const auto& entry) {
    const Pair& pair = entry.second;
    const bool same =
        (pair.mentor == a && pair.mentee == b) || (pair.mentor == b && pair.mentee == a);
    return same && agreed_once(pair);
  });
}

}  // namespace flipside
