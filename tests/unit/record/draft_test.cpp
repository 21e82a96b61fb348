#include "record/draft.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>

#include "record/codecs.h"
#include "record/draft_text.h"
#include "record/sample.h"

namespace flipside {
namespace {

// Some fields of the one, the rest of the other.
template <Record R>
R mixed(Random& random, const R& one, const R& other) {
  R mix = one;
  for_each_field<R>([&](const auto& field) {
    if (random.below(2) == 0) mix.*field.member = other.*field.member;
  });
  return mix;
}

TEST(Draft, FollowsWhatIsNotTouchedAndLeavesWhatIs) {
  for (std::uint64_t seed = 0; seed < 2000; ++seed) {
    Random random(seed);
    const Tree saved = random_tree(random, tree_id(1));
    const Tree record = mixed(random, saved, random_tree(random, tree_id(1)));
    const Tree typed = mixed(random, saved, random_tree(random, tree_id(1)));
    Draft<Tree> draft{.saved = saved, .now = typed};
    follow(draft, record);
    ASSERT_EQ(draft.saved, record) << "seed " << seed;
    const auto check = [&]<Record R>(const R& was, const R& now, const R& is, const R& then) {
      for_each_field<R>([&](const auto& field) {
        using T = std::remove_cvref_t<decltype(was.*field.member)>;
        if constexpr (!Record<T> && !std::is_same_v<T, std::string>) {
          const bool touched = !(now.*field.member == was.*field.member);
          EXPECT_EQ(then.*field.member, (touched ? now : is).*field.member)
              << "seed " << seed << ", " << field.key;
        }
      });
    };
    check(saved, typed, record, draft.now);
    check(saved.top, typed.top, record.top, draft.now.top);
  }
}

TEST(Draft, KeepsTheSpaceBeforeTheNextWordUntilTheTextIsAnotherOne) {
  Draft<Leaf> draft{.saved = {"", 3}, .now = {"Three ", 3}};
  follow(draft, Leaf{"Three", 3});
  follow(draft, Leaf{"Three", 4});
  EXPECT_EQ(draft.now, (Leaf{"Three ", 4}));
  follow(draft, Leaf{"Four", 4});
  EXPECT_EQ(draft.now.text, "Four");
}

TEST(Draft, FollowsWhatOthersWroteOverWhatItHadGivenAway) {
  Draft<Leaf> draft{.saved = {"", 3}, .now = {"Mine", 4}};
  draft.handed = Leaf{"Mine", 3};
  follow(draft, Leaf{"Theirs", 5});
  EXPECT_EQ(draft.now, (Leaf{"Theirs", 4}));
  // Written anew it is the person's again.
  draft.now.text = "Mine";
  follow(draft, Leaf{"Later", 5});
  EXPECT_EQ(draft.now.text, "Mine");
}

TEST(Draft, ComesBackFromItsText) {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    Random random(seed);
    Draft<Tree> draft = draft_of(random_tree(random, tree_id(1)));
    draft.now = random_tree(random, tree_id(1));
    draft.form = {{{"height", "1o", true}, {"0.size", "", false}, {"name", {}, true}}, true, true};
    Draft<Tree> back;
    ASSERT_TRUE(read_text(text_of(codec<Draft<Tree>>, &draft), slot_for(back))) << "seed " << seed;
    EXPECT_EQ(back.saved, draft.saved);
    EXPECT_EQ(back.now, draft.now);
    EXPECT_EQ(back.form, draft.form);
    EXPECT_TRUE(is_touched(back));
  }
  for (const char* text : {"", "{", "[]", "null", R"({"now":{"weight":1}})", "\xff"}) {
    Draft<Tree> back;
    EXPECT_FALSE(read_text(text, slot_for(back))) << text;
  }
}

}  // namespace
}  // namespace flipside
