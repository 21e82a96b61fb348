#include "base/text.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "base/random.h"

namespace flipside {
namespace {

TEST(Text, every_code_point_comes_back_from_its_bytes) {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string bytes;
    append_utf8(bytes, c);
    const CodePoint point = code_point_at(bytes, 0);
    ASSERT_TRUE(point.valid && point.value == c && point.bytes == bytes.size()) << unsigned(c);
  }
}

TEST(Text, what_is_not_utf8_is_noticed) {
  for (const std::string bytes :
       {"\x80", "\xC0\x80", "\xC1\xBF", "\xC3", "\xE0\x80\x80", "\xE2\x82", "\xED\xA0\x80",
        "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xFF", "ok\xC3("}) {
    EXPECT_FALSE(is_utf8(bytes)) << bytes;
    EXPECT_TRUE(is_utf8(to_valid_utf8(bytes))) << bytes;
  }
  EXPECT_EQ(to_valid_utf8("a\xC3(b"), "a\uFFFD(b");
  EXPECT_TRUE(is_utf8("Zoë, 李, 🎓"));
}

TEST(Text, mending_random_bytes_gives_valid_text_and_keeps_valid_text) {
  for (std::uint64_t seed = 0; seed < 20000; ++seed) {
    Random random(seed);
    std::string bytes;
    for (std::uint32_t left = random.below(12); left > 0; --left) {
      bytes += static_cast<char>(random.below(256));
    }
    const std::string mended = to_valid_utf8(bytes);
    ASSERT_TRUE(is_utf8(mended)) << "seed " << seed;
    ASSERT_EQ(is_utf8(bytes), mended == bytes) << "seed " << seed;
  }
}

TEST(Text, trims_every_kind_of_space) {
  EXPECT_EQ(trim(" \t\r\n a b \u00A0\u3000\uFEFF"), "a b");
  EXPECT_EQ(trim("\u2003"), "");
  EXPECT_EQ(trim(""), "");
  EXPECT_EQ(trim("é"), "é");
}

TEST(Text, splits_into_one_part_more_than_separators) {
  EXPECT_EQ(split("a,b,,c", ','), (std::vector<std::string_view>{"a", "b", "", "c"}));
  EXPECT_EQ(split("", ','), (std::vector<std::string_view>{""}));
}

TEST(Text, folds_case_and_accents) {
  struct Case {
    std::string text;
    std::string folded;
  };
  const std::vector<Case> cases{{"Zoë ÅNGSTRÖM", "zoe angstrom"},
                                {"Łódź", "lodz"},
                                {"Straße", "strasse"},
                                {"Æsir Œuvre", "aesir oeuvre"},
                                {"Nguyễn Thị Ánh", "nguyen thi anh"},
                                {"İstanbul ısı", "istanbul isi"},
                                {"ΑΘΉΝΑ", "αθηνα"},
                                {"Σίσυφος", "σισυφοσ"},
                                {"Ёлка Йод", "елка иод"},
                                {"ЇЖАК", "іжак"},
                                {"Ґанок", "ґанок"},
                                {"e\u0301", "e"},
                                {"李 小龙 🎓", "李 小龙 🎓"},
                                {"\u2068דנה\u2069\u200E", "דנה"},
                                {"Þór × 2", "thor × 2"}};
  for (const Case& c : cases) EXPECT_EQ(fold(c.text), c.folded);
}

TEST(Text, folding_twice_changes_nothing_more) {
  for (char32_t c = 0x20; c < 0x3000; ++c) {
    std::string text;
    append_utf8(text, c);
    ASSERT_EQ(fold(fold(text)), fold(text)) << unsigned(c);
  }
}

TEST(Text, finds_every_word_of_a_query_in_any_order) {
  EXPECT_TRUE(matches_search("Zoë Ångström", "angs zoe"));
  EXPECT_TRUE(matches_search("Zoë Ångström", ""));
  EXPECT_TRUE(matches_search("Zoë Ångström", "  ZO  "));
  EXPECT_FALSE(matches_search("Zoë Ångström", "zoe bob"));
}

TEST(Text, makes_initials_that_do_not_read_as_a_word) {
  struct Case {
    std::string name;
    std::string letters;
  };
  const std::vector<Case> cases{{"Ada Lovelace", "AL"},
                                {"ada maria lovelace", "AL"},
                                {"Cher", "C"},
                                {"  Zoë  Ångström ", "ZÅ"},
                                {"élodie ñandú", "ÉÑ"},
                                {"e\u0301lodie brun", "E\u0301B"},
                                {"Иван петров", "ИП"},
                                {"(Bob) O'Neil", "BO"},
                                {"李小龙", "李"},
                                {"김 민준", "김"},
                                {"محمد علي", "م"},
                                {"क्षमा शर्मा", "क्ष"},
                                {"דוד כהן", "דכ"},
                                {"🎓 !!", ""},
                                {"", ""}};
  for (const Case& c : cases) EXPECT_EQ(initials(c.name), c.letters) << c.name;
}

TEST(Text, counts_in_words) {
  EXPECT_EQ(counted(0, "person", "people"), "0 people");
  EXPECT_EQ(counted(1, "person", "people"), "1 person");
  EXPECT_EQ(counted(2, "person", "people"), "2 people");
}

}  // namespace
}  // namespace flipside
