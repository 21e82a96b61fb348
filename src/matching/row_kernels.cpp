#include "matching/row_kernels.h"

#include <bit>

#include "matching/lanes.h"
#include "matching/model.h"
#include "matching/scoring.h"

namespace flipside::matching {

namespace {

// What is counted in columns with more answers than a lane can count wraps around, and is not used.
using UnsignedShorts = std::uint16_t __attribute__((vector_size(16)));

constexpr int OpennessStep = FullWorth / MostLevels;

// Of eight columns: part × scale >> ScaleBits.
Shorts shares(Shorts parts, const std::int32_t* scales) {
  const Eight wide = widened(parts);
  return narrowed(
      {(wide.low * load(scales)) >> ScaleBits, (wide.high * load(scales + 4)) >> ScaleBits});
}

// Weights of two criteria by turns, as sums_of_products asks for.
Shorts both(int first, int second) { return pairs_low(all_short(first), all_short(second)); }

// Adds one × first + other × second.
void add_products(Eight& sums, Shorts one, Shorts other, Shorts weights) {
  sums.low += sums_of_products(pairs_low(one, other), weights);
  sums.high += sums_of_products(pairs_high(one, other), weights);
}

// Dividend and divisor are exact, and so is what is left of the quotient below the point.
Words scores_of(Words sums, Words weights) {
  constexpr float Scale = HighestScore / FullWorth;
  const Floats quotient =
      __builtin_convertvector(sums, Floats) * Scale / __builtin_convertvector(weights, Floats);
  return __builtin_convertvector(quotient, Words);
}

// The weights, ready for vectors.
struct RowWeights {
  explicit RowWeights(const RowFactors& factors);
  Shorts own_openness;
  Shorts own_standing;
  Shorts hours;
  Shorts groups;
  Shorts topics;
  Shorts lists;
  Shorts talk;
  Shorts times;
};

RowWeights::RowWeights(const RowFactors& factors)
    : own_openness(all_short(factors.own_openness)),
      own_standing(all_short(factors.own_standing)),
      hours(all_short(factors.hours)),
      groups(all_short(factors.groups)),
      topics(both(factors.topics, factors.complementary)),
      lists(both(factors.aims, factors.interests)),
      talk(both(factors.languages, factors.openness)),
      times(both(factors.hours, factors.groups)) {}

Shorts scores_at(const RowLanes& lanes, const RowWeights& weights, std::size_t at) {
  Eight sums{};
  const Shorts met = load(lanes.met + at);
  const Shorts back = (met > 255) & 1;
  const Shorts made = lesser(met & 255, all_short(MostStrengths)) + back;
  add_products(sums, shares(load(lanes.gain + at), lanes.topics + at),
               shares(made, lanes.complementary + at), weights.topics);
  const Shorts shared = load(lanes.shared + at);
  add_products(sums, shares(shared & 255, lanes.aims + at),
               shares(shared >> 8, lanes.interests + at), weights.lists);
  const Shorts languages = load(lanes.languages + at);
  const Shorts openness = lesser(load(lanes.openness + at), weights.own_openness) * OpennessStep;
  add_products(sums, languages, openness, weights.talk);
  const Shorts hours = load(lanes.hours + at);
  const Shorts groups = load(lanes.groups + at);
  add_products(sums, greater(hours, Shorts{}), greater(groups, Shorts{}), weights.times);
  // Where no weight is present, the sum is 0, too; 1 divides it then.
  const Shorts present =
      load(lanes.weight + at) + ((hours >= 0) & weights.hours) + ((groups >= 0) & weights.groups);
  const Eight divisors = widened(present - (present == 0));
  const Shorts scores =
      narrowed({scores_of(sums.low, divisors.low), scores_of(sums.high, divisors.high)});
  const Shorts allowed = (load(lanes.standing + at) > weights.own_standing) & (languages >= 0);
  return allowed != 0 ? scores : all_short(Absent);
}

}  // namespace

std::int32_t scale_of(int whole) {
  constexpr std::int64_t Full = std::int64_t{FullWorth} << ScaleBits;
  return whole == 0 ? 0 : static_cast<std::int32_t>((Full + whole - 1) / whole);
}

void sum_rows(std::span<const std::int16_t* const> rows, std::size_t columns, std::int16_t* sums) {
  for (std::size_t at = 0; at < columns; at += ColumnsAtATime) {
    UnsignedShorts sum{};
    for (const std::int16_t* row : rows) sum += std::bit_cast<UnsignedShorts>(load(row + at));
    store(sums + at, std::bit_cast<Shorts>(sum));
  }
}

// Copies, because a cell that is written could be taken for a part of what they refer to.
void score_row(const RowLanes& row_lanes, const RowFactors& factors, std::span<std::int16_t> row) {
  const RowLanes lanes = row_lanes;
  const RowWeights weights(factors);
  for (std::size_t at = 0; at < row.size(); at += ColumnsAtATime) {
    const Shorts scores = scores_at(lanes, weights, at);
    const std::size_t columns = row.size() - at;
    if (columns >= ColumnsAtATime) {
      store(&row[at], scores);
    } else {
      std::memcpy(&row[at], &scores, columns * sizeof row[0]);
    }
  }
}

}  // namespace flipside::matching
