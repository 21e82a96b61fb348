// Text that runs from right to left, among text that runs from left to right.
#pragma once

#include <string>
#include <string_view>

namespace flipside {

// Whether a letter of Hebrew, Arabic or one of their kin occurs.
bool has_right_to_left(std::string_view text);
// Whether a paragraph of this text runs from right to left: its first letter outside isolates does
// (Unicode's bidirectional algorithm, P2 and P3).
bool runs_right_to_left(std::string_view text);
// The text as a part of a sentence, which it leaves in order whatever it holds: between U+2068 and
// U+2069 where a letter or a mark in it could turn the words beside it; else as it is.
std::string isolated(std::string_view text);

// A line of `text` that is to be shown alone, as it is shown there: with marks that nobody sees for
// the paragraph's direction and for the isolates that earlier lines left open.
std::string line_alone(std::string_view text, std::string_view line);

}  // namespace flipside
