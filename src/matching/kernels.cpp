#include "matching/kernels.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#if defined(__wasm_simd128__)
#include <wasm_simd128.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace flipside::matching {

namespace {

// Compilers make one instruction of each operation where the machine has 128-bit vectors, and plain
// numbers elsewhere.
using Shorts = std::int16_t __attribute__((vector_size(16)));
using HalfShorts = std::int16_t __attribute__((vector_size(8)));
using Words = std::int32_t __attribute__((vector_size(16)));

struct Eight {
  Words low;
  Words high;
};

Shorts all_short(std::int16_t value) { return Shorts{} + value; }
Words all(std::int32_t value) { return Words{} + value; }
Words lesser(Words a, Words b) { return a < b ? a : b; }
Words greater(Words a, Words b) { return a > b ? a : b; }

Words load(const std::int32_t* from) {
  Words words;
  std::memcpy(&words, from, sizeof words);
  return words;
}

void store(std::int32_t* to, Words words) { std::memcpy(to, &words, sizeof words); }

#if defined(__wasm_simd128__)
Eight widened(Shorts shorts) {
  const auto cells = std::bit_cast<v128_t>(shorts);
  return {std::bit_cast<Words>(wasm_i32x4_extend_low_i16x8(cells)),
          std::bit_cast<Words>(wasm_i32x4_extend_high_i16x8(cells))};
}

bool any(Words words) { return wasm_v128_any_true(std::bit_cast<v128_t>(words)); }
#elif defined(__SSE2__)
Eight widened(Shorts shorts) {
  const auto cells = std::bit_cast<__m128i>(shorts);
  return {std::bit_cast<Words>(_mm_srai_epi32(_mm_unpacklo_epi16(cells, cells), 16)),
          std::bit_cast<Words>(_mm_srai_epi32(_mm_unpackhi_epi16(cells, cells), 16))};
}

bool any(Words words) { return _mm_movemask_epi8(std::bit_cast<__m128i>(words)) != 0; }
#else
Eight widened(Shorts shorts) {
  const auto halves = std::bit_cast<std::array<HalfShorts, 2>>(shorts);
  return {__builtin_convertvector(halves[0], Words), __builtin_convertvector(halves[1], Words)};
}

bool any(Words words) {
  const auto parts = std::bit_cast<std::array<std::uint64_t, 2>>(words);
  return (parts[0] | parts[1]) != 0;
}
#endif

std::int32_t least_of(Words words) {
  const auto parts = std::bit_cast<std::array<std::int32_t, 4>>(words);
  return *std::ranges::min_element(parts);
}

std::int32_t greatest_of(Words words) {
  const auto parts = std::bit_cast<std::array<std::int32_t, 4>>(words);
  return *std::ranges::max_element(parts);
}

Shorts eight_cells(const std::int16_t* from) {
  Shorts cells;
  std::memcpy(&cells, from, sizeof cells);
  return cells;
}

// The last cells of a row, filled up with cells that are no pairs.
Shorts last_cells(const std::int16_t* from, std::size_t count) {
  Shorts cells = all_short(-1);
  std::memcpy(&cells, from, count * sizeof(std::int16_t));
  return cells;
}

// One bit for each of eight truths (0 or −1).
std::uint64_t bits_of(Shorts truths) {
  constexpr Shorts Bits = {1, 2, 4, 8, 16, 32, 64, 128};
  constexpr std::uint64_t SumOfFour = 0x0001'0001'0001'0001;
  const auto parts = std::bit_cast<std::array<std::uint64_t, 2>>(truths & Bits);
  return ((parts[0] + parts[1]) * SumOfFour) >> 48;
}

// Calls `use(at, cells)` for each eight cells of a row.
template <class Use>
inline void for_each_eight(std::span<const std::int16_t> cells, Use use) {
  const std::size_t whole = cells.size() / CellsAtATime * CellsAtATime;
  for (std::size_t at = 0; at < whole; at += CellsAtATime) use(at, eight_cells(&cells[at]));
  if (whole < cells.size()) use(whole, last_cells(&cells[whole], cells.size() - whole));
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

Margin best_margin(const ScoreRow& row, const std::int32_t* prices) {
  const Words below = all(row.least - 1);
  const Words none = all(-Unreached);
  Words best = none;
  for_each_eight(row.cells, [&](std::size_t at, Shorts cells) {
    const Eight score = widened(cells);
    const Words low = score.low - load(prices + at);
    const Words high = score.high - load(prices + at + 4);
    best = greater(best, greater(score.low > below ? low : none, score.high > below ? high : none));
  });
  Margin margin{greatest_of(best)};
  for (std::size_t at = 0; at < row.cells.size() && margin.value > -Unreached; ++at) {
    if (row.cells[at] >= row.least && row.cells[at] - prices[at] == margin.value) {
      margin.person = static_cast<int>(at);
      break;
    }
  }
  return margin;
}

void mark_pairs(const ScoreRow& row, std::span<std::uint64_t> words) {
  const Shorts below = all_short(static_cast<std::int16_t>(row.least - 1));
  std::ranges::fill(words, 0);
  for_each_eight(row.cells, [&](std::size_t at, Shorts cells) {
    words[at / 64] |= bits_of(cells > below) << (at % 64);
  });
}

std::uint64_t mark_above(std::span<const std::int16_t> cells, const std::int16_t* floors,
                         std::int16_t floor) {
  const Shorts below = all_short(floor);
  std::uint64_t marks = 0;
  for_each_eight(cells, [&](std::size_t at, Shorts eight) {
    marks |= bits_of((eight > below) | (eight > eight_cells(floors + at))) << at;
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
