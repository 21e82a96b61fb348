#include "programme/text_limits.h"

#include <gtest/gtest.h>

#include <string>

#include "programme/edits.h"

namespace flipside {
namespace {

std::string repeated(std::string_view character, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += character;
  return text;
}

TEST(TextLimits, are_counted_in_characters_not_in_bytes) {
  const Id<Topic> id{"topic-01"};
  Programme programme;
  programme.topics.emplace(id, Topic{.id = id, .name = repeated("字", 200)});
  EXPECT_TRUE(long_texts(programme).empty());
  programme.topics.at(id).name += "字";
  EXPECT_EQ(long_texts(programme),
            (std::vector<Problem>{
                {"/topics/0/name", "the text is too long: 201 characters where 200 fit"}}));
}

TEST(TextLimits, hold_in_lists_and_inner_records) {
  Programme programme;
  const Id<Goal> goal{"goal-001"};
  programme.goals.emplace(goal, Goal{.id = goal, .levels = {"", std::string(501, 'x')}});
  const Id<Pair> pair{"pair-001"};
  programme.pairs.emplace(
      pair, Pair{.id = pair, .agreement = {.ground_rules = std::string(20'001, 'x')}});
  const auto problems = long_texts(programme);
  ASSERT_EQ(problems.size(), 2U);
  EXPECT_EQ(problems[0].where, "/pairs/0/agreement/ground_rules");
  EXPECT_EQ(problems[1].where, "/goals/0/levels/1");
}

TEST(TextLimits, of_a_change_concern_what_it_leaves_behind) {
  const Id<Topic> id{"topic-01"};
  Programme programme;
  programme.topics.emplace(id, Topic{.id = id, .name = std::string(1000, 'x')});
  const Change shorter = edit(programme, id, [](Topic& it) { it.name = "x"; }, "Shorten");
  EXPECT_EQ(long_text(shorter), std::nullopt);
  const auto longer = long_text(inverse(shorter));
  ASSERT_TRUE(longer);
  EXPECT_EQ(longer->where, "name");
}

}  // namespace
}  // namespace flipside
