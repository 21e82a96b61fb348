// People are numbered with int, as the model counts them; containers with std::size_t.
#pragma once

#include <cstddef>

namespace flipside::matching {

// Sets of people are kept as bits of such words.
inline constexpr std::size_t BitsInWord = 64;

constexpr std::size_t at(int index) { return static_cast<std::size_t>(index); }

}  // namespace flipside::matching
