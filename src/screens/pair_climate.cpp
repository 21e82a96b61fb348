#include "screens/climate.h"

namespace flipside::screens {

std::optional<PulseTheme> due_pulse(const PairView& view) {
  if (!view.own || !is_running(view.pair)) return std::nullopt;
  const insights::NextPulse next = insights::next_pulse(view.sessions, view.pulses);
  if (next.after > 0) return std::nullopt;
  return next.theme;
}

}  // namespace flipside::screens
