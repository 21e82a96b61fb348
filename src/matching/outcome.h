// What a finished search hands on: the pairs, what they reach, and the prices that prove it.
#pragma once

#include <cstdint>

#include "matching/model.h"
#include "programme/policy.h"

namespace flipside::matching {

using Mode = MatchingMode;

// Prices of up to three solves; certificate.h says what each proves. Outside the balanced mode
// `over_all` is empty, and `at_worst` is over all pairs, whatever the worst.
struct Proof {
  // Over every allowed pair, without scores.
  Prices over_all{};
  // Over the pairs that score more than the worst pair made: without scores in the balanced mode,
  // with scores in others; empty where the worst score may not be the highest.
  Prices above_worst{};
  // Over the pairs that score no less than the worst pair made, with scores.
  Prices at_worst{};

  bool operator==(const Proof&) const = default;
};

struct Outcome {
  Mode mode = Mode::Balanced;
  // Pairs below this score were not allowed.
  int least_score = 0;
  Links links{};
  Totals totals{};
  Proof proof{};
  // Balanced mode: how many people and pairs (Totals::first_pairs + pairs) those above the worst
  // score could serve at most; fewer than these do.
  std::int64_t served_above_worst = 0;

  bool operator==(const Outcome&) const = default;
};

}  // namespace flipside::matching
