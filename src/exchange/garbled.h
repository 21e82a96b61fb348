// Text whose letters were lost before it came here.
#pragma once

#include <string_view>

namespace flipside::exchange {

// "M??ller", "Aÿþ", "MÃ¼ller", "Ren\uFFFD": question marks among letters, byte order marks read as
// letters, UTF-8 read as Windows-1252 (or the other way round). A guess, made to be told.
bool is_garbled(std::string_view text);

}  // namespace flipside::exchange
