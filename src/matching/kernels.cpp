#include "matching/kernels.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "matching/lanes.h"

namespace flipside::matching {

namespace {

std::int32_t least_of(Words words) {
  const auto parts = std::bit_cast<std::array<std::int32_t, 4>>(words);
  return *std::ranges::min_element(parts);
}

std::int32_t greatest_of(Words words) {
  const auto parts = std::bit_cast<std::array<std::int32_t, 4>>(words);
  return *std::ranges::max_element(parts);
}

// The last cells of a row, filled up with cells that are no pairs.
Shorts last_cells(const std::int16_t* from, std::size_t count) {
  Shorts cells = all_short(-1);
  std::memcpy(&cells, from, count * sizeof(std::int16_t));
  return cells;
}

// One bit for each of eight truths (0 or −1).
#if defined(__wasm_simd128__)
std::uint64_t bits_of(Shorts truths) { return wasm_i16x8_bitmask(std::bit_cast<v128_t>(truths)); }
#else
std::uint64_t bits_of(Shorts truths) {
  constexpr Shorts Bits = {1, 2, 4, 8, 16, 32, 64, 128};
  constexpr std::uint64_t SumOfFour = 0x0001'0001'0001'0001;
  const auto parts = std::bit_cast<std::array<std::uint64_t, 2>>(truths & Bits);
  return ((parts[0] + parts[1]) * SumOfFour) >> 48;
}
#endif

// Calls `use(at, cells)` for each eight cells of a row.
template <class Use>
inline void for_each_eight(std::span<const std::int16_t> cells, Use use) {
  const std::size_t whole = cells.size() / CellsAtATime * CellsAtATime;
  for (std::size_t at = 0; at < whole; at += CellsAtATime) use(at, load(&cells[at]));
  if (whole < cells.size()) use(whole, last_cells(&cells[whole], cells.size() - whole));
}

// The first whose score − price is this.
int first_with(const ScoreRow& row, const std::int32_t* prices, std::int32_t margin) {
  const Words below = all(row.least - 1);
  const Words sought = all(margin);
  int found = -1;
  for (std::size_t at = 0; at < row.cells.size() && found < 0; at += CellsAtATime) {
    const std::size_t count = std::min(CellsAtATime, row.cells.size() - at);
    const Shorts cells =
        count < CellsAtATime ? last_cells(&row.cells[at], count) : load(&row.cells[at]);
    const Eight score = widened(cells);
    const Words low = (score.low > below) & (score.low - load(prices + at) == sought);
    const Words high = (score.high > below) & (score.high - load(prices + at + 4) == sought);
    if (!any(low | high)) continue;
    for (std::size_t each = at; each < at + count && found < 0; ++each) {
      const bool fits = row.cells[each] >= row.least && row.cells[each] - prices[each] == margin;
      if (fits) found = static_cast<int>(each);
    }
  }
  return found;
}

}  // namespace

std::int32_t relax(const ScoreRow& row, const std::int32_t* prices, std::int32_t base,
                   std::int32_t* distances) {
  const Words from = all(base);
  const Words unreached = all(Unreached);
  const Words below = all(row.least - 1);
  Words least_low = unreached;
  Words least_high = unreached;
  for_each_eight(row.cells, [&](std::size_t at, Shorts cells) {
    const Eight score = widened(cells);
    const Words low = from + load(prices + at) - score.low;
    const Words high = from + load(prices + at + 4) - score.high;
    const Words low_now = lesser(score.low > below ? low : unreached, load(distances + at));
    const Words high_now = lesser(score.high > below ? high : unreached, load(distances + at + 4));
    store(distances + at, low_now);
    store(distances + at + 4, high_now);
    least_low = lesser(least_low, low_now);
    least_high = lesser(least_high, high_now);
  });
  return least_of(lesser(least_low, least_high));
}

std::int32_t find_at(std::int32_t distance, std::span<const std::int32_t> distances,
                     std::vector<int>& found) {
  const Words sought = all(distance);
  const Words unreached = all(Unreached);
  Words least = unreached;
  for (std::size_t at = 0; at < distances.size(); at += CellsAtATime) {
    const Words low = load(&distances[at]);
    const Words high = load(&distances[at + 4]);
    const Words is_low = low == sought;
    const Words is_high = high == sought;
    if (any(is_low | is_high)) {
      for (std::size_t each = at; each < at + CellsAtATime; ++each) {
        if (distances[each] == distance) found.push_back(static_cast<int>(each));
      }
    }
    least = lesser(least, lesser(is_low ? unreached : low, is_high ? unreached : high));
  }
  return least_of(least);
}

std::int32_t highest_margin(const ScoreRow& row, const std::int32_t* prices) {
  const Words below = all(row.least - 1);
  const Words none = all(-Unreached);
  Words best = none;
  for_each_eight(row.cells, [&](std::size_t at, Shorts cells) {
    const Eight score = widened(cells);
    const Words low = score.low - load(prices + at);
    const Words high = score.high - load(prices + at + 4);
    best = greater(best, greater(score.low > below ? low : none, score.high > below ? high : none));
  });
  return greatest_of(best);
}

Margin best_margin(const ScoreRow& row, const std::int32_t* prices) {
  const std::int32_t margin = highest_margin(row, prices);
  return {margin, margin == -Unreached ? -1 : first_with(row, prices, margin)};
}

void mark_pairs(const ScoreRow& row, std::span<std::uint64_t> words) {
  const Shorts below = all_short(row.least - 1);
  std::ranges::fill(words, 0);
  for_each_eight(row.cells, [&](std::size_t at, Shorts cells) {
    words[at / 64] |= bits_of(cells > below) << (at % 64);
  });
}

std::int16_t raise_to(std::span<const std::int16_t> cells, std::int16_t* best) {
  Shorts highest = all_short(-1);
  for_each_eight(cells, [&](std::size_t at, Shorts eight) {
    highest = greater(highest, eight);
    store(best + at, greater(load(best + at), eight));
  });
  const auto parts = std::bit_cast<std::array<std::int16_t, CellsAtATime>>(highest);
  return *std::ranges::max_element(parts);
}

std::uint64_t mark_above(std::span<const std::int16_t> cells, const std::int16_t* floors,
                         std::int16_t floor) {
  const Shorts below = all_short(floor);
  std::uint64_t marks = 0;
  for_each_eight(cells, [&](std::size_t at, Shorts eight) {
    marks |= bits_of((eight > below) | (eight > load(floors + at))) << at;
  });
  return marks;
}

void find_short(const ScoreRow& row, const std::int32_t* prices, std::int32_t base,
                std::vector<int>& found) {
  const Words from = all(base);
  const Words below = all(row.least - 1);
  for_each_eight(row.cells, [&](std::size_t at, Shorts cells) {
    const Eight score = widened(cells);
    const Words low = (score.low > below) & (from + load(prices + at) < score.low);
    const Words high = (score.high > below) & (from + load(prices + at + 4) < score.high);
    if (!any(low | high)) return;
    for (std::size_t each = at; each < std::min(at + CellsAtATime, row.cells.size()); ++each) {
      const std::int16_t cell = row.cells[each];
      if (cell >= row.least && base + prices[each] < cell) found.push_back(static_cast<int>(each));
    }
  });
}

}  // namespace flipside::matching
