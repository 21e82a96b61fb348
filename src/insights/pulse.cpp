#include "insights/pulse.h"

#include <algorithm>
#include <array>
#include <vector>

namespace flipside::insights {
namespace {

constexpr int LowRating = 2;
constexpr int FarLower = 2;

}  // namespace

NextPulse next_pulse(Sessions sessions, std::span<const Pulse* const> pulses) {
  constexpr auto Themes = names_of(PulseTheme{});
  const auto held = std::ranges::count_if(sessions, [&](const Session* it) {
    return it->state == SessionState::Held && (pulses.empty() || it->on > pulses.back()->on);
  });
  return {.theme = Themes[pulses.size() % Themes.size()].value,
          .after = std::max(0, SessionsPerPulse - static_cast<int>(held))};
}

const Pulse* fallen(std::span<const Pulse* const> pulses) {
  std::vector<const Pulse*> rated;
  for (const Pulse* it : pulses) {
    if (it->rating) rated.push_back(it);
  }
  if (rated.empty() || rated.back()->heeded) return nullptr;
  const Pulse& last = *rated.back();
  rated.pop_back();
  if (*last.rating <= LowRating) return &last;
  if (!rated.empty() && *rated.back()->rating >= *last.rating + FarLower) return &last;
  const auto before = std::find_if(rated.rbegin(), rated.rend(),
                                   [&](const Pulse* it) { return it->theme == last.theme; });
  return before != rated.rend() && *(*before)->rating > *last.rating ? &last : nullptr;
}

}  // namespace flipside::insights
