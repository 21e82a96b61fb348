#include "replica/stamp.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>

#include "record/json.h"
#include "replica/form.h"
#include "replica/meeting.h"

namespace flipside::replica {
namespace {

std::size_t overrides(const State& state) {
  std::size_t count = 0;
  for (const KindStamps& stamps : state.stamps) {
    for (const auto& [id, entry] : stamps.entries) count += entry.overrides.size();
  }
  return count;
}

TEST(Stamps, are_one_a_record_and_one_more_for_a_field_that_diverged) {
  Desk desk = first_desk().opened(2);
  EXPECT_EQ(overrides(desk.copy.state), 0U);
  desk.change(Ada, [](Person& it) { it.team = "Law"; });
  EXPECT_EQ(overrides(desk.copy.state), 1U);
  desk.change(Ada, [](Person& it) { it.team = "Sales"; });
  EXPECT_EQ(overrides(desk.copy.state), 1U);
}

// Opening often: a context does not grow, the list of nodes by one for each time something was
// edited.
TEST(Stamps, stay_as_short_when_a_field_is_edited_in_a_thousand_sessions) {
  Desk desk = first_desk();
  Desk other = desk.opened(1'000'000);
  other.change(Ada, [](Person& it) { it.name = "Ada L."; });
  for (std::uint64_t node = 2; node < 1002; ++node) {
    desk = desk.opened(node);
    desk.change(Ada, [&](Person& it) { it.team = std::to_string(node); });
    if (node == 500) desk.take(other.copy);
  }
  const Registers registers = registers_of(desk.copy.state, table_kind<Person>(), Ada.value);
  for (const Register& field : registers) EXPECT_LE(field.siblings.size() + field.seen.size(), 2U);
  EXPECT_EQ(desk.copy.state.lineage.origins().size(), 1002U);
  const std::size_t length = to_json(form_of(desk.copy)).size();
  EXPECT_LT(length / 1001, 70U);
}

TEST(Stamps, of_a_session_without_edits_are_the_same) {
  const Desk desk = first_desk();
  Desk again = desk.opened(2);
  again.commit(Change{});
  EXPECT_TRUE(again.copy.state == desk.copy.state);
}

TEST(Stamps, go_on_behind_a_clock_that_lags) {
  Desk desk = first_desk().opened(2);
  desk.author.now = 5;
  desk.change(Ada, [](Person& it) { it.team = "Law"; });
  EXPECT_GT(desk.copy.state.clock, 1'790'000'000'000);
}

}  // namespace
}  // namespace flipside::replica
