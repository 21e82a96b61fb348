// How many random runs a law is tried on: few by default, FLIPSIDE_RUNS where it is set, from the
// seed FLIPSIDE_SEED on.
#pragma once

#include <cstdint>
#include <cstdlib>

namespace flipside::replica {

inline std::uint64_t number_in(const char* name, std::uint64_t otherwise) {
  const char* said = std::getenv(name);
  return said == nullptr ? otherwise : std::strtoull(said, nullptr, 10);
}

inline std::uint64_t runs(std::uint64_t usual) { return number_in("FLIPSIDE_RUNS", usual); }

inline std::uint64_t first_seed() { return number_in("FLIPSIDE_SEED", 0); }

}  // namespace flipside::replica
