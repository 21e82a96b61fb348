#include "programme/change.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

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

// An id that names a record; absent when there is none of its kind.
template <class R>
std::optional<Id<R>> any_of(Random& random, const Programme& programme) {
  const Table<R>& table = table_of<R>(programme);
  if (table.empty()) return std::nullopt;
  const std::uint32_t place = random.below(static_cast<std::uint32_t>(table.size()));
  return std::next(table.begin(), static_cast<std::ptrdiff_t>(place))->first;
}

template <class R>
Change removal(Random& random, const Programme& programme) {
  const auto id = any_of<R>(random, programme);
  return id ? remove(programme, *id, "Remove") : Change{};
}

// Adds or edits a record of a pair.
Change addition_to_a_pair(Random& random, const Programme& programme) {
  const auto pair = any_of<Pair>(random, programme);
  if (!pair) return {};
  // A session never moves to another pair.
  const auto number = 100 + random.below(100'000);
  const Session session{.id = numbered<Session>(number), .pair = *pair};
  Promise promise{.id = numbered<Promise>(number), .pair = *pair, .session = session.id};
  Change change = put(programme, session, "Log a session");
  Programme after = programme;
  apply(after, change);
  if (random.below(2) == 0) change = then(change, put(after, promise, "Promise"));
  return change;
}

Change addition(Random& random, const Programme& programme) {
  const auto mentor = any_of<Person>(random, programme);
  const auto mentee = any_of<Person>(random, programme);
  const auto number = random.below(12);
  if (!mentor || random.below(3) == 0) {
    const auto rank = any_of<Rank>(random, programme);
    Person person{.id = numbered<Person>(number), .rank = rank.value_or(Id<Rank>{})};
    if (mentor && *mentor != person.id) person.manager = *mentor;
    return put(programme, person, "Add a person");
  }
  if (random.below(3) == 0) {
    return put(programme, Rank{numbered<Rank>(number), "Rank", 1}, "Add a rank");
  }
  return put(programme, Pair{.id = numbered<Pair>(number), .mentor = *mentor, .mentee = *mentee},
             "Add a pair");
}

Change sound_change(Random& random, const Programme& programme) {
  switch (random.below(9)) {
    case 0:
      return removal<Person>(random, programme);
    case 1:
      return removal<Pair>(random, programme);
    case 2:
      return removal<Session>(random, programme);
    case 3:
      return removal<Rank>(random, programme);
    case 4:
      return removal<Topic>(random, programme);
    case 5:
    case 6:
      return addition_to_a_pair(random, programme);
    default:
      return addition(random, programme);
  }
}

// Whatever came later: an undone step leaves no session, promise or goal without its pair, no pair
// without its people, and no id without its record. Nor does doing it again.
TEST(Change, undone_later_leaves_no_id_dangling) {
  for (std::uint64_t seed = 0; seed < 600; ++seed) {
    Random random(seed);
    Programme programme = random_programme(random);
    std::vector<Change> steps;
    for (int i = 0; i < 6; ++i) {
      steps.push_back(sound_change(random, programme));
      apply(programme, steps.back());
      ASSERT_TRUE(dangling_ids(programme).empty()) << "seed " << seed;
    }
    for (int i = 0; i < 3; ++i) {
      Change& step = steps[random.below(6)];
      step = rebase_inverse(step, programme);
      apply(programme, step);
      ASSERT_TRUE(dangling_ids(programme).empty())
          << "seed " << seed << ": " << sentence(dangling_ids(programme).front());
    }
  }
}

TEST(Change, undone_keeps_a_pair_that_has_sessions_since) {
  Random random(1);
  Programme programme = random_programme(random);
  const Pair pair{
      .id = numbered<Pair>(50), .mentor = numbered<Person>(1), .mentee = numbered<Person>(2)};
  const Change pairing = put(programme, pair, "Pair");
  apply(programme, pairing);
  const Session session{.id = numbered<Session>(50), .pair = pair.id};
  apply(programme, put(programme, session, "Log"));
  EXPECT_TRUE(is_empty(rebase_inverse(pairing, programme)));
}

TEST(Change, undone_does_not_bring_a_session_back_to_a_pair_that_is_gone) {
  Random random(1);
  Programme programme = random_programme(random);
  const Id<Session> session = programme.sessions.begin()->first;
  const Id<Pair> pair = programme.sessions.begin()->second.pair;
  const Change removal_of_session = remove(programme, session, "Remove");
  apply(programme, removal_of_session);
  apply(programme, remove(programme, pair, "Remove"));
  const Change undo = rebase_inverse(removal_of_session, programme);
  EXPECT_TRUE(undo.sessions.empty());
  EXPECT_TRUE(undo.promises.empty());
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
