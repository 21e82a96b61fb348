#include "exchange/garbled.h"

#include <cstddef>
#include <vector>

#include "base/text.h"

namespace flipside::exchange {
namespace {

constexpr char32_t SmallThorn = 0xFE;
constexpr char32_t SmallYDiaeresis = 0xFF;
constexpr char32_t EuroSign = 0x20AC;

bool is_between(char32_t point, char32_t least, char32_t most) {
  return point >= least && point <= most;
}

bool is_letter(char32_t point) {
  return is_between(point, U'a', U'z') || is_between(point, U'A', U'Z') || point >= 0xC0;
}

// The first byte of two or three in UTF-8, and one that may follow, both as Windows-1252 shows
// them.
bool is_utf8_read_as_latin(char32_t first, char32_t second) {
  const bool is_first = first == U'Ã' || first == U'Â' || first == U'Ä' || first == U'Å';
  return (is_first && is_between(second, 0x80, 0xBF)) || (first == U'â' && second == EuroSign);
}

bool is_lost(char32_t first, char32_t second) {
  const bool is_mark_read = (first == SmallYDiaeresis && second == SmallThorn) ||
                            (first == SmallThorn && second == SmallYDiaeresis);
  return is_mark_read || is_utf8_read_as_latin(first, second) ||
         (first == U'?' && (second == U'?' || is_letter(second)));
}

}  // namespace

bool is_garbled(std::string_view text) {
  const std::vector<char32_t> points = code_points(text);
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (points[i] == ReplacementCharacter || is_between(points[i], 0x80, 0x9F)) return true;
    if (i + 1 < points.size() && is_lost(points[i], points[i + 1])) return true;
  }
  return false;
}

}  // namespace flipside::exchange
