#include "base/direction.h"

#include <gtest/gtest.h>

#include <initializer_list>

namespace flipside {
namespace {

TEST(Direction, IsThatOfTheFirstLetterOutsideIsolates) {
  for (const std::string_view left :
       {"", "Ada", "42", "Ada דנה", "“Ada”", "\u2068דנה\u2069’s goals", "陳美玲", "\u200Eדנה"}) {
    EXPECT_FALSE(runs_right_to_left(left)) << left;
  }
  for (const std::string_view right :
       {"דנה", "محمد", "42 דנה", "“דנה” and Ben", "😀 דנה", "\u2068Ada\u2069 דנה", "\u200FAda"}) {
    EXPECT_TRUE(runs_right_to_left(right)) << right;
  }
  EXPECT_TRUE(has_right_to_left("Ada דנה"));
  EXPECT_FALSE(has_right_to_left("Zoë Müller, 42 ٣"));
}

TEST(Direction, IsKeptApartWhereANameRunsTheOtherWay) {
  EXPECT_EQ(isolated("Zoë Müller"), "Zoë Müller");
  EXPECT_EQ(isolated("김민지"), "김민지");
  EXPECT_EQ(isolated("דנה לוי"), "\u2068דנה לוי\u2069");
  EXPECT_EQ(isolated("Dana דנה"), "\u2068Dana דנה\u2069");
  // An override that its writer left open ends with the name.
  EXPECT_EQ(isolated("Eve\u202Eevil"), "\u2068Eve\u202Eevil\u2069");
  EXPECT_EQ(isolated("Eve\u2067"), "\u2068Eve\u2067\u2069\u2069");
}

TEST(Direction, OfALineAloneIsThatOfItsParagraph) {
  const std::string_view text = "Ben \u2068דנה לוי\u2069\nדנה Ben";
  EXPECT_EQ(line_alone(text, text.substr(0, 3)), "Ben");
  EXPECT_EQ(line_alone(text, text.substr(0, 13)), "Ben \u2068דנה\u2069");
  EXPECT_EQ(line_alone(text, text.substr(14, 9)), "\u2068לוי\u2069");
  EXPECT_EQ(line_alone(text, text.substr(text.size() - 3)), "\u200FBen");
}

}  // namespace
}  // namespace flipside
