#include "matching/row_kernels.h"

#include <algorithm>
#include <bit>

#include "matching/lanes.h"
#include "matching/model.h"
#include "matching/scoring.h"

namespace flipside::matching {

namespace {

// What is counted in columns with more answers than a lane can count wraps around, and is not used.
using UnsignedShorts = std::uint16_t __attribute__((vector_size(16)));

UnsignedShorts load_unsigned(const std::int16_t* from) {
  return std::bit_cast<UnsignedShorts>(load(from));
}

constexpr int FactorOfSums = HighestScore / FullWorth;

EvenOdd products(EvenOdd parts, const ColumnBlock::Each<std::int32_t>& scales) {
  return {parts.even * load(scales.data()), parts.odd * load(scales.data() + 4)};
}

// Weights of two criteria by turns, as sums_of_products asks for.
Shorts by_turns(int first, int second) { return lower_upper(all(first), all(second * 0x10000)); }

// Adds both shares, each times its weight.
void add_shares(EvenOdd& sums, EvenOdd first, EvenOdd second, Shorts weights) {
  sums.even += sums_of_products(lower_upper(first.even >> ScaleBits, second.even), weights);
  sums.odd += sums_of_products(lower_upper(first.odd >> ScaleBits, second.odd), weights);
}

// Adds one × first + other × second.
void add_products(EvenOdd& sums, Shorts one, Shorts other, Shorts weights) {
  const auto ones = std::bit_cast<Words>(one);
  const auto others = std::bit_cast<Words>(other);
  sums.even += sums_of_products(lower_upper(ones, others << 16), weights);
  sums.odd += sums_of_products(lower_upper(ones >> 16, others), weights);
}

// Dividend and divisor are exact, and so is what is left of the quotient below the point.
Words quotients(Words sums, Floats weights) {
  return whole_parts(__builtin_convertvector(sums, Floats) / weights);
}

// −1 where the number is negative, else 0.
Shorts negative(Shorts shorts) { return shorts >> 15; }

// The weights, ready for vectors.
struct RowWeights {
  explicit RowWeights(const RowFactors& factors);
  Shorts own_openness;
  Shorts least_standing;
  Shorts openness;
  Shorts hours;
  Shorts groups;
  Shorts topics;
  Shorts lists;
  Shorts rest;
  Floats all;
};

RowWeights::RowWeights(const RowFactors& factors)
    : own_openness(all_short(factors.own_openness)),
      least_standing(all_short(factors.least_standing)),
      openness(all_short(factors.openness)),
      hours(all_short(factors.hours)),
      groups(all_short(factors.groups)),
      topics(by_turns(FactorOfSums * factors.topics, FactorOfSums * factors.complementary)),
      lists(by_turns(FactorOfSums * factors.aims, FactorOfSums * factors.interests)),
      rest(by_turns(FactorOfSums * WorthStep, FactorOfSums * factors.hours)),
      // Without a weight the sum is 0, too.
      all(Floats{} + static_cast<float>(std::max(1, factors.all))) {}

// What topics offer, and what needs are met both ways.
void add_topics(EvenOdd& sums, const ColumnBlock& block, Shorts gain, Shorts met, Shorts weights) {
  const Shorts back = (met > 255) & (gain != Shorts{});
  const Shorts made = lesser((met & 255) - back, load(block.needs.data()));
  add_shares(sums, products(even_odd(gain), block.topics),
             products(even_odd(made), block.complementary), weights);
}

void add_lists(EvenOdd& sums, const ColumnBlock& block, Shorts shared, Shorts weights) {
  const EvenOdd both = even_odd(shared);
  add_shares(sums, products({both.even & 255, both.odd & 255}, block.aims),
             products({both.even >> 8, both.odd >> 8}, block.interests), weights);
}

Shorts scores_at(const RowLanes& lanes, const RowWeights& weights, std::size_t at) {
  const ColumnBlock& block = lanes.columns[at / ColumnsAtATime];
  EvenOdd sums{};
  const Shorts gain = load(lanes.gain + at);
  add_topics(sums, block, gain, load(lanes.met + at), weights.topics);
  add_lists(sums, block, load(lanes.shared + at), weights.lists);
  const Shorts languages = load(lanes.languages + at);
  const Shorts groups = load(lanes.groups + at);
  const Shorts hours = load(lanes.hours + at);
  const Shorts openness = lesser(load(block.openness.data()), weights.own_openness);
  const Shorts known = (~negative(hours) & weights.hours) + (~negative(groups) & weights.groups);
  const Shorts missing = load(block.missing.data()) - known;
  const Shorts steps =
      languages + openness * weights.openness + greater(groups, Shorts{}) + missing;
  add_products(sums, steps, greater(hours, Shorts{}), weights.rest);
  const Shorts scores =
      lower_upper(quotients(sums.even, weights.all), quotients(sums.odd, weights.all) << 16);
  static_assert(Absent == -1);
  const Shorts stands = load(block.standing.data()) - weights.least_standing;
  return scores | negative(languages | stands | (hours + all_short(1))) |
         (load(block.must_gain.data()) & (gain == Shorts{}));
}

}  // namespace

std::int32_t scale_of(int whole) {
  constexpr std::int64_t Full = std::int64_t{FullWorth} << ScaleBits;
  return whole == 0 ? 0 : static_cast<std::int32_t>((Full + whole - 1) / whole);
}

std::size_t scale_place(std::size_t column) {
  const std::size_t place = column % ColumnsAtATime;
  return place % 2 * (ColumnsAtATime / 2) + place / 2;
}

// Four vectors of each row at a time: half of the time would go into finding the next row.
void sum_rows(std::span<const std::int16_t* const> rows, std::size_t columns, std::int16_t* sums) {
  constexpr std::size_t AtATime = 4 * ColumnsAtATime;
  std::size_t at = 0;
  for (; at + AtATime <= columns; at += AtATime) {
    std::array<UnsignedShorts, 4> sum{};
    for (const std::int16_t* row : rows) {
      sum[0] += load_unsigned(row + at);
      sum[1] += load_unsigned(row + at + ColumnsAtATime);
      sum[2] += load_unsigned(row + at + 2 * ColumnsAtATime);
      sum[3] += load_unsigned(row + at + 3 * ColumnsAtATime);
    }
    for (std::size_t vector = 0; vector < 4; ++vector) {
      store(sums + at + vector * ColumnsAtATime, std::bit_cast<Shorts>(sum[vector]));
    }
  }
  for (; at < columns; at += ColumnsAtATime) {
    UnsignedShorts sum{};
    for (const std::int16_t* row : rows) sum += load_unsigned(row + at);
    store(sums + at, std::bit_cast<Shorts>(sum));
  }
}

// Copies, because a cell that is written could be taken for a part of what they refer to.
void score_row(const RowLanes& row_lanes, const RowFactors& factors, std::span<std::int16_t> row) {
  const RowLanes lanes = row_lanes;
  const RowWeights weights(factors);
  std::size_t at = 0;
  for (; at + ColumnsAtATime <= row.size(); at += ColumnsAtATime) {
    store(&row[at], scores_at(lanes, weights, at));
  }
  if (at == row.size()) return;
  const Shorts last = scores_at(lanes, weights, at);
  std::memcpy(&row[at], &last, (row.size() - at) * sizeof row[0]);
}

}  // namespace flipside::matching
