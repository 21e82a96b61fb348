// The laws of edits, on random forests.
#include "record/edit.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "record/sample.h"

namespace flipside {
namespace {

Table<Tree> applied(Table<Tree> forest, const Edits<Tree>& edits) {
  apply(forest, edits);
  return forest;
}

Edits<Tree> inverse(const Edits<Tree>& edits) { return Edits<Tree>(inverse(edits.list())); }

Edits<Tree> then(const Edits<Tree>& first, const Edits<Tree>& second) {
  return Edits<Tree>(then(first.list(), second.list()));
}

Edits<Tree> rebase_inverse(const Edits<Tree>& edits, const Table<Tree>& now) {
  return Edits<Tree>(rebase_inverse(codec<Table<Tree>>, edits.list(), &now));
}

// Four forests in a row, and the edits between them.
struct Story {
  explicit Story(std::uint64_t seed) {
    Random random(seed);
    a = random_forest(random);
    b = random_next(random, a);
    c = random_next(random, b);
    d = random_next(random, c);
    ab = difference(a, b);
    bc = difference(b, c);
    cd = difference(c, d);
  }
  Table<Tree> a, b, c, d;
  Edits<Tree> ab, bc, cd;
};

void check_difference(const Story& story) {
  EXPECT_EQ(applied(story.a, story.ab), story.b);
  EXPECT_EQ(applied(story.b, inverse(story.ab)), story.a);
  EXPECT_EQ(inverse(story.ab), difference(story.b, story.a));
  EXPECT_EQ(inverse(inverse(story.ab)), story.ab);
  EXPECT_LE(story.ab.size(), 3U) << "as large as what changed";
  for (const auto& [id, edit] : story.ab.list()) EXPECT_NE(edit.before, edit.after);
}

void check_joining(const Story& story) {
  EXPECT_EQ(then(story.ab, story.bc), difference(story.a, story.c));
  EXPECT_EQ(then(story.ab, inverse(story.ab)), Edits<Tree>{});
  EXPECT_EQ(then(then(story.ab, story.bc), story.cd), then(story.ab, then(story.bc, story.cd)));
}

// What the undo of one record should leave, said once more from the outside.
void check_undone_record(const Story& story, const Table<Tree>& undone, const Id<Tree>& id) {
  const Tree* before = find(story.a, id);
  const Tree* after = find(story.b, id);
  const Tree* now = find(story.c, id);
  const Tree* result = find(undone, id);
  if (!story.ab.contains(id)) {
    ASSERT_EQ(now != nullptr, result != nullptr);
    EXPECT_TRUE(now == nullptr || *now == *result);
  } else if (before != nullptr && after != nullptr && now != nullptr) {
    ASSERT_NE(result, nullptr);
    EXPECT_EQ(result->name, now->name == after->name ? before->name : now->name);
    EXPECT_EQ(result->top, now->top == after->top ? before->top : now->top);
  }
}

void check_undo(const Story& story) {
  EXPECT_EQ(rebase_inverse(story.ab, story.b), inverse(story.ab));
  const Table<Tree> undone = applied(story.c, rebase_inverse(story.ab, story.c));
  for (std::uint32_t number = 0; number < 8; ++number) {
    check_undone_record(story, undone, tree_id(number));
  }
}

TEST(Edit, keeps_its_laws_in_random_forests) {
  for (std::uint64_t seed = 0; seed < 20000; ++seed) {
    const Story story(seed);
    check_difference(story);
    check_joining(story);
    check_undo(story);
    ASSERT_FALSE(HasFailure()) << "seed " << seed;
  }
}

TEST(Edit, undone_later_does_not_take_away_what_was_edited_since) {
  const Table<Tree> none;
  Table<Tree> planted{{tree_id(1), Tree{.id = tree_id(1), .name = "Ash"}}};
  const Edits<Tree> planting = difference(none, planted);
  Table<Tree> renamed = planted;
  renamed.at(tree_id(1)).name = "Oak";
  EXPECT_EQ(applied(renamed, rebase_inverse(planting, renamed)), renamed);
  EXPECT_EQ(applied(none, rebase_inverse(planting, none)), none);

  const Edits<Tree> felling = inverse(planting);
  EXPECT_EQ(applied(none, rebase_inverse(felling, none)), planted);
  EXPECT_EQ(applied(renamed, rebase_inverse(felling, renamed)), renamed);
}

TEST(Edit, names_the_fields_that_changed) {
  Tree before{.id = tree_id(1), .name = "Ash"};
  Tree after = before;
  EXPECT_TRUE(changed_fields(before, after).empty());
  after.name = "Oak";
  after.leaves.push_back({"x", 1});
  EXPECT_EQ(changed_fields(before, after), (std::vector<std::string_view>{"name", "leaves"}));
}

TEST(Edits, are_read_with_their_type_in_the_order_of_ids) {
  Edits<Tree> edits;
  edits.emplace(tree_id(2), {{}, Tree{.id = tree_id(2), .name = "Oak"}});
  edits.emplace(tree_id(1), {Tree{.id = tree_id(1), .name = "Elm"}, {}});
  std::vector<std::string> names;
  for (const auto& [id, edit] : edits) {
    names.push_back(id.value + (edit.after != nullptr ? " +" + edit.after->name : " -"));
  }
  EXPECT_EQ(names, (std::vector<std::string>{"tree-1001 -", "tree-1002 +Oak"}));
}

TEST(Edits, are_altered_in_one_of_two_copies) {
  Edits<Tree> edits;
  edits.emplace(tree_id(1), {{}, Tree{.id = tree_id(1), .name = "Elm"}});
  const Edits<Tree> copy = edits;
  edits.alter(tree_id(1), [](Tree& tree) { tree.name = "Ash"; });
  EXPECT_EQ(edits.find(tree_id(1))->second.after->name, "Ash");
  EXPECT_EQ(copy.find(tree_id(1))->second.after->name, "Elm");
}

}  // namespace
}  // namespace flipside
