#include "matching/place_worth.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "matching/certificate.h"
#include "matching/index.h"

namespace flipside::matching {

namespace {

// A worth is so many pairs and a rest of scores: at most what one pair can score where there are
// few places, else nearer to none than to a pair.
PlaceWorth parted(std::int64_t worth, std::int64_t pair) {
  if (pair == 0) return {.score = worth};
  const std::int64_t rest = std::max<std::int64_t>(HighestScore, pair / 2);
  const std::int64_t pairs = worth <= rest ? 0 : (worth - rest + pair - 1) / pair;
  return {.people_and_pairs = pairs, .score = worth - pairs * pair};
}

}  // namespace

// Only the first pair has a bonus, so the best load is none, one or all.
std::int64_t worth_of_place(const Objective& objective, const SideModel& side, int person,
                            std::int64_t price) {
  const std::int64_t one = objective.first_pair * side.first_pair_weights[at(person)] + price;
  const auto best = [&](std::int64_t places) {
    if (places == 0) return std::int64_t{0};
    return std::max({std::int64_t{0}, one, one + price * (places - 1)});
  };
  return best(side.places[at(person)] + 1) - best(side.places[at(person)]);
}

std::vector<PlaceWorth> place_worths(const Prepared& prepared, const Outcome& outcome) {
  const Model& model = prepared.model;
  const Roster& roster = prepared.roster;
  const Objective objective = last_objective(model, outcome);
  const Prices& prices = outcome.proof.at_worst;
  std::vector<PlaceWorth> all;
  const auto add = [&](Side role, const std::vector<int>& people, const SideModel& side,
                       const std::vector<std::int64_t>& priced) {
    for (std::size_t i = 0; i < std::min(people.size(), priced.size()); ++i) {
      PlaceWorth worth = parted(worth_of_place(objective, side, static_cast<int>(i), priced[i]),
                                objective.participation);
      worth.person = roster.id(people[i]);
      worth.role = role;
      all.push_back(std::move(worth));
    }
  };
  add(Side::Mentor, roster.mentors, model.mentors, prices.mentors);
  add(Side::Mentee, roster.mentees, model.mentees, prices.mentees);
  std::ranges::stable_sort(all, [](const PlaceWorth& a, const PlaceWorth& b) {
    return std::pair(a.people_and_pairs, a.score) > std::pair(b.people_and_pairs, b.score);
  });
  return all;
}

}  // namespace flipside::matching
