// The inner loops of the solver: each reads one row of scores, or the distances to everybody.
//
// They take eight cells at a time in 128-bit vectors; a build without them gives the same numbers.
// They are functions of their own because a browser compiles a running WebAssembly function to fast
// code only when it is called again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace flipside::matching {

// Farther than anybody whom a search can reach, and the price of whom it must not reach.
inline constexpr std::int32_t Unreached = std::int32_t{1} << 30;

// Rows of numbers are filled up to whole vectors.
inline constexpr std::size_t CellsAtATime = 8;
constexpr std::size_t padded(std::size_t cells) {
  return (cells + CellsAtATime - 1) / CellsAtATime * CellsAtATime;
}

// The scores of one person with everybody on the other side. Cells below `least` (0 or more) are no
// pairs.
struct ScoreRow {
  std::span<const std::int16_t> cells{};
  std::int16_t least = 0;
};

// Takes each way that is shorter: base + price − score. Both arrays are as long as the row, padded
// with prices of Unreached. Answers the least distance of all.
std::int32_t relax(const ScoreRow& row, const std::int32_t* prices, std::int32_t base,
                   std::int32_t* distances);

// Appends to `found` whoever is at exactly `distance`, in order. Answers the least distance of the
// others.
std::int32_t find_at(std::int32_t distance, std::span<const std::int32_t> distances,
                     std::vector<int>& found);

// The greatest of score − price, and the first who has it; −Unreached and −1 when there is no pair.
struct Margin {
  std::int32_t value = -Unreached;
  int person = -1;
};
Margin best_margin(const ScoreRow& row, const std::int32_t* prices);
std::int32_t highest_margin(const ScoreRow& row, const std::int32_t* prices);

// Writes one bit for each cell, set where it is a pair; 64 to a word, the first the lowest.
void mark_pairs(const ScoreRow& row, std::span<std::uint64_t> words);

// Raises each of `best`, as long as the cells and padded, to its cell. Answers the highest cell.
std::int16_t raise_to(std::span<const std::int16_t> cells, std::int16_t* best);

// One bit for each of at most 64 cells, set where the cell is above `floor` or above its own floor.
// Each of the cells' floors is at least that of a cell that is no pair.
std::uint64_t mark_above(std::span<const std::int16_t> cells, const std::int16_t* floors,
                         std::int16_t floor);

// Appends to `found` those with base + price − score below 0.
void find_short(const ScoreRow& row, const std::int32_t* prices, std::int32_t base,
                std::vector<int>& found);

}  // namespace flipside::matching
