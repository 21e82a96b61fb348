// Couples who are not paired although both would score higher with each other than now.
//
// After Gale and Shapley 1962, with the scores as everybody's ranking, place by place: a couple
// counts when the rules and the least score allow it, it is no pair, and each of the two has a free
// place or a partner with whom they score less than with the other. Who has no place at all, beside
// the pairs that stay, counts in no couple. Found in steps.
#pragma once

#include <cstdint>
#include <vector>

#include "matching/model.h"
#include "matching/outcome.h"

namespace flipside::matching {

class BlockingCouples {
 public:
  // Both must outlive the count.
  BlockingCouples(const Model& model, const Outcome& outcome);

  // As Assignment::step. True when done.
  bool step(std::int64_t cells);
  // Valid when done.
  [[nodiscard]] std::int64_t count() const { return count_; }

 private:
  void count_row(int mentor);

  const Model* model_;
  // By person: what a score must pass to be better than now.
  std::vector<int> mentors_;
  std::vector<int> mentees_;
  int next_mentor_ = 0;
  std::int64_t count_ = 0;
};

}  // namespace flipside::matching
