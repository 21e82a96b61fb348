#include "exchange/csv.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/random.h"

namespace flipside::exchange {
namespace {

using Rows = std::vector<CsvRow>;

std::string random_text(Random& random, std::string_view alphabet, std::uint32_t most) {
  std::string text;
  for (std::uint32_t left = random.below(most + 1); left > 0; --left) {
    text += alphabet[random.below(static_cast<std::uint32_t>(alphabet.size()))];
  }
  return text;
}

// The same text in pieces of random sizes.
Rows parse_in_pieces(std::string_view text, Random& random) {
  CsvTokenizer tokenizer(',');
  while (!text.empty()) {
    const std::size_t size = 1 + random.below(4);
    tokenizer.feed(text.substr(0, size));
    text.remove_prefix(std::min(size, text.size()));
  }
  tokenizer.finish();
  return tokenizer.take_rows();
}

TEST(Csv, ReadsRowsWithTheLineEachBeginsOn) {
  const struct {
    const char* what;
    std::string_view text;
    Rows rows;
  } Cases[] = {
      {"nothing", "", {}},
      {"one cell", "a", {{1, {"a"}}}},
      {"line feeds", "a,b\nc,d\n", {{1, {"a", "b"}}, {2, {"c", "d"}}}},
      {"carriage returns", "a\rb\r", {{1, {"a"}}, {2, {"b"}}}},
      {"both", "a\r\nb\r\n", {{1, {"a"}}, {2, {"b"}}}},
      {"no line end at the end", "a\nb", {{1, {"a"}}, {2, {"b"}}}},
      {"blank lines", "\n\na\n\r\n\rb", {{3, {"a"}}, {6, {"b"}}}},
      {"rows of different lengths", "a,b,c\nd\n", {{1, {"a", "b", "c"}}, {2, {"d"}}}},
      {"empty cells", ",\n\"\"\n", {{1, {"", ""}}, {2, {""}}}},
      {"line breaks in quotes", "\"a\r\nb\nc\rd\",e\nf", {{1, {"a\r\nb\nc\rd", "e"}}, {5, {"f"}}}},
      {"doubled quotes", "\"a\"\"b\",\"\"\"\"\n", {{1, {"a\"b", "\""}}}},
      {"quotes inside a bare cell", "5\" disk,a\"b\"\n", {{1, {"5\" disk", "a\"b\""}}}},
      {"spaces before a quote", "a,  \"b,c\"\n", {{1, {"a", "b,c"}}}},
      {"text after a quote", "\"a\"b,c\n", {{1, {"ab", "c"}}}},
      {"spaces are kept", " a , b \n", {{1, {" a ", " b "}}}},
  };
  for (const auto& it : Cases) EXPECT_EQ(parse_csv(it.text), it.rows) << it.what;
}

TEST(Csv, AQuoteThatNeverClosesCostsOneCell) {
  CsvTokenizer tokenizer(',');
  tokenizer.feed("a,b\n\"c,\"\"d\"\",e\nf,g\n");
  tokenizer.finish();
  EXPECT_EQ(tokenizer.unclosed_quote_line(), 2);
  EXPECT_EQ(tokenizer.rows(), (Rows{{1, {"a", "b"}}, {2, {"\"c", "d\"\"", "e"}}, {3, {"f", "g"}}}));
}

TEST(Csv, PiecesOfAnySizeGiveTheSameRows) {
  for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
    Random random(seed);
    const std::string text = random_text(random, "a \",\r\n\t;", 24);
    ASSERT_EQ(parse_in_pieces(text, random), parse_csv(text)) << "seed " << seed << ": " << text;
  }
}

TEST(Csv, WhatIsWrittenIsReadBack) {
  for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
    Random random(seed);
    const char delimiter = ",;\t|"[random.below(4)];
    Rows rows;
    std::string text;
    int line = 1;
    for (std::uint32_t i = random.below(4); i-- > 0;) {
      CsvRow row{.line = line};
      for (std::uint32_t j = 1 + random.below(4); j-- > 0;) {
        row.cells.push_back(random_text(random, "a \",;|\t'=\n", 6));
        for (const char c : row.cells.back()) line += c == '\n' ? 1 : 0;
      }
      text += csv_line(row.cells, delimiter);
      ++line;
      rows.push_back(row);
    }
    ASSERT_EQ(parse_csv(text, delimiter), rows) << "seed " << seed << ": " << text;
  }
}

TEST(Csv, CellsThatBeginLikeAFormulaAreGuarded) {
  const struct {
    std::string_view plain;
    std::string_view guarded;
  } Cases[] = {
      {"", ""},      {"a=b", "a=b"},    {"=1+1", "'=1+1"}, {"+49 1", "'+49 1"},
      {"-1", "'-1"}, {"@SUM", "'@SUM"}, {"\tx", "'\tx"},   {"\rx", "'\rx"},
      {"'x", "''x"}, {"'", "''"},       {"''=", "'''="},   {" =1", " =1"},
  };
  for (const auto& it : Cases) {
    EXPECT_EQ(guarded(it.plain), it.guarded);
    EXPECT_EQ(unguarded(it.guarded), it.plain);
  }
  EXPECT_EQ(unguarded("'Ahmad"), "'Ahmad");
}

TEST(Csv, WhatIsBeyondTheLimitsIsCountedOrCut) {
  CsvTokenizer tokenizer(',', {.rows = 2, .cells_in_a_row = 2, .bytes_in_a_cell = 3});
  tokenizer.feed("abcd,e,f\ng\nh\n");
  tokenizer.finish();
  EXPECT_EQ(tokenizer.rows(), (Rows{{1, {"abc", "e"}}, {2, {"g"}}}));
  EXPECT_EQ(tokenizer.rows_seen(), 3U);
  EXPECT_TRUE(tokenizer.cut_something());
}

}  // namespace
}  // namespace flipside::exchange
