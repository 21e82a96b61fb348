// How ready somebody is for a partner quite unlike themselves, in words.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace flipside::screens {

// 0 to 4.
constexpr std::string_view openness_words(int level) {
  constexpr std::array<std::string_view, 5> Words{
      "0: rather somebody like them", "1: a little", "2: it depends on the person", "3: yes",
      "4: gladly"};
  return Words[static_cast<std::size_t>(level)];
}

}  // namespace flipside::screens
