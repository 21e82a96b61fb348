#include "matching/row_kernels.h"

#include <cstring>

#include "matching/model.h"
#include "matching/scoring.h"

namespace flipside::matching {

namespace {

using HalfShorts = std::int16_t __attribute__((vector_size(8)));
using Words = std::int32_t __attribute__((vector_size(16)));
using Floats = float __attribute__((vector_size(16)));

constexpr int OpennessStep = FullWorth / MostLevels;

Words load(const std::int32_t* from) {
  Words words;
  std::memcpy(&words, from, sizeof words);
  return words;
}

Words load(const std::int16_t* from) {
  HalfShorts shorts;
  std::memcpy(&shorts, from, sizeof shorts);
  return __builtin_convertvector(shorts, Words);
}

void store(std::int16_t* to, Words words) {
  const HalfShorts shorts = __builtin_convertvector(words, HalfShorts);
  std::memcpy(to, &shorts, sizeof shorts);
}

Words all(int value) { return Words{} + value; }
Words lesser(Words a, Words b) { return a < b ? a : b; }
Words scaled(Words part, Words scale) { return (part * scale) >> ScaleBits; }

Words topics_and_strengths(const RowLanes& lanes, const RowFactors& factors, std::size_t at) {
  const Words met = load(lanes.met + at);
  const Words back = (met > 255) & 1;
  const Words made = lesser(met & 255, all(MostStrengths)) + back;
  return scaled(load(lanes.gain + at), load(lanes.topics + at)) * factors.topics +
         scaled(made, load(lanes.complementary + at)) * factors.complementary;
}

Words shared_lists(const RowLanes& lanes, const RowFactors& factors, std::size_t at) {
  const Words shared = load(lanes.shared + at);
  return scaled(shared & 255, load(lanes.aims + at)) * factors.aims +
         scaled(shared >> 8, load(lanes.interests + at)) * factors.interests;
}

// Dividend and divisor are exact, and so is what is left of the quotient below the point.
Words divided(Words dividend, Words divisor) {
  const Floats quotient =
      __builtin_convertvector(dividend, Floats) / __builtin_convertvector(divisor, Floats);
  return __builtin_convertvector(quotient, Words);
}

}  // namespace

std::int32_t scale_of(int whole) {
  constexpr std::int64_t Full = std::int64_t{FullWorth} << ScaleBits;
  return whole == 0 ? 0 : static_cast<std::int32_t>((Full + whole - 1) / whole);
}

void score_row(const RowLanes& lanes, const RowFactors& factors, std::size_t columns,
               std::int16_t* row) {
  for (std::size_t at = 0; at < columns; at += ColumnsAtATime) {
    const Words languages = load(lanes.languages + at);
    const Words hours = load(lanes.hours + at);
    const Words groups = load(lanes.groups + at);
    const Words openness = lesser(load(lanes.openness + at), all(factors.own_openness));
    const Words has_hours = hours >= 0;
    const Words has_groups = groups >= 0;
    Words sum = topics_and_strengths(lanes, factors, at) + shared_lists(lanes, factors, at);
    sum += languages * factors.languages + openness * (OpennessStep * factors.openness);
    sum += ((hours * factors.hours) & has_hours) + ((groups * factors.groups) & has_groups);
    Words weight = load(lanes.weight + at);
    weight += (has_hours & factors.hours) + (has_groups & factors.groups);
    // Where no weight is present, the sum is 0, too.
    weight = weight > 0 ? weight : all(1);
    const Words score = divided(sum * (HighestScore / FullWorth), weight);
    const Words allowed = (load(lanes.standing + at) > factors.own_standing) & (languages >= 0);
    store(row + at, allowed != 0 ? score : all(Absent));
  }
}

}  // namespace flipside::matching
