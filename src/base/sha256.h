// SHA-256 (FIPS 180-4): a text that hashes to a given value can not be found, nor two that share
// one. Here and not in the browser, so that a promise made by a hash is looked at wherever it is
// shown, without waiting, and on pages of plain http too.
#pragma once

#include <string>
#include <string_view>

namespace flipside {

// 64 hexadecimal digits, lower case.
std::string sha256(std::string_view bytes);

}  // namespace flipside
