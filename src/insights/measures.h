// How pairs and promises go: pure functions of a pair's own records and a day. Each figure carries
// the counts behind it; which of them may be shown to whom is for the caller to decide.
#pragma once

#include <optional>
#include <span>

#include "base/date.h"
#include "programme/pair.h"
#include "programme/promise.h"
#include "programme/session.h"

namespace flipside::insights {

// Those of one pair, in any order.
using Sessions = std::span<const Session* const>;
using Promises = std::span<const Promise* const>;

// Sessions that did not happen as planned.
struct Changes {
  int moved{};
  int cancelled{};
  int missed{};
  bool operator==(const Changes&) const = default;
};

// Intervals are counted from the start of the pair, pauses left out; one is due when it is over.
struct RhythmKept {
  int due{};
  // With at least one session held.
  int kept{};
  // By who changed them; where nobody is named they are counted for neither.
  Changes by_mentor{};
  Changes by_mentee{};
  bool operator==(const RhythmKept&) const = default;
};
// Absent for a pair that has not started or has no rhythm yet.
std::optional<RhythmKept> rhythm_kept(const Pair& pair, Sessions sessions, Date today);

enum class Pace { Steady, Quiet, Stalled };

// Days since the last held session (or the start), without pauses, against the agreed interval.
struct Momentum {
  int days{};
  int interval_days{};
  // A session is booked from today on, within the next interval.
  bool is_booked{};
  // Quiet from 1.5 intervals on, stalled from 2.0 on; steady while a session is booked.
  Pace pace{};
  bool operator==(const Momentum&) const = default;
};
// Absent for a pair that is not running, has not started or has no rhythm yet. While a pair
// rests its days stand still and its pace is steady.
std::optional<Momentum> momentum(const Pair& pair, Sessions sessions, Date today);

// Promises of one side. Due: the due day is over, or has come and the promise is settled.
struct PromisesKept {
  int due{};
  // On the due day or before.
  int kept{};
  // Moved once, before the due day: in neither of the two above. Moved again, a promise is late.
  int renegotiated{};
  bool operator==(const PromisesKept&) const = default;
};
PromisesKept promises_kept(Promises promises, Side side, Date today);

}  // namespace flipside::insights
