// The days of a pair as its rhythm counts them.
#pragma once

#include <algorithm>

#include "base/date.h"
#include "programme/pair.h"

namespace flipside::insights {

// Counts the days of a pair from its start, standing still during pauses.
class PairClock {
 public:
  PairClock(const Pair& pair, Date start) : pair_(pair), start_(start) {}

  int days_until(Date date) const {
    int days = days_between(start_, date);
    for (const Pause& pause : pair_.pauses) {
      const Date from = std::max(pause.from, start_);
      const Date until = std::min(pause.until.value_or(date), date);
      days -= std::max(0, days_between(from, until));
    }
    return days;
  }

 private:
  const Pair& pair_;
  Date start_;
};

}  // namespace flipside::insights
