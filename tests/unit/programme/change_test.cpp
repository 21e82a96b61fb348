#include "programme/change.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>

#include "programme/edits.h"
#include "programme/sample.h"
#include "programme/validation.h"

namespace flipside {
namespace {

Programme applied(Programme programme, const Change& change) {
  apply(programme, change);
  return programme;
}

Change random_change(Random& random, const Programme& programme) {
  switch (random.below(5)) {
    case 0:
      return put(programme, random_person(random, random.below(10)), "person");
    case 1:
      return put(programme, random_pair(random, random.below(5)), "pair");
    case 2:
      return remove(programme, random_reference<Person>(random, 10), "person");
    case 3:
      return remove(programme, random_reference<Topic>(random, 5), "topic");
    default:
      return edit(
          programme, random_reference<Goal>(random, 7),
          [&](Goal& goal) { goal.statement = std::to_string(random.below(3)); }, "goal");
  }
}

TEST(Change, keeps_its_laws_in_random_programmes) {
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    Random random(seed);
    const Programme a = random_programme(random);
    const Change ab = random_change(random, a);
    const Programme b = applied(a, ab);
    const Change bc = random_change(random, b);
    const Programme c = applied(b, bc);
    EXPECT_EQ(applied(b, inverse(ab)), a);
    EXPECT_EQ(difference(a, b, ab.label), ab);
    EXPECT_EQ(then(ab, bc), difference(a, c, ab.label));
    EXPECT_EQ(rebase_inverse(ab, b), inverse(ab));
    EXPECT_EQ(is_empty(ab), a == b);
    ASSERT_FALSE(HasFailure()) << "seed " << seed;
  }
}

TEST(Change, undone_later_keeps_what_came_after_field_by_field) {
  Programme programme;
  const Id<Person> id = numbered<Person>(1);
  apply(programme, put(programme, Person{.id = id, .name = "Ada", .team = "Sales"}, "Add Ada"));
  const Change renaming =
      edit(programme, id, [](Person& person) { person.name = "Grace"; }, "Rename Ada");
  apply(programme, renaming);
  apply(programme, edit(programme, id, [](Person& it) { it.team = "Law"; }, "Move Grace"));
  apply(programme, rebase_inverse(renaming, programme));
  EXPECT_EQ(programme.people.at(id), (Person{.id = id, .name = "Ada", .team = "Law"}));
}

TEST(Edits, are_empty_when_nothing_would_change) {
  Random random(1);
  const Programme programme = random_programme(random);
  const Person& person = programme.people.begin()->second;
  EXPECT_TRUE(is_empty(put(programme, person, "again")));
  EXPECT_TRUE(is_empty(edit(programme, person.id, [](Person&) {}, "nothing")));
  EXPECT_TRUE(is_empty(edit(programme, numbered<Person>(99), [](Person&) {}, "nobody")));
  EXPECT_TRUE(is_empty(remove(programme, numbered<Person>(99), "nobody")));
  EXPECT_EQ(put(programme, person, "again").label, "again");
}

TEST(Removal, takes_along_a_persons_pairs_with_all_that_is_theirs) {
  Random random(1);
  const Programme programme = random_programme(random);
  const Pair& pair = programme.pairs.begin()->second;
  const Programme after = applied(programme, remove(programme, pair.mentor, "Remove"));
  EXPECT_FALSE(after.people.contains(pair.mentor));
  EXPECT_FALSE(after.pairs.contains(pair.id));
  for (const auto& [id, session] : after.sessions) EXPECT_NE(session.pair, pair.id);
  for (const auto& [id, promise] : after.promises) EXPECT_NE(promise.pair, pair.id);
  for (const auto& [id, goal] : after.goals) EXPECT_NE(goal.pair, pair.id);
}

template <class R>
void check_removals(const Programme& programme) {
  for (const auto& [id, record] : table_of<R>(programme)) {
    const Programme after = applied(programme, remove(programme, id, "Remove"));
    EXPECT_FALSE(table_of<R>(after).contains(id));
    EXPECT_TRUE(dangling_ids(after).empty()) << sentence(dangling_ids(after).front());
  }
}

TEST(Removal, leaves_no_id_dangling) {
  for (std::uint64_t seed = 0; seed < 10; ++seed) {
    Random random(seed);
    const Programme programme = random_programme(random);
    ASSERT_TRUE(dangling_ids(programme).empty()) << "seed " << seed;
    check_removals<Person>(programme);
    check_removals<Pair>(programme);
    check_removals<Session>(programme);
    check_removals<Promise>(programme);
    check_removals<Goal>(programme);
    check_removals<Block>(programme);
    check_removals<Rank>(programme);
    check_removals<Topic>(programme);
    check_removals<Interest>(programme);
    ASSERT_FALSE(HasFailure()) << "seed " << seed;
  }
}

}  // namespace
}  // namespace flipside
