#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/text.h"

namespace flipside {
namespace {

// The base letter of each code point from `first` on; '.' where there is not exactly one.
// From the Unicode Character Database: lower case of the compatibility decomposition without its
// marks, and for letters with a stroke the letter without it.
struct LatinBlock {
  char32_t first;
  std::string_view letters;
};

constexpr std::array LatinBlocks{
    LatinBlock{0x00C0,
               "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
               "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll."
               ".llnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
               "bb....o..dd...eeeff.g.ii.....n..oo.............uu.v..zz........w"
               ".............aaiioouuuuuuuuuueaaaa....ggkkoooo..j...gg.wnnaa..oo"
               "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
               "...b..eejj..rryy"},
    LatinBlock{0x1E00,
               "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
               "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
               "wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
               "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......"}};

struct Spelling {
  char32_t from;
  std::string_view to;
};

constexpr std::array Spellings{
    Spelling{0x00C6, "ae"}, Spelling{0x00DE, "th"}, Spelling{0x00DF, "ss"}, Spelling{0x00E6, "ae"},
    Spelling{0x00FE, "th"}, Spelling{0x0132, "ij"}, Spelling{0x0133, "ij"}, Spelling{0x013F, "l"},
    Spelling{0x0140, "l"},  Spelling{0x014A, "n"},  Spelling{0x0152, "oe"}, Spelling{0x0153, "oe"},
    Spelling{0x018F, "e"},  Spelling{0x01FC, "ae"}, Spelling{0x01FD, "ae"}, Spelling{0x0259, "e"},
    Spelling{0x1E9E, "ss"}};

struct Letter {
  char32_t from;
  char32_t to;
};

// Greek and Cyrillic letters with a mark, and the final sigma.
constexpr std::array MarkedLetters{
    Letter{0x0386, 0x03B1}, Letter{0x0388, 0x03B5}, Letter{0x0389, 0x03B7}, Letter{0x038A, 0x03B9},
    Letter{0x038C, 0x03BF}, Letter{0x038E, 0x03C5}, Letter{0x038F, 0x03C9}, Letter{0x0390, 0x03B9},
    Letter{0x03AA, 0x03B9}, Letter{0x03AB, 0x03C5}, Letter{0x03AC, 0x03B1}, Letter{0x03AD, 0x03B5},
    Letter{0x03AE, 0x03B7}, Letter{0x03AF, 0x03B9}, Letter{0x03B0, 0x03C5}, Letter{0x03C2, 0x03C3},
    Letter{0x03CA, 0x03B9}, Letter{0x03CB, 0x03C5}, Letter{0x03CC, 0x03BF}, Letter{0x03CD, 0x03C5},
    Letter{0x03CE, 0x03C9}, Letter{0x0400, 0x0435}, Letter{0x0401, 0x0435}, Letter{0x0403, 0x0433},
    Letter{0x0407, 0x0456}, Letter{0x040C, 0x043A}, Letter{0x040D, 0x0438}, Letter{0x040E, 0x0443},
    Letter{0x0419, 0x0438}, Letter{0x0439, 0x0438}, Letter{0x0450, 0x0435}, Letter{0x0451, 0x0435},
    Letter{0x0453, 0x0433}, Letter{0x0457, 0x0456}, Letter{0x045C, 0x043A}, Letter{0x045D, 0x0438},
    Letter{0x045E, 0x0443}};

bool is_combining_mark(char32_t c) { return c >= 0x0300 && c <= 0x036F; }

bool between(char32_t c, char32_t first, char32_t last) { return first <= c && c <= last; }

char32_t lower_of_pair(char32_t c, char32_t parity_of_capitals) {
  return c % 2 == parity_of_capitals ? c + 1 : c;
}

char32_t folded_letter(char32_t c) {
  const auto marked = std::ranges::find(MarkedLetters, c, &Letter::from);
  if (marked != MarkedLetters.end()) return marked->to;
  if (between(c, 0x0391, 0x03A1) || between(c, 0x03A3, 0x03A9) || between(c, 0x0410, 0x042F))
    return c + 0x20;
  if (between(c, 0x0402, 0x040F)) return c + 0x50;
  if (between(c, 0x04C1, 0x04CE)) return lower_of_pair(c, 1);
  if (between(c, 0x0460, 0x0481) || between(c, 0x048A, 0x04BF) || between(c, 0x04D0, 0x052F)) {
    return lower_of_pair(c, 0);
  }
  return c;
}

void append_folded(std::string& folded, char32_t c) {
  if (is_combining_mark(c)) return;
  for (const LatinBlock& block : LatinBlocks) {
    if (c < block.first || c >= block.first + block.letters.size()) continue;
    if (const char letter = block.letters[c - block.first]; letter != '.') {
      folded += letter;
      return;
    }
  }
  const auto spelling = std::ranges::find(Spellings, c, &Spelling::from);
  if (spelling != Spellings.end()) {
    folded += spelling->to;
  } else {
    append_utf8(folded, folded_letter(c));
  }
}

// Marks of direction, which nobody types (direction.h).
bool turns_text(char32_t c) {
  return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

std::string fold(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (static_cast<unsigned char>(c) < 0x80) {
      folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      ++at;
      continue;
    }
    const CodePoint point = code_point_at(text, at);
    if (!turns_text(point.value)) append_folded(folded, point.value);
    at += point.bytes;
  }
  return folded;
}

bool matches_search(std::string_view text, std::string_view query) {
  const std::string folded = fold(text);
  const std::string words = fold(query);
  return std::ranges::all_of(split(words, ' '), [&](std::string_view word) {
    return folded.find(word) != std::string::npos;
  });
}

}  // namespace flipside
