// The inner loops of scoring: one mentor with every mentee, in 128-bit vectors. A
// build without them gives the same numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace flipside::matching {

inline constexpr std::size_t ColumnsAtATime = 8;

// A share of FullWorth is part × scale >> ScaleBits, where scale is FullWorth << ScaleBits over the
// whole, rounded up: exactly FullWorth × part / whole, rounded down, while part × whole is below
// 1 << ScaleBits. A whole of 0 has the scale 0.
inline constexpr int ScaleBits = 20;
std::int32_t scale_of(int whole);

// All arrays have an entry for each column, filled up to whole vectors.
struct RowLanes {
  // Of this mentor with each mentee: Σ priority × levels gained; needs met + 256 × needs of the
  // mentor that are met; aims shared + 256 × interests shared.
  const std::int16_t* gain = nullptr;
  const std::int16_t* met = nullptr;
  const std::int16_t* shared = nullptr;
  // Scales of the mentee's answers, for a mentor of this kind.
  const std::int32_t* topics = nullptr;
  const std::int32_t* complementary = nullptr;
  const std::int32_t* aims = nullptr;
  const std::int32_t* interests = nullptr;
  // 0–4, 0 where not known.
  const std::int16_t* openness = nullptr;
  // Worths 0…FullWorth, 0 where absent; −1 where no language is shared and no pair is allowed.
  const std::int16_t* languages = nullptr;
  // Worths 0…FullWorth, −1 where absent.
  const std::int16_t* hours = nullptr;
  const std::int16_t* groups = nullptr;
  // The sum of the weights of what is present beside hours and groups.
  const std::int16_t* weight = nullptr;
  // Only those above the mentor's can be their mentees.
  const std::int16_t* standing = nullptr;
};

struct RowFactors {
  int topics = 0;
  int complementary = 0;
  int aims = 0;
  int interests = 0;
  int languages = 0;
  int hours = 0;
  int groups = 0;
  int openness = 0;
  // Of the mentor.
  int own_openness = 0;
  int own_standing = 0;
};

// Weights whose sum is above this could not be divided exactly in single precision: a quotient of
// integers is, rounded down, while dividend and divisor stay below 1 << 24 together.
inline constexpr int MostWeight = 1600;

// The sum of all rows, column by column; 0 without a row.
void sum_rows(std::span<const std::int16_t* const> rows, std::size_t columns, std::int16_t* sums);

// Writes each score, or Absent, into as many columns as the row has.
void score_row(const RowLanes& lanes, const RowFactors& factors, std::span<std::int16_t> row);

}  // namespace flipside::matching
