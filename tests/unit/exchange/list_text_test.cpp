#include "exchange/list_text.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/random.h"

namespace flipside::exchange {
namespace {

using Words = std::vector<std::string>;

TEST(ListText, IsSplitWherePeopleMeanIt) {
  const struct {
    std::string_view cell;
    Words items;
  } Cases[] = {
      {"", {}},
      {"Chess", {"Chess"}},
      {"Chess; Go ;", {"Chess", "Go"}},
      {"Chess, Go", {"Chess", "Go"}},
      {"Chess, board; Go", {"Chess, board", "Go"}},
      {"Chess | Go", {"Chess", "Go"}},
      {"Chess\nGo", {"Chess", "Go"}},
      {"Excel (pivot, charts), Word", {"Excel (pivot, charts)", "Word"}},
      {"象棋、围棋，骑车", {"象棋", "围棋", "骑车"}},
      {"شطرنج؛ سباحة", {"شطرنج", "سباحة"}},
      {"chess; Chess; CHESS", {"chess"}},
      {"R&D; C++", {"R&D", "C++"}},
  };
  for (const auto& it : Cases) EXPECT_EQ(items_in(it.cell, ListStyle::Anyones), it.items);
}

TEST(ListText, CommasAreJudgedByTheColumn) {
  const struct {
    const char* what;
    Words column;
    Words items;  // of the last cell
  } Cases[] = {
      {"a list whose other cells have semicolons",
       {"Excel (3); Word (2)", "Word (1); Go (2)", "Gen-AI, safely (1)"},
       {"Gen-AI, safely (1)"}},
      {"a list between commas", {"Excel, Word", "Word, Go", "Go, Excel"}, {"Go", "Excel"}},
      {"one slip among many commas",
       {"Excel, Word", "Word, Go", "Go, Excel", "A, B", "C, D", "E; F", "Go, Word"},
       {"Go", "Word"}},
      {"levels behind all items",
       {"Excel (3)", "Word (2)", "Go (1)", "Law (1)", "Excel (3), Gen-AI, safely (1)"},
       {"Excel (3)", "Gen-AI, safely (1)"}},
      {"semicolons in brackets",
       {"Privacy (level 1; priority 3), Go"},
       {"Privacy (level 1; priority 3)", "Go"}},
      {"a bracket that never closes", {"Excel (basic; Word"}, {"Excel (basic", "Word"}},
      {"words for nothing", {"Excel; n/a; Word"}, {"Excel", "Word"}},
  };
  for (const auto& it : Cases) {
    CommaEvidence evidence;
    for (const std::string& cell : it.column) evidence.add(cell);
    EXPECT_EQ(items_in(it.column.back(), ListStyle::Anyones, evidence.commas()), it.items)
        << it.what;
  }
}

TEST(ListText, LevelsOfTaughtTopicsAreUnderstood) {
  const struct {
    std::string_view item;
    TopicText topic;
  } Cases[] = {
      {"Short video", {.name = "Short video"}},
      {"Short video:3", {.name = "Short video", .level = 3}},
      {"Short video (4)", {.name = "Short video", .level = 4}},
      {"Short video (Expert)", {.name = "Short video", .level = 4}},
      {"Short video: level 2", {.name = "Short video", .level = 2}},
      {"Short video (7)", {.name = "Short video", .level = 4, .was_out_of_range = true}},
      {"Windows (11)", {.name = "Windows (11)"}},
      {"Excel (pivot tables)", {.name = "Excel (pivot tables)"}},
      {"Python 3", {.name = "Python 3"}},
      {"(3)", {.name = "(3)"}},
      {":3", {.name = ":3"}},
      {"Law: GDPR", {.name = "Law: GDPR"}},
      {"Law: GDPR:3", {.name = "Law: GDPR", .level = 3}},
  };
  for (const auto& it : Cases) {
    EXPECT_EQ(taught_topic(it.item, ListStyle::Anyones), it.topic) << it.item;
  }
}

TEST(ListText, PrioritiesOfWantedTopicsAreUnderstood) {
  const struct {
    std::string_view item;
    TopicText topic;
  } Cases[] = {
      {"Law", {.name = "Law"}},
      {"Law:1", {.name = "Law", .level = 1}},
      {"Law:1:3", {.name = "Law", .level = 1, .priority = 3}},
      {"Law (high)", {.name = "Law", .priority = 3}},
      {"Law (level 0, priority 2)", {.name = "Law", .level = 0, .priority = 2}},
      {"Law (beginner, low)", {.name = "Law", .level = 1, .priority = 1}},
      {"Law (priority 9)", {.name = "Law", .priority = 3, .was_out_of_range = true}},
  };
  for (const auto& it : Cases) {
    EXPECT_EQ(wanted_topic(it.item, ListStyle::Anyones), it.topic) << it.item;
  }
}

TEST(ListText, LanguagesCarryALevelInManyWays) {
  const struct {
    std::string_view item;
    LanguageText language;
  } Cases[] = {
      {"German", {"German", std::nullopt}},
      {"German C1", {"German", LanguageLevel::Fluent}},
      {"German (B2)", {"German", LanguageLevel::Working}},
      {"German: native", {"German", LanguageLevel::Fluent}},
      {"German (mother tongue)", {"German", LanguageLevel::Fluent}},
      {"Swiss German", {"Swiss German", std::nullopt}},
      {"basic", {"basic", std::nullopt}},
  };
  for (const auto& it : Cases) {
    EXPECT_EQ(language_in(it.item, ListStyle::Anyones), it.language) << it.item;
  }
}

TEST(ListText, OursIsReadBackWhateverTheNames) {
  for (std::uint64_t seed = 1; seed <= 10'000; ++seed) {
    Random random(seed);
    Words names;
    Words taught;
    Words wanted;
    for (std::uint32_t left = random.below(4); left > 0; --left) {
      std::string name = "x";
      for (std::uint32_t i = random.below(6); i > 0; --i) {
        name.insert(random.below(2) == 0 ? 0 : name.size(), 1, ";\\ :3,|"[random.below(7)]);
      }
      names.push_back(name);
      taught.push_back(taught_item(name, 4));
      wanted.push_back(wanted_item(name, 0, 3));
    }
    ASSERT_EQ(items_in(list_of(names), ListStyle::Ours), names) << "seed " << seed;
    ASSERT_EQ(items_in(list_of(taught), ListStyle::Ours), taught) << "seed " << seed;
    for (std::size_t i = 0; i < names.size(); ++i) {
      const TopicText can{.name = names[i], .level = 4};
      const TopicText wants{.name = names[i], .level = 0, .priority = 3};
      ASSERT_EQ(taught_topic(taught[i], ListStyle::Ours), can) << "seed " << seed;
      ASSERT_EQ(wanted_topic(wanted[i], ListStyle::Ours), wants) << "seed " << seed;
    }
  }
}

}  // namespace
}  // namespace flipside::exchange
