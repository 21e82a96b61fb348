// scoring_bench <people>: scores as many mentors with as many mentees, all criteria and rules on,
// and prints what it took, a "name value" a line: ms of the best of several passes, millions of
// pairs a second, ms of the longest row, and ms to lay out the columns.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

#include "base/random.h"
#include "matching/row_scoring.h"
#include "programme/programme.h"

namespace flipside::matching {
namespace {

using Clock = std::chrono::steady_clock;

double ms_since(Clock::time_point begin) {
  return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

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

void measure(int people) {
  const Programme programme = realistic_programme(people);
  const Roster roster = roster_of(programme, Keep::PairsUnderWay, spring_2026());
  const Policy policy{
      .managers_known = true, .least_openness = 1, .weights = {.groups = 10, .openness = 10}};
  const Clock::time_point begun = Clock::now();
  RowScoring scoring(roster, policy);
  const double layout = ms_since(begun);
  std::vector<std::int16_t> row(roster.mentees.size());
  // As in the page, not a part of one long function: that would stay as it was first compiled.
  const std::function<void(int)> score = [&](int mentor) { scoring.score(mentor, row); };
  double best = 0;
  double longest = 0;
  std::int64_t total = 0;
  for (int pass = 0; pass < std::max(10, 100'000 / people); ++pass) {
    const Clock::time_point begin = Clock::now();
    for (const int mentor : roster.mentors) {
      const Clock::time_point row_begin = Clock::now();
      score(mentor);
      if (pass == 0) longest = std::max(longest, ms_since(row_begin));
      total += row[static_cast<std::size_t>(mentor) % row.size()];
    }
    const double ms = ms_since(begin);
    best = pass == 0 ? ms : std::min(best, ms);
  }
  const double pairs = static_cast<double>(roster.mentors.size()) * static_cast<double>(row.size());
  std::printf("scoring_ms %.3f\nmillion_pairs_a_second %.1f\nlongest_row_ms %.3f\n", best,
              pairs / best / 1000, longest);
  std::printf("layout_ms %.3f\nchecksum %lld\n", layout, static_cast<long long>(total));
}

}  // namespace
}  // namespace flipside::matching

int main(int count, char** arguments) {
  flipside::matching::measure(count > 1 ? std::atoi(arguments[1]) : 1000);
  return 0;
}
