// When the holder of a copy is asked how it is between the two, and whether that has fallen. For
// the holder alone.
#pragma once

#include <span>

#include "insights/measures.h"
#include "programme/pulse.h"

namespace flipside::insights {

// Sessions that are held between two questions.
inline constexpr int SessionsPerPulse = 2;

struct NextPulse {
  PulseTheme theme{};
  // Sessions still to be held before it; 0: it is due.
  int after{};
  bool operator==(const NextPulse&) const = default;
};
// `pulses` are those of the pair, the oldest first; what was put aside counts as asked.
NextPulse next_pulse(Sessions sessions, std::span<const Pulse* const> pulses);

// The newest answer, where it is 2 or less, or lower than the last one to the same question, or two
// lower than the one before, and what to do about it was not read yet; nullptr else.
const Pulse* fallen(std::span<const Pulse* const> pulses);

}  // namespace flipside::insights
