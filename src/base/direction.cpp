#include "base/direction.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/text.h"

namespace flipside {
namespace {

constexpr char32_t kLeftToRightMark = 0x200E;
constexpr char32_t kRightToLeftMark = 0x200F;
constexpr char32_t kIsolate = 0x2068;
constexpr char32_t kEndOfIsolate = 0x2069;

struct Span {
  char32_t first;
  char32_t last;
};

bool within(char32_t c, std::span<const Span> spans) {
  return std::ranges::any_of(spans, [c](Span s) { return c >= s.first && c <= s.last; });
}

// Hebrew to Arabic Extended-A, their presentation forms, and the scripts of U+10800 and U+1E800;
// the figures of Arabic are no letters.
bool is_right_to_left(char32_t c) {
  constexpr std::array kScripts{Span{0x0590, 0x065F},   Span{0x066A, 0x06EF},
                                Span{0x06FA, 0x08FF},   Span{0xFB1D, 0xFDFF},
                                Span{0xFE70, 0xFEFE},   Span{0x10800, 0x10FFF},
                                Span{0x1E800, 0x1EFFF}, Span{kRightToLeftMark, kRightToLeftMark}};
  return c >= 0x0590 && within(c, kScripts);
}

bool is_left_to_right(char32_t c) {
  if (c < 0x80) return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  // Signs, punctuation, marks, figures and emoji turn nothing.
  constexpr std::array kOthers{
      Span{0x80, 0xA9},     Span{0xAB, 0xB4},     Span{0xB6, 0xB9},      Span{0xBB, 0xBF},
      Span{0xD7, 0xD7},     Span{0xF7, 0xF7},     Span{0x0300, 0x036F},  Span{0x0660, 0x0669},
      Span{0x06F0, 0x06F9}, Span{0x2000, 0x200D}, Span{0x2010, 0x206F},  Span{0x2070, 0x2BFF},
      Span{0x2E00, 0x2E7F}, Span{0x3000, 0x3004}, Span{0x3008, 0x3020},  Span{0xFE00, 0xFE6F},
      Span{0xFEFF, 0xFEFF}, Span{0xFFF0, 0xFFFF}, Span{0x1F000, 0x1FAFF}};
  return !is_right_to_left(c) && !within(c, kOthers);
}

bool opens_isolate(char32_t c) { return c >= 0x2066 && c <= kIsolate; }

// Embeddings, overrides and isolates: they reach as far as the text around lets them.
bool turns(char32_t c) {
  return is_right_to_left(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= kEndOfIsolate);
}

// Plain ASCII and the Latin letters with accents need no closer look.
bool may_turn(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0xD6; });
}

// Isolates that are open at the end of the text.
int open_isolates(std::string_view text) {
  int open = 0;
  for (const char32_t c : code_points(text)) {
    if (opens_isolate(c)) ++open;
    if (c == kEndOfIsolate && open > 0) --open;
  }
  return open;
}

// What lies between the line feeds around `line`.
std::string_view paragraph_of(std::string_view text, std::string_view line) {
  const auto at = static_cast<std::size_t>(line.data() - text.data());
  const std::size_t feed = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  const std::size_t start = feed == std::string_view::npos ? 0 : feed + 1;
  return text.substr(start, std::min(text.find('\n', at), text.size()) - start);
}

}  // namespace

bool has_right_to_left(std::string_view text) {
  return may_turn(text) && std::ranges::any_of(code_points(text), is_right_to_left);
}

bool runs_right_to_left(std::string_view text) {
  if (!may_turn(text)) return false;
  int depth = 0;
  for (const char32_t c : code_points(text)) {
    if (opens_isolate(c)) ++depth;
    if (c == kEndOfIsolate && depth > 0) --depth;
    if (depth > 0) continue;
    if (is_right_to_left(c)) return true;
    if (c == kLeftToRightMark || is_left_to_right(c)) return false;
  }
  return false;
}

std::string isolated(std::string_view text) {
  std::string words(text);
  if (!may_turn(text) || std::ranges::none_of(code_points(text), turns)) return words;
  std::string whole;
  append_utf8(whole, kIsolate);
  whole += words;
  for (int open = open_isolates(text); open >= 0; --open) append_utf8(whole, kEndOfIsolate);
  return whole;
}

std::string line_alone(std::string_view text, std::string_view line) {
  if (!may_turn(text)) return std::string(line);
  const std::string_view paragraph = paragraph_of(text, line);
  const auto before = static_cast<std::size_t>(line.data() - paragraph.data());
  std::string body;
  for (int open = open_isolates(paragraph.substr(0, before)); open > 0; --open) {
    append_utf8(body, kIsolate);
  }
  body += line;
  for (int open = open_isolates(body); open > 0; --open) append_utf8(body, kEndOfIsolate);
  const bool right_to_left = runs_right_to_left(paragraph);
  if (right_to_left == runs_right_to_left(body)) return body;
  std::string marked;
  append_utf8(marked, right_to_left ? kRightToLeftMark : kLeftToRightMark);
  return marked += body;
}

}  // namespace flipside
