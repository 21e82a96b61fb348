#include "base/random.h"

#include <string_view>

#include "base/check.h"

namespace flipside {
namespace {

constexpr std::string_view IdLetters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

}  // namespace

std::uint64_t Random::next() {
  state_ += 0x9E3779B97F4A7C15ULL;
  std::uint64_t mixed = state_;
  mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
  return mixed ^ (mixed >> 31U);
}

std::uint32_t Random::below(std::uint32_t bound) {
  CHECK(bound > 0);
  return static_cast<std::uint32_t>(((next() >> 32U) * bound) >> 32U);
}

std::string random_id_text(Random& random) {
  std::string text;
  for (int half = 0; half < 2; ++half) {
    std::uint64_t bits = random.next();
    for (int letter = 0; letter < 10; ++letter) {
      text += IdLetters[bits & 63U];
      bits >>= 6U;
    }
  }
  return text;
}

}  // namespace flipside
