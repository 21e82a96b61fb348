// Random numbers from a seed that is an input: the same seed gives the same run everywhere.
//
// SplitMix64 (Steele, Lea, Flood 2014). Good for ids and for tests, not for secrets.
#pragma once

#include <cstdint>
#include <string>

#include "base/id.h"

namespace flipside {

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next();
  // 0 to bound − 1, each as likely as the others to within 2⁻³²; bound ≥ 1 and below 2³².
  std::uint32_t below(std::uint32_t bound);

 private:
  std::uint64_t state_;
};

// 20 letters that are a valid id; 120 random bits.
std::string random_id_text(Random& random);

template <class Record>
Id<Record> random_id(Random& random) {
  return Id<Record>{random_id_text(random)};
}

}  // namespace flipside
