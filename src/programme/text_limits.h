// How long the texts of a programme may be, in characters (code points).
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "programme/change.h"
#include "programme/programme.h"

namespace flipside {

inline constexpr std::size_t MostOfName = 200;
inline constexpr std::size_t MostOfLine = 500;
inline constexpr std::size_t MostOfText = 20'000;

std::size_t characters(std::string_view text);

// By the key of the field, whatever record has it: names, texts of several lines, and lines for
// everything else.
std::size_t most_characters(std::string_view key);

// All texts that are longer; paths as in a file: "/people/3/name".
std::vector<Problem> long_texts(const Programme& programme);

// The first text that is longer among what the change leaves behind; `where` is the field's key.
std::optional<Problem> long_text(const Change& change);

}  // namespace flipside
