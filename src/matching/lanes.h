// Vectors of 128 bits and what the inner loops do with them. Compilers make one instruction of each
// operation where the machine has such vectors, and plain numbers elsewhere: the results are the
// same.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__wasm_simd128__)
#include <wasm_simd128.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace flipside::matching {

using Shorts = std::int16_t __attribute__((vector_size(16)));
using Words = std::int32_t __attribute__((vector_size(16)));
using Floats = float __attribute__((vector_size(16)));

// Eight numbers as two vectors.
struct Eight {
  Words low;
  Words high;
};

inline Shorts all_short(int value) { return Shorts{} + static_cast<std::int16_t>(value); }
inline Words all(std::int32_t value) { return Words{} + value; }
template <class Lanes>
Lanes lesser(Lanes a, Lanes b) {
  return a < b ? a : b;
}
template <class Lanes>
Lanes greater(Lanes a, Lanes b) {
  return a > b ? a : b;
}

inline Words load(const std::int32_t* from) {
  Words words;
  std::memcpy(&words, from, sizeof words);
  return words;
}
inline Shorts load(const std::int16_t* from) {
  Shorts shorts;
  std::memcpy(&shorts, from, sizeof shorts);
  return shorts;
}
// Numbers of 32 bits that fill two vectors: of the columns at even places, and at odd ones.
struct EvenOdd {
  Words even;
  Words odd;
};
// Of numbers that are not negative.
inline EvenOdd even_odd(Shorts shorts) {
  const auto words = std::bit_cast<Words>(shorts);
  return {words & 0xFFFF, words >> 16};
}
// The lower halves of the first and the upper halves of the second, by turns.
inline Shorts lower_upper(Words lower, Words upper) {
  return __builtin_shufflevector(std::bit_cast<Shorts>(lower), std::bit_cast<Shorts>(upper), 0, 9,
                                 2, 11, 4, 13, 6, 15);
}

inline void store(std::int32_t* to, Words words) { std::memcpy(to, &words, sizeof words); }
inline void store(std::int16_t* to, Shorts shorts) { std::memcpy(to, &shorts, sizeof shorts); }

#if defined(__wasm_simd128__)
inline Eight widened(Shorts shorts) {
  const auto cells = std::bit_cast<v128_t>(shorts);
  return {std::bit_cast<Words>(wasm_i32x4_extend_low_i16x8(cells)),
          std::bit_cast<Words>(wasm_i32x4_extend_high_i16x8(cells))};
}
// a0 × b0 + a1 × b1, a2 × b2 + a3 × b3 and so on.
inline Words sums_of_products(Shorts a, Shorts b) {
  return std::bit_cast<Words>(
      wasm_i32x4_dot_i16x8(std::bit_cast<v128_t>(a), std::bit_cast<v128_t>(b)));
}
inline bool any(Words words) { return wasm_v128_any_true(std::bit_cast<v128_t>(words)); }
#elif defined(__SSE2__)
inline Eight widened(Shorts shorts) {
  const auto cells = std::bit_cast<__m128i>(shorts);
  return {std::bit_cast<Words>(_mm_srai_epi32(_mm_unpacklo_epi16(cells, cells), 16)),
          std::bit_cast<Words>(_mm_srai_epi32(_mm_unpackhi_epi16(cells, cells), 16))};
}
inline Words sums_of_products(Shorts a, Shorts b) {
  return std::bit_cast<Words>(_mm_madd_epi16(std::bit_cast<__m128i>(a), std::bit_cast<__m128i>(b)));
}
inline bool any(Words words) { return _mm_movemask_epi8(std::bit_cast<__m128i>(words)) != 0; }
#else
using HalfShorts = std::int16_t __attribute__((vector_size(8)));
inline Eight widened(Shorts shorts) {
  const auto halves = std::bit_cast<std::array<HalfShorts, 2>>(shorts);
  return {__builtin_convertvector(halves[0], Words), __builtin_convertvector(halves[1], Words)};
}
inline Words sums_of_products(Shorts a, Shorts b) {
  const Eight first = widened(a);
  const Eight second = widened(b);
  const Words low = first.low * second.low;
  const Words high = first.high * second.high;
  return Words{low[0] + low[1], low[2] + low[3], high[0] + high[1], high[2] + high[3]};
}
inline bool any(Words words) {
  const auto parts = std::bit_cast<std::array<std::uint64_t, 2>>(words);
  return (parts[0] | parts[1]) != 0;
}
#endif

#if defined(__wasm_simd128__)
// Of numbers from 0 to 65535, what is before the point, in the lower halves.
inline Words whole_parts(Floats numbers) {
  constexpr float PointAtLowestBit = 0x1p23F;
  const auto whole = std::bit_cast<Floats>(wasm_f32x4_floor(std::bit_cast<v128_t>(numbers)));
  return std::bit_cast<Words>(whole + PointAtLowestBit);
}
#else
inline Words whole_parts(Floats numbers) { return __builtin_convertvector(numbers, Words); }
#endif

}  // namespace flipside::matching
