// Text as people write it, in UTF-8: code points, trimming, folding for search, initials, counts.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace flipside {

// One code point and how many bytes it took. What is not UTF-8 decodes as U+FFFD, one byte long.
struct CodePoint {
  char32_t value{};
  std::size_t bytes{};
  bool valid{};
};

inline constexpr char32_t ReplacementCharacter = 0xFFFD;

// The code point that begins at byte `at`, which must be inside the text.
CodePoint code_point_at(std::string_view text, std::size_t at);
void append_utf8(std::string& text, char32_t code_point);
bool is_utf8(std::string_view text);
// The same text with every byte that is not UTF-8 replaced by U+FFFD.
std::string to_valid_utf8(std::string_view text);
std::vector<char32_t> code_points(std::string_view text);

// Without white space at either end (ASCII, no-break, Unicode's spaces, byte order mark).
std::string_view trim(std::string_view text);
// Nothing is left of it by trim().
inline bool is_blank(std::string_view text) { return trim(text).empty(); }
// Always one part more than there are separators; parts may be empty.
std::vector<std::string_view> split(std::string_view text, char separator);

// What two writings of a word share, for search and for sorting: lower case, accents off, in Latin
// (with Vietnamese), Greek and Cyrillic; other scripts stay as they are; marks of direction, which
// nobody sees, off. "Łódź" → "lodz".
std::string fold(std::string_view text);
// Whether every word of `query` occurs in `text`, both folded.
bool matches_search(std::string_view text, std::string_view query);

// For an avatar: the capital first letters of the first and the last word ("Ada Lovelace" → "AL"),
// or one letter where two would read as a word: Han, kana, Hangul, Arabic, Indic scripts.
// A letter keeps the marks written on it. Empty when the name has no letter.
std::string initials(std::string_view name);

// "2,041"; a minus is U+2212.
std::string grouped(long long number);
// "1 person", "0 people", "2,041 people".
std::string counted(long long count, std::string_view one, std::string_view many);

}  // namespace flipside
