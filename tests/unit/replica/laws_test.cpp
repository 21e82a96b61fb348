// The laws of merging, over random programmes of all kinds (runs.h: how many).
#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "programme/validation.h"
#include "replica/merge.h"
#include "replica/runs.h"
#include "replica/society.h"

namespace flipside::replica {
namespace {

// Calls `law(society)` with societies of some history.
template <class Law>
void for_societies(std::uint64_t usual, int steps, Law law) {
  for (std::uint64_t seed = first_seed(); seed < first_seed() + runs(usual); ++seed) {
    Society society(seed, 3);
    law(society, steps);
    ASSERT_TRUE(society.faults.empty()) << "seed " << seed << ": " << society.faults.front();
    ASSERT_FALSE(testing::Test::HasFailure()) << "seed " << seed;
  }
}

TEST(MergeLaws, lose_no_write_and_bring_back_none) {
  for_societies(6, 60, [](Society& society, int steps) { society.steps(steps); });
}

TEST(MergeLaws, are_commutative) {
  for_societies(5, 30, [](Society& society, int steps) {
    society.steps(steps);
    const Copy ab = merged(society.copy(0), society.copy(1));
    const Copy ba = merged(society.copy(1), society.copy(0));
    EXPECT_EQ(ab.programme, ba.programme);
    EXPECT_TRUE(shared_part(ab.state) == shared_part(ba.state));
  });
}

TEST(MergeLaws, are_associative) {
  for_societies(5, 30, [](Society& society, int steps) {
    society.steps(steps);
    const Copy& a = society.copy(0);
    const Copy& b = society.copy(1);
    const Copy& c = society.copy(2);
    const Copy left = merged(merged(a, b), c);
    const Copy right = merged(a, merged(b, c));
    EXPECT_EQ(left.programme, right.programme);
    EXPECT_TRUE(shared_part(left.state) == shared_part(right.state));
  });
}

TEST(MergeLaws, are_idempotent) {
  for_societies(5, 30, [](Society& society, int steps) {
    society.steps(steps);
    const Copy ab = merged(society.copy(0), society.copy(1));
    EXPECT_TRUE(know_the_same(merged(ab, society.copy(1)), ab));
    EXPECT_TRUE(know_the_same(merged(ab, society.copy(0)), ab));
    EXPECT_TRUE(know_the_same(merged(ab, ab), ab));
  });
}

TEST(MergeLaws, converge_in_any_order_with_messages_repeated_and_lost) {
  for_societies(5, 40, [](Society& society, int steps) {
    society.steps(steps);
    std::vector<Copy> all;
    for (std::size_t i = 0; i < society.size(); ++i) all.push_back(society.copy(i));
    for (int i = 0; i < 8; ++i) {
      Copy& one = all[society.random().below(3)];
      one = merged(one, all[society.random().below(3)]);
    }
    // In the end each has heard of all.
    all[0] = merged(merged(all[0], all[1]), all[2]);
    all[1] = merged(all[1], all[0]);
    all[2] = merged(all[2], all[1]);
    EXPECT_TRUE(know_the_same(all[0], all[1]));
    EXPECT_TRUE(know_the_same(all[1], all[2]));
  });
}

TEST(MergeLaws, leave_references_whole_and_values_allowed) {
  for_societies(5, 40, [](Society& society, int steps) {
    society.only_whole_copies = true;
    society.steps(steps);
    const Copy both = merged(merged(society.copy(0), society.copy(1)), society.copy(2));
    const std::vector<Problem> dangling = dangling_ids(both.programme);
    EXPECT_TRUE(dangling.empty()) << sentence(dangling.front());
    const std::vector<Problem> invalid = invalid_values(both.programme);
    EXPECT_TRUE(invalid.empty()) << sentence(invalid.front());
  });
}

// Taken back at once, and after other edits; then all that was done before it.
TEST(MergeLaws, undone_leave_references_whole) {
  for_societies(5, 40, [](Society& society, int steps) {
    society.only_whole_copies = true;
    society.steps(steps);
    const Copy& ours = society.copy(0);
    const Change change = merge(ours, society.copy(1), 0).change;
    Programme now = ours.programme;
    apply(now, change);
    Programme back = now;
    apply(back, rebase_inverse(change, now));
    EXPECT_EQ(back, ours.programme);
    RandomEdits edits(society.random());
    for (int i = 0; i < 5; ++i) apply(now, edits.next(now));
    std::vector<Change> steps_back = society.peer(0).past;
    steps_back.push_back(change);
    while (!steps_back.empty()) {
      apply(now, rebase_inverse(steps_back.back(), now));
      steps_back.pop_back();
      const std::vector<Problem> dangling = dangling_ids(now);
      EXPECT_TRUE(dangling.empty()) << sentence(dangling.front());
    }
  });
}

TEST(MergeLaws, absorb_what_was_erased) {
  for_societies(4, 50, [](Society& society, int steps) {
    const Copy stale = society.copy(0);
    society.steps(steps);
    const Copy now = merged(society.copy(0), stale);
    for (const TableKind& kind : kinds()) {
      for (const std::string& id : society.copy(0).state.of(kind).erased) {
        EXPECT_EQ(kind.codec.find(kind.table(now.programme), id), nullptr);
        EXPECT_EQ(kind.codec.find(kind.table(now.state.unseen), id), nullptr);
        EXPECT_FALSE(now.state.of(kind).entries.contains(id));
      }
    }
  });
}

}  // namespace
}  // namespace flipside::replica
