#include "ui/text_layout.h"

#include <gtest/gtest.h>

#include <random>

#include "imgui.h"
#include "ui/fixed_glyphs.h"

namespace flipside::ui {
namespace {

// Letters are 5 wide at size 10.
constexpr Font kFont{.size = 10};

class TextLayout : public testing::Test {
 protected:
  FixedGlyphs glyphs;
  ImFontAtlas atlas;
  RunCache runs{glyphs, atlas};
};

std::string words_of(const TextLine& line) { return line.text; }

std::vector<std::string> words_of(const std::vector<TextLine>& lines) {
  std::vector<std::string> words;
  for (const TextLine& line : lines) words.push_back(words_of(line));
  return words;
}

using Lines = std::vector<std::string>;

TEST_F(TextLayout, DrawsALineInOnePiece) {
  const TextLine line = single_line(runs, "ab  cde f", kFont);
  EXPECT_EQ(line.text, "ab  cde f");
  EXPECT_FLOAT_EQ(line.width, 45);
  EXPECT_FLOAT_EQ(line_width(runs, "דנה לוי", kFont), 35);
}

TEST_F(TextLayout, BreaksLinesAtSpacesAndLineFeeds) {
  struct Case {
    std::string_view text;
    float width;
    Lines lines;
  };
  const Case cases[] = {
      {"aa bb cc", 25, {"aa bb", "cc"}},   {"aa bb cc", 24, {"aa", "bb", "cc"}},
      {"aa bb cc", 100, {"aa bb cc"}},     {"aa\nbb", 100, {"aa", "bb"}},
      {"aa\n\nbb", 100, {"aa", "", "bb"}}, {"", 100, {""}},
      {"abcdefgh", 20, {"abcd", "efgh"}},  {"a bcdefgh", 20, {"a", "bcde", "fgh"}},
      {"éééé", 10, {"éé", "éé"}},          {"abc", 1, {"a", "b", "c"}},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(words_of(wrap_text(runs, c.text, kFont, c.width)), c.lines) << c.text;
  }
}

TEST_F(TextLayout, EndsTheLastLineAllowedWithAnEllipsis) {
  EXPECT_EQ(words_of(wrap_text(runs, "aa bb cc dd", kFont, 25, 1)), (Lines{"aa b…"}));
  EXPECT_EQ(words_of(wrap_text(runs, "aa bb cc dd", kFont, 25, 2)), (Lines{"aa bb", "cc dd"}));
  EXPECT_EQ(words_of(wrap_text(runs, "aa bb cc dd ee", kFont, 25, 2)), (Lines{"aa bb", "cc d…"}));
}

TEST_F(TextLayout, CutsWithAnEllipsisOnlyWhatIsTooLong) {
  EXPECT_EQ(words_of(ellipsis_line(runs, "abcdef", kFont, 30)), "abcdef");
  EXPECT_EQ(words_of(ellipsis_line(runs, "abcdef", kFont, 29)), "abcd…");
  EXPECT_EQ(words_of(ellipsis_line(runs, "ab cdef", kFont, 20)), "ab…");
  EXPECT_EQ(words_of(ellipsis_line(runs, "abcdef", kFont, 0)), "…");
  EXPECT_LE(ellipsis_line(runs, "ééééééé", kFont, 21).width, 21);
}

// Each line is drawn alone: marks that nobody sees keep it in the order of its paragraph.
TEST_F(TextLayout, KeepsTheDirectionOfAParagraphOnEachOfItsLines) {
  EXPECT_EQ(words_of(wrap_text(runs, "דנה Ben", kFont, 15)), (Lines{"דנה", "\u200FBen"}));
  EXPECT_EQ(words_of(wrap_text(runs, "Ben דנה", kFont, 15)), (Lines{"Ben", "\u200Eדנה"}));
  EXPECT_EQ(words_of(wrap_text(runs, "a \u2068דנה לוי\u2069", kFont, 35)),
            (Lines{"a \u2068דנה\u2069", "\u2068לוי\u2069"}));
  EXPECT_EQ(words_of(wrap_text(runs, "דנה\nBen", kFont, 15)), (Lines{"דנה", "Ben"}));
}

// Whatever the text and width: no line is wider than asked for, and no letter is lost.
TEST_F(TextLayout, WrapsAnyTextWithinTheWidthAndLosesNothing) {
  for (unsigned seed = 0; seed < 500; ++seed) {
    std::mt19937 random(seed);
    std::string text;
    for (unsigned i = 0; i < random() % 80; ++i) {
      constexpr std::string_view kPieces[] = {"a", "b", " ", "\n", "é", "김", "  ", "xyz"};
      text += kPieces[random() % std::size(kPieces)];
    }
    const float width = 10 + static_cast<float>(random() % 60);
    std::string joined;
    for (const TextLine& line : wrap_text(runs, text, kFont, width)) {
      EXPECT_LE(line.width, width) << "seed " << seed;
      joined += line.text;
    }
    const auto space = [](char c) { return c == ' ' || c == '\n'; };
    std::erase_if(text, space);
    std::erase_if(joined, space);
    EXPECT_EQ(joined, text) << "seed " << seed;
  }
}

// What a name costs, laid out in all the ways that pages have: bytes handed to the browser.
std::size_t cost_of(std::string_view word) {
  FixedGlyphs glyphs;
  ImFontAtlas atlas;
  RunCache runs{glyphs, atlas};
  for (int frame = 0; frame < 3; ++frame) {
    ellipsis_line(runs, word, kFont, 300);
    line_width(runs, word, kFont);
    wrap_text(runs, word, kFont, 300, 2);
  }
  return glyphs.bytes;
}

TEST_F(TextLayout, CostsTheSameHoweverLongAWordIs) {
  const std::size_t usual = cost_of(std::string(10'000, 'x'));
  EXPECT_EQ(cost_of(std::string(100'000, 'x')), usual);
  EXPECT_EQ(cost_of(std::string(1'000'000, 'x')), usual);
  EXPECT_LT(usual, 50'000U);
}

TEST_F(TextLayout, AsksForEachLineOfALongTextOnce) {
  const std::string text(20'000, 'x');
  const auto lines = wrap_text(runs, text, kFont, 200);
  EXPECT_EQ(lines.size(), 500U);
  const std::size_t first = glyphs.bytes;
  EXPECT_LT(first, 200'000U);
  wrap_text(runs, text, kFont, 200);
  EXPECT_EQ(glyphs.bytes, first);
}

TEST_F(TextLayout, CutsALongWordBetweenCharacters) {
  std::string word;
  for (int i = 0; i < 50'000; ++i) word += "é";
  const TextLine line = ellipsis_line(runs, word, kFont, 100);
  EXPECT_LE(line.width, 100);
  EXPECT_TRUE(line.text.ends_with("é…")) << line.text;
  for (const TextLine& each : wrap_text(runs, word, kFont, 100, 5)) EXPECT_LE(each.width, 100);
}

}  // namespace
}  // namespace flipside::ui
