// A number that tells texts apart, the same on every machine. FNV-1a (Fowler, Noll, Vo 1991): good
// for names, no protection against forgery.
#pragma once

#include <cstdint>
#include <string_view>

namespace flipside {

std::uint64_t fingerprint(std::string_view bytes);

}  // namespace flipside
