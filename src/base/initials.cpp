#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/text.h"

namespace flipside {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

bool in_any(char32_t c, const auto& ranges) {
  return std::ranges::any_of(ranges, [c](Range r) { return r.first <= c && c <= r.last; });
}

// Arabic, Syriac, Thaana; the Indic scripts with Thai, Lao, Tibetan, Myanmar, Khmer; Hangul; kana;
// Han; the compatibility forms of these.
constexpr std::array OneLetterScripts{
    Range{0x0600, 0x08FF}, Range{0x0900, 0x0FFF},  Range{0x1000, 0x109F}, Range{0x1100, 0x11FF},
    Range{0x1780, 0x17FF}, Range{0x3040, 0x30FF},  Range{0x3105, 0x318F}, Range{0x3400, 0x9FFF},
    Range{0xA960, 0xA97F}, Range{0xAC00, 0xD7FF},  Range{0xF900, 0xFAFF}, Range{0xFB50, 0xFDFF},
    Range{0xFE70, 0xFEFE}, Range{0x20000, 0x3FFFF}};

constexpr std::array NoLetters{
    Range{0x0000, 0x0040},   Range{0x005B, 0x0060}, Range{0x007B, 0x00BF}, Range{0x00D7, 0x00D7},
    Range{0x00F7, 0x00F7},   Range{0x0300, 0x036F}, Range{0x0660, 0x066D}, Range{0x06F0, 0x06F9},
    Range{0x2000, 0x2BFF},   Range{0x3000, 0x3003}, Range{0x3008, 0x3020}, Range{0xD800, 0xF8FF},
    Range{0xFE00, 0xFE0F},   Range{0xFEFF, 0xFEFF}, Range{0xFFF0, 0xFFFF}, Range{0x1F000, 0x1FAFF},
    Range{0xE0000, 0x10FFFF}};

// Marks outside the Indic blocks: combining, Hebrew, Arabic, Thai.
constexpr std::array Marks{Range{0x0300, 0x036F}, Range{0x0591, 0x05C7}, Range{0x064B, 0x065F},
                           Range{0x0670, 0x0670}, Range{0x0E31, 0x0E31}, Range{0x0E34, 0x0E3A},
                           Range{0x0E47, 0x0E4E}, Range{0xFE00, 0xFE0F}};

bool is_indic(char32_t c) { return c >= 0x0900 && c <= 0x0DFF; }

// The Indic blocks share one plan of 128 places.
bool is_virama(char32_t c) { return is_indic(c) && c % 0x80 == 0x4D; }

bool is_mark(char32_t c) {
  if (!is_indic(c)) return in_any(c, Marks);
  constexpr std::array Places{Range{0x00, 0x03}, Range{0x3A, 0x3C}, Range{0x3E, 0x4D},
                              Range{0x51, 0x57}, Range{0x62, 0x63}};
  return in_any(c % 0x80, Places);
}

bool is_letter(char32_t c) { return !in_any(c, NoLetters) && !is_mark(c); }

char32_t upper_of_pair(char32_t c, char32_t parity_of_small) {
  return c % 2 == parity_of_small ? c - 1 : c;
}

char32_t to_upper(char32_t c) {
  constexpr std::array ThirtyTwoAbove{Range{'a', 'z'}, Range{0xE0, 0xFE}, Range{0x3B1, 0x3C1},
                                      Range{0x3C3, 0x3CB}, Range{0x430, 0x44F}};
  constexpr std::array OddIsSmall{Range{0x100, 0x137}, Range{0x14A, 0x177}, Range{0x460, 0x481},
                                  Range{0x48A, 0x4BF}, Range{0x4D0, 0x52F}, Range{0x1EA0, 0x1EFF}};
  constexpr std::array EvenIsSmall{Range{0x139, 0x148}, Range{0x179, 0x17E}};
  constexpr char32_t DotlessI = 0x131;
  if (c == DotlessI) return 'I';
  if (in_any(c, ThirtyTwoAbove)) return c - 0x20;
  if (c >= 0x450 && c <= 0x45F) return c - 0x50;
  if (in_any(c, OddIsSmall)) return upper_of_pair(c, 1);
  if (in_any(c, EvenIsSmall)) return upper_of_pair(c, 0);
  return c;
}

// The first letter of a word with its marks; nothing when it has none.
std::optional<std::u32string> first_letter(std::string_view word) {
  const std::vector<char32_t> points = code_points(word);
  auto at = std::ranges::find_if(points, is_letter);
  if (at == points.end()) return std::nullopt;
  std::u32string letter{to_upper(*at++)};
  while (at != points.end() && (is_mark(*at) || is_virama(letter.back()))) letter += *at++;
  return letter;
}

std::string utf8(const std::u32string& points) {
  std::string text;
  for (const char32_t c : points) append_utf8(text, c);
  return text;
}

std::vector<std::string_view> words_of(std::string_view name) {
  std::vector<std::string_view> words = split(name, ' ');
  std::erase_if(words, [](std::string_view word) { return !first_letter(word); });
  return words;
}

}  // namespace

std::string initials(std::string_view name) {
  const std::vector<std::string_view> words = words_of(name);
  if (words.empty()) return {};
  const std::u32string first = *first_letter(words.front());
  if (words.size() == 1 || in_any(first.front(), OneLetterScripts)) return utf8(first);
  return utf8(first + *first_letter(words.back()));
}

}  // namespace flipside
