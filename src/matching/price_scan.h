// The inner loop of the certificate: it reads a whole table, and nearly no pair is above its
// prices. It shares nothing with the solver's loops, so that no mistake is made twice.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace flipside::matching {

inline constexpr std::size_t CellsInScan = 32;

struct ScannedRow {
  std::span<const std::int16_t> scores{};
  // As many as there are scores.
  std::span<const std::int32_t> prices{};
  // Cells below are no pairs.
  std::int32_t least = 0;
  // Whether a score adds to a pair's worth.
  bool counts_scores = true;
  // What a pair must be worth beside its score and price to be passed over.
  std::int32_t base = 0;
};

// Where the first CellsInScan cells from `from` (a multiple of that) begin that have a pair with
// score − price > base; the end of the whole blocks when none has. No number is above 2^28.
std::size_t next_above(const ScannedRow& row, std::size_t from);

}  // namespace flipside::matching
