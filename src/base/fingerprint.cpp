#include "base/fingerprint.h"

namespace flipside {

std::uint64_t fingerprint(std::string_view bytes) {
  constexpr std::uint64_t Basis = 0xCBF29CE484222325;
  constexpr std::uint64_t Prime = 0x100000001B3;
  std::uint64_t hash = Basis;
  for (const char c : bytes) {
    hash ^= static_cast<unsigned char>(c);
    hash *= Prime;
  }
  return hash;
}

}  // namespace flipside
