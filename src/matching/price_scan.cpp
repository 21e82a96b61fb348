#include "matching/price_scan.h"

#include <array>
#include <bit>
#include <cstring>

namespace flipside::matching {

namespace {

// Four at once: as many as become 128 bits.
using Scores = std::int16_t __attribute__((vector_size(8)));
using Values = std::int32_t __attribute__((vector_size(16)));
constexpr std::size_t CellsAtOnce = 4;

}  // namespace

std::size_t next_above(const ScannedRow& row, std::size_t from) {
  const Values counted = Values{} - (row.counts_scores ? 1 : 0);
  std::size_t at = from;
  for (; at + CellsInScan <= row.scores.size(); at += CellsInScan) {
    Values above{};
    for (std::size_t each = at; each < at + CellsInScan; each += CellsAtOnce) {
      Scores narrow;
      Values prices;
      std::memcpy(&narrow, &row.scores[each], sizeof narrow);
      std::memcpy(&prices, &row.prices[each], sizeof prices);
      const Values scores = __builtin_convertvector(narrow, Values);
      above |= (scores >= row.least) & ((scores & counted) - prices > row.base);
    }
    const auto parts = std::bit_cast<std::array<std::uint64_t, 2>>(above);
    if ((parts[0] | parts[1]) != 0) return at;
  }
  return at;
}

}  // namespace flipside::matching
