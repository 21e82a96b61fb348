// The inner loops of the solver: each reads one row of the table, and nothing else does.
//
// They are functions of their own because a browser compiles a running WebAssembly function to fast
// code only when it is called again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace flipside::matching {

// Farther than any mentee that a search can reach.
inline constexpr std::int64_t Unreached = std::int64_t{1} << 61;

// How near a search has come to each mentee, over which mentor, and who is not settled yet.
struct Reach {
  std::vector<std::int64_t> distances{};
  std::vector<std::int32_t> from{};
  std::vector<std::int32_t> unsettled{};
};

// The step from one mentor to every mentee: distance = base + price − score.
struct RowStep {
  std::span<const std::int16_t> open{};
  std::span<const std::int64_t> prices{};
  std::int64_t base = 0;
  std::int32_t mentor = 0;
};

// Takes each open step to an unsettled mentee that is shorter, and answers the least distance of
// those not settled.
std::int64_t relax_row(const RowStep& step, Reach& reach);

// Moves the mentees at exactly `distance` from the unsettled to `settled`, and answers the least
// distance of those that remain.
std::int64_t settle_at(std::int64_t distance, Reach& reach, std::vector<std::int32_t>& settled);

// The greatest of score − price over the open cells, or −Unreached when none is open.
std::int64_t best_margin(std::span<const std::int16_t> open, std::span<const std::int64_t> prices);

}  // namespace flipside::matching
