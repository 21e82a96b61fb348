// CRC-32C (Castagnoli 1993; reflected polynomial 0x82F63B78): notices damage, proves nothing.
#pragma once

#include <cstdint>
#include <string_view>

namespace flipside {

std::uint32_t crc32c(std::string_view bytes);

}  // namespace flipside
