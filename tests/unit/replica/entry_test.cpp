#include "replica/entry.h"

#include <gtest/gtest.h>

#include "programme/kinds.h"
#include "programme/session.h"

namespace flipside::replica {
namespace {

constexpr Dot Written{{Node{1}, 1}, 1'790'000'000'000};
constexpr Dot WrittenLater{{Node{2}, 1}, 1'790'000'000'001};

std::span<const Leaf> session_leaves() { return leaves_of(place_of(table_kind<Session>())); }

// A copy that never had the private fields has nothing to say of them.
TEST(Entry, gives_back_what_was_packed_and_nothing_of_fields_that_the_copy_never_had) {
  const std::span<const Leaf> leaves = session_leaves();
  Registers registers(leaves.size(), Register{.siblings = {Written}});
  std::size_t unknown = 0;
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    if (leaves[i].visibility > Visibility::Private) continue;
    registers[i] = {};
    ++unknown;
  }
  ASSERT_GT(unknown, 0U);
  const Entry entry = pack(registers, leaves);
  EXPECT_TRUE(entry.overrides.empty());
  EXPECT_EQ(unpack(entry, leaves), registers);
}

TEST(Entry, has_for_its_base_what_most_fields_say_in_whole) {
  const std::span<const Leaf> leaves = session_leaves();
  Registers registers(leaves.size(), Register{.siblings = {Written}, .seen = {{Node{3}, 1}}});
  registers[1] = {.siblings = {WrittenLater}};
  const Entry entry = pack(registers, leaves);
  EXPECT_EQ(entry.base, WrittenLater);
  EXPECT_EQ(entry.overrides.size(), leaves.size() - 1);
  EXPECT_EQ(unpack(entry, leaves), registers);
}

}  // namespace
}  // namespace flipside::replica
