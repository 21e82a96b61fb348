// The inner loops of scoring: one mentor with every mentee, in 128-bit vectors. A
// build without them gives the same numbers.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "matching/scoring.h"

namespace flipside::matching {

inline constexpr std::size_t ColumnsAtATime = 8;

// A share of FullWorth is part × scale >> ScaleBits, where scale is FullWorth << ScaleBits over the
// whole, rounded up: exactly FullWorth × part / whole, rounded down, while part × whole is below
// 1 << ScaleBits. A whole of 0 has the scale 0.
inline constexpr int ScaleBits = 16;
std::int32_t scale_of(int whole);
// Where a column's scale lies in its block: those at even places come first.
std::size_t scale_place(std::size_t column);

// Languages, groups, openness and what is missing are worth a multiple of this.
inline constexpr int WorthStep = FullWorth / 4;
static_assert(PriorWorth == WorthStep);

// What some columns answered, for mentors of one kind.
struct ColumnBlock {
  template <class Number>
  using Each = std::array<Number, ColumnsAtATime>;
  // At their scale_place.
  Each<std::int32_t> topics{};
  Each<std::int32_t> complementary{};
  Each<std::int32_t> aims{};
  Each<std::int32_t> interests{};
  // 0–4, 0 where not known.
  Each<std::int16_t> openness{};
  // Needs that count.
  Each<std::int16_t> needs{};
  // The sum of the weights of what is missing, hours, groups and preferences always; 0 where what
  // is missing counts nothing.
  Each<std::int16_t> missing{};
  // −1 where somebody who teaches nothing of what is wanted must not be paired, else 0.
  Each<std::int16_t> must_gain{};
  // Mentors must stand below it.
  Each<std::int16_t> standing{};
};

// All arrays have an entry for each column, filled up to whole vectors.
struct RowLanes {
  const ColumnBlock* columns = nullptr;
  // Of this mentor with each mentee: Σ priority × levels gained; needs met + 256 × needs of the
  // mentor that are met; aims shared + 256 × interests shared.
  const std::int16_t* gain = nullptr;
  const std::int16_t* met = nullptr;
  const std::int16_t* shared = nullptr;
  // In WorthSteps, times the weight; 0 where missing, −1 where no language is shared and no pair is
  // allowed.
  const std::int16_t* languages = nullptr;
  // The same; −1 where missing.
  const std::int16_t* groups = nullptr;
  // Worths 0…FullWorth, −1 where missing, −2 where no pair is allowed.
  const std::int16_t* hours = nullptr;
};

struct RowFactors {
  int topics = 0;
  int complementary = 0;
  int aims = 0;
  int interests = 0;
  int hours = 0;
  int groups = 0;
  int openness = 0;
  // The sum of all weights, also of what vectors do not count.
  int all = 0;
  // Of the mentor, and what a mentee must stand at, at least.
  int own_openness = 0;
  int least_standing = 0;
};

// Weights whose sum is above this could not be divided exactly in single precision: a quotient of
// integers is, rounded down, while dividend and divisor stay below 1 << 24 together.
inline constexpr int MostWeight = 1600;

// The sum of all rows, column by column; 0 without a row.
void sum_rows(std::span<const std::int16_t* const> rows, std::size_t columns, std::int16_t* sums);

// Writes each score, or Absent, into as many columns as the row has.
void score_row(const RowLanes& lanes, const RowFactors& factors, std::span<std::int16_t> row);

}  // namespace flipside::matching
