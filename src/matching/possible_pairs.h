// Whom everybody could be paired with by rules and least score: a bit for each pair, mentor by
// mentor and mentee by mentee, and everybody's best score. Reads the scores once, in steps.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "matching/index.h"
#include "matching/model.h"
#include "programme/pair.h"

namespace flipside::matching {

class PossiblePairs {
 public:
  // The scores must outlive it. A pair is possible from this score on.
  PossiblePairs(const ScoreTable& scores, int least_score);

  // As Assignment::step. True when done; all below is valid then.
  bool step(std::int64_t cells);

  // One bit for each of the other side, BitsInWord to a word, the first the lowest; unused bits are
  // 0.
  [[nodiscard]] std::span<const std::uint64_t> partners(Side side, int person) const;
  // Absent when no pair is allowed, whatever the least score.
  [[nodiscard]] int best_score(Side side, int person) const {
    return best_scores_[static_cast<std::size_t>(side)][at(person)];
  }

 private:
  struct Bits {
    std::size_t words = 0;
    std::vector<std::uint64_t> all{};
  };

  void read(int mentor);
  // Copies the rows of the last mentors read, up to BitsInWord of them, to the mentees.
  void turn_last_rows();

  const ScoreTable* scores_;
  std::int16_t least_;
  std::array<Bits, 2> bits_{};
  // Mentees' filled up as raise_to asks for.
  std::array<std::vector<std::int16_t>, 2> best_scores_{};
  int next_mentor_ = 0;
};

}  // namespace flipside::matching
