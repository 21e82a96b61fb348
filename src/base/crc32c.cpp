#include "base/crc32c.h"

#include <array>

namespace flipside {
namespace {

constexpr std::uint32_t Polynomial = 0x82F63B78U;

constexpr std::array<std::uint32_t, 256> remainders_of_bytes() {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
    std::uint32_t remainder = byte;
    for (int bit = 0; bit < 8; ++bit) {
      remainder = (remainder >> 1U) ^ ((remainder & 1U) != 0 ? Polynomial : 0U);
    }
    table[byte] = remainder;
  }
  return table;
}

constexpr auto Remainders = remainders_of_bytes();

}  // namespace

std::uint32_t crc32c(std::string_view bytes) {
  std::uint32_t crc = 0xFFFFFFFFU;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    crc = Remainders[(crc ^ byte) & 0xFFU] ^ (crc >> 8U);
  }
  return crc ^ 0xFFFFFFFFU;
}

}  // namespace flipside
