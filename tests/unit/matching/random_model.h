// Random small models of every kind, and the best that trying everything finds.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "base/random.h"
#include "matching/model.h"

namespace flipside::matching {

// More work than any test has to do in one step.
inline constexpr std::int64_t NoLimit = 1'000'000'000;

// 0 … bound − 1.
inline int below(Random& random, int bound) {
  return static_cast<int>(random.below(static_cast<std::uint32_t>(bound)));
}

// Up to four people a side, with ties, forbidden pairs, empty sides, no places and weights 0–2.
Model random_model(Random& random);

// As many people as asked, places 1 to `most_places`.
struct LargeModel {
  int mentors = 0;
  int mentees = 0;
  int most_places = 1;
};
Model random_large_model(Random& random, const LargeModel& size);

// Calls `use` with every set of pairs that is allowed and within everybody's places.
void for_each_assignment(const Model& model, int least_score,
                         const std::function<void(const Links&)>& use);

// What links with this one reach when it is made by hand: the worst score is that of the others.
Totals totals_beside(const Model& model, Links links, Link made_by_hand);

// The same model with mentors and mentees in another order: new index by old index.
struct Order {
  std::vector<int> mentors{};
  std::vector<int> mentees{};
};
Order random_order(Random& random, const Model& model);
Model reordered(const Model& model, const Order& order);

}  // namespace flipside::matching
