// The value of the best assignment by LEMON's network simplex, which shares nothing with our
// solver.
//
// This header is read by C++17 code, because LEMON is no C++20, so it knows no type of ours.
#pragma once

#include <cstdint>
#include <vector>

namespace flipside::matching {

struct LemonSide {
  std::vector<int> places{};
  // What a person's first pair is worth.
  std::vector<std::int64_t> first_pair{};
};

struct LemonProblem {
  LemonSide mentors{};
  LemonSide mentees{};
  // Mentor by mentor; a negative weight is no pair.
  std::vector<std::int64_t> weights{};
};

std::int64_t best_value_by_lemon(const LemonProblem& problem);

}  // namespace flipside::matching
