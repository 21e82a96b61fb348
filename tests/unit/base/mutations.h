// Texts as they come from a bad disk, a careless editor or somebody who means harm.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/random.h"

namespace flipside {

class Mutations {
 public:
  explicit Mutations(std::uint64_t seed) : random_(seed) {}

  // One to four faults.
  std::string of(std::string text) {
    for (std::uint32_t left = 1 + random_.below(4); left > 0; --left) mutate(text);
    return text;
  }

 private:
  static constexpr std::array<std::string_view, 28> Tokens{"\"",      "\\",
                                                           "{",       "}",
                                                           "[",       "]",
                                                           ":",       ",",
                                                           ";",       "\t",
                                                           "\r\n",    "null",
                                                           "true",    "-1",
                                                           "1e9",     "0.5",
                                                           "''",      "=1",
                                                           "\xFF",    "\xC3",
                                                           "\\u0000", "\xEF\xBB\xBF",
                                                           "\u202E",  "9999999999999999999",
                                                           "\"id\":", "#",
                                                           "%",       "/"};

  std::size_t place(const std::string& text) {
    return random_.below(static_cast<std::uint32_t>(text.size() + 1));
  }
  std::size_t length() { return std::size_t{1} << random_.below(11); }

  void mutate(std::string& text) {
    const std::size_t at = place(text);
    switch (random_.below(7)) {
      case 0:
        if (at < text.size()) text[at] = static_cast<char>(random_.below(256));
        return;
      case 1:
        return text.resize(at);
      case 2:
        text.erase(at, length());
        return;
      case 3:
        text.insert(at, text.substr(place(text), length()));
        return;
      case 4:
        if (at < text.size()) text[at] = static_cast<char>('0' + random_.below(10));
        return;
      case 5:
        text.insert(at, 1, static_cast<char>(random_.below(256)));
        return;
      default:
        text.insert(at, Tokens[random_.below(Tokens.size())]);
    }
  }

  Random random_;
};

}  // namespace flipside
