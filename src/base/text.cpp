#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/check.h"

namespace flipside {
namespace {

constexpr CodePoint Invalid{ReplacementCharacter, 1, false};

// What the first byte says: how many bytes, which of its bits count, the least value that may be
// written this long.
struct Shape {
  std::size_t bytes;
  unsigned char bits;
  char32_t least;
};

Shape shape_of(unsigned char first) {
  if (first < 0x80) return {1, 0x7F, 0};
  if ((first & 0xE0U) == 0xC0) return {2, 0x1F, 0x80};
  if ((first & 0xF0U) == 0xE0) return {3, 0x0F, 0x800};
  if ((first & 0xF8U) == 0xF0) return {4, 0x07, 0x10000};
  return {0, 0, 0};
}

bool is_space(char32_t c) {
  constexpr std::array<char32_t, 10> Others{0x20,   0x85,   0xA0,   0x1680, 0x2028,
                                            0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF};
  return (c >= 0x09 && c <= 0x0D) || (c >= 0x2000 && c <= 0x200A) ||
         std::ranges::find(Others, c) != Others.end();
}

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t at) {
  CHECK(at < text.size());
  const auto first = static_cast<unsigned char>(text[at]);
  const Shape shape = shape_of(first);
  if (shape.bytes == 0 || text.size() - at < shape.bytes) return Invalid;
  char32_t value = first & shape.bits;
  for (std::size_t i = 1; i < shape.bytes; ++i) {
    const auto byte = static_cast<unsigned char>(text[at + i]);
    if ((byte & 0xC0U) != 0x80) return Invalid;
    value = (value << 6U) | (byte & 0x3FU);
  }
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value < shape.least || value > 0x10FFFF || surrogate) return Invalid;
  return {value, shape.bytes, true};
}

void append_utf8(std::string& text, char32_t code_point) {
  const auto byte = [](char32_t bits) { return static_cast<char>(bits); };
  if (code_point < 0x80) {
    text += byte(code_point);
  } else if (code_point < 0x800) {
    text += byte(0xC0U | (code_point >> 6U));
    text += byte(0x80U | (code_point & 0x3FU));
  } else if (code_point < 0x10000) {
    text += byte(0xE0U | (code_point >> 12U));
    text += byte(0x80U | ((code_point >> 6U) & 0x3FU));
    text += byte(0x80U | (code_point & 0x3FU));
  } else {
    text += byte(0xF0U | (code_point >> 18U));
    text += byte(0x80U | ((code_point >> 12U) & 0x3FU));
    text += byte(0x80U | ((code_point >> 6U) & 0x3FU));
    text += byte(0x80U | (code_point & 0x3FU));
  }
}

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (!point.valid) return false;
    at += point.bytes;
  }
  return true;
}

std::string to_valid_utf8(std::string_view text) {
  std::string valid;
  valid.reserve(text.size());
  for (const char32_t c : code_points(text)) append_utf8(valid, c);
  return valid;
}

std::vector<char32_t> code_points(std::string_view text) {
  std::vector<char32_t> points;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    points.push_back(point.value);
    at += point.bytes;
  }
  return points;
}

std::string_view trim(std::string_view text) {
  while (!text.empty()) {
    const CodePoint point = code_point_at(text, 0);
    if (!is_space(point.value)) break;
    text.remove_prefix(point.bytes);
  }
  while (!text.empty()) {
    std::size_t last = text.size() - 1;
    while (last > 0 && (static_cast<unsigned char>(text[last]) & 0xC0U) == 0x80) --last;
    if (!is_space(code_point_at(text, last).value)) break;
    text.remove_suffix(text.size() - last);
  }
  return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::string grouped(long long number) {
  std::string digits = std::to_string(std::llabs(number));
  for (auto at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3) {
    digits.insert(static_cast<std::size_t>(at), ",");
  }
  return number < 0 ? "\u2212" + digits : digits;
}

std::string counted(long long count, std::string_view one, std::string_view many) {
  return grouped(count) + " " + std::string(count == 1 ? one : many);
}

}  // namespace flipside
