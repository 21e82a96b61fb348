#include "matching/realistic_programme.h"

#include <array>
#include <cstdint>
#include <string>
#include <utility>

#include "base/random.h"

namespace flipside::matching {

namespace {

int below(Random& random, int bound) {
  return static_cast<int>(random.below(static_cast<std::uint32_t>(bound)));
}

template <class Record>
Id<Record> numbered(int number) {
  return Id<Record>{"id" + std::to_string(1'000'000 + number)};
}

// Low numbers are much more popular.
int popular_topic(Random& random) { return below(random, 256) * below(random, 256) / 256; }

void answer(Random& random, Person& person) {
  for (int count = 2 + below(random, 5); count > 0; --count) {
    person.offers.push_back({numbered<Topic>(popular_topic(random)), 1 + below(random, 4)});
    person.wants.push_back(
        {numbered<Topic>(popular_topic(random)), below(random, 4), 1 + below(random, 3)});
  }
  for (int count = 1 + below(random, 3); count > 0; --count) {
    person.aims.push_back(numbered<Aim>(below(random, 10)));
  }
  for (int count = 2 + below(random, 4); count > 0; --count) {
    person.interests.push_back(numbered<Interest>(below(random, 40)));
  }
  person.languages = {{"English", static_cast<LanguageLevel>(below(random, 3))}};
  if (below(random, 3) == 0) person.languages.push_back({"German", LanguageLevel::Fluent});
  constexpr std::array Zones = {"Europe/Vienna", "Europe/Vienna", "America/New_York",
                                "Asia/Kolkata"};
  person.time_zone = Zones[static_cast<std::size_t>(below(random, 4))];
  for (int day = 0; day < 5; ++day) {
    const int from = 60 * (8 + below(random, 2));
    person.free_times.push_back({static_cast<Weekday>(day), from, from + 240});
  }
  if (below(random, 5) == 0)
    person.memberships = {{numbered<ResourceGroup>(below(random, 4)), true}};
  person.group_wish = static_cast<GroupWish>(below(random, 3));
  person.openness = below(random, 5);
}

}  // namespace

Programme realistic_programme(int people) {
  Random random(static_cast<std::uint64_t>(people));
  Programme programme;
  for (int rank = 0; rank < 10; ++rank) {
    programme.ranks[numbered<Rank>(rank)] = {numbered<Rank>(rank), "Rank", rank};
  }
  for (int number = 0; number < 2 * people; ++number) {
    Person person;
    person.id = numbered<Person>(number);
    const bool mentor = number % 2 == 0;
    person.role = mentor ? Role::Mentor : Role::Mentee;
    person.rank = numbered<Rank>(mentor ? below(random, 5) : 4 + below(random, 6));
    person.team = "Team " + std::to_string(below(random, 12));
    person.manager = numbered<Person>(number / 8);
    answer(random, person);
    for (int count = below(random, 3); count > 0; --count) {
      person.would_like.push_back(numbered<Person>(below(random, 2 * people)));
    }
    programme.people[person.id] = std::move(person);
  }
  return programme;
}

Calendar spring_2026() {
  return {date_of({2026, 2, 1}),
          date_of({2026, 4, 30}),
          {{"America/New_York", {{0, -300}, {1772953200, -240}}},
           {"Asia/Kolkata", {{0, 330}}},
           {"Europe/Vienna", {{0, 60}, {1774746000, 120}}}}};
}

Policy strict_policy() {
  return {.managers_known = true, .least_openness = 1, .weights = {.groups = 10, .openness = 10}};
}

}  // namespace flipside::matching
