#include "replica/register.h"

#include <gtest/gtest.h>

#include <cstdint>

namespace flipside::replica {
namespace {

// The first write of a node that knows nothing of the others.
Dot write_of(std::uint64_t node) {
  return {{Node{node}, 1}, 1'790'000'000'000 + static_cast<std::int64_t>(node)};
}

Lineage three_strangers() {
  Lineage lineage;
  for (const std::uint64_t node : {1U, 2U, 3U}) lineage.begin(Node{node}, {});
  return lineage;
}

TEST(Register, joined_keeps_away_what_either_side_wrote_over) {
  const Lineage lineage = three_strangers();
  const Register stale{.siblings = {write_of(1)}};
  const Register ours{.siblings = {write_of(3)}};
  const Register theirs = written(stale, write_of(2), lineage);
  for (const Register& both : {join(ours, theirs, lineage), join(theirs, ours, lineage)}) {
    EXPECT_EQ(both.siblings.size(), 2U);
    EXPECT_EQ(join(both, stale, lineage), both);
    EXPECT_EQ(join(stale, both, lineage), both);
  }
}

}  // namespace
}  // namespace flipside::replica
