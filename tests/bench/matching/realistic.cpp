#include "matching/realistic.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdlib>
#include <span>
#include <vector>

#include "base/random.h"

namespace flipside::matching {

namespace {

constexpr int Topics = 256;

struct Someone {
  // By topic: the level offered, or how much it is wanted.
  std::array<std::uint8_t, Topics> levels{};
  std::vector<int> topics{};
  int wanted = 0;
  std::uint64_t interests = 0;
  std::uint32_t goals = 0;
  std::uint32_t languages = 1;
  int team = 0;
  int manager = 0;
  int hour = 0;
  int rank = 0;
};

int below(Random& random, int bound) {
  return static_cast<int>(random.below(static_cast<std::uint32_t>(bound)));
}

// Low numbers are much more popular.
int popular_topic(Random& random) {
  const int one = below(random, Topics);
  return one * below(random, Topics) / Topics;
}

Someone someone(Random& random, bool mentor, int people) {
  constexpr std::array Hours = {0, 0, 1, 1, 5, 8, 19, 16};
  Someone person;
  for (int count = (mentor ? 3 : 2) + below(random, mentor ? 6 : 4); count > 0; --count) {
    const int topic = popular_topic(random);
    std::uint8_t& level = person.levels[static_cast<std::size_t>(topic)];
    if (level != 0) continue;
    level = static_cast<std::uint8_t>(1 + below(random, mentor ? 5 : 3));
    person.topics.push_back(topic);
    person.wanted += level;
  }
  for (int count = 3 + below(random, 4); count > 0; --count) {
    person.interests |= std::uint64_t{1} << below(random, 40);
  }
  for (int count = 1 + below(random, 3); count > 0; --count) {
    person.goals |= 1U << below(random, 10);
  }
  if (below(random, 10) < 3) person.languages |= 2;
  if (below(random, 12) == 0) person.languages &= ~1U;
  person.team = below(random, 12);
  person.manager = below(random, std::max(20, people / 6));
  person.hour = Hours[static_cast<std::size_t>(below(random, 8))];
  person.rank = mentor ? below(random, 4) : 5 + below(random, 5);
  return person;
}

int shared_hours(int one, int other) {
  const int apart = std::abs(one - other);
  return std::max(0, 9 - std::min(apart, 24 - apart));
}

int score_of(const Someone& mentor, const Someone& mentee) {
  const int hours = shared_hours(mentor.hour, mentee.hour);
  const bool forbidden =
      mentor.manager == mentee.manager || hours < 2 || (mentor.languages & mentee.languages) == 0;
  if (forbidden) return Absent;
  int gain = 0;
  for (const int topic : mentee.topics) {
    const auto at = static_cast<std::size_t>(topic);
    gain += mentee.levels[at] * mentor.levels[at];
  }
  const int topics = mentee.wanted == 0 ? 0 : 4000 * gain / (5 * mentee.wanted);
  const int interests = std::min(3, std::popcount(mentor.interests & mentee.interests));
  const int goals = std::min(2, std::popcount(mentor.goals & mentee.goals));
  const int rank = std::clamp(mentee.rank - mentor.rank - 1, 0, 4);
  return topics + 400 * interests + 600 * goals + (mentor.team != mentee.team ? 1200 : 0) +
         125 * std::min(hours, 8) + 150 * rank;
}

}  // namespace

Model realistic_model(int people) {
  Random random(static_cast<std::uint64_t>(people));
  std::vector<Someone> mentors;
  std::vector<Someone> mentees;
  for (int i = 0; i < people; ++i) mentors.push_back(someone(random, true, people));
  for (int i = 0; i < people; ++i) mentees.push_back(someone(random, false, people));
  Model model{ScoreTable::all_absent(people, people), SideModel::uniform(people, 1),
              SideModel::uniform(people, 1)};
  std::size_t cell = 0;
  for (const Someone& mentor : mentors) {
    for (const Someone& mentee : mentees) {
      model.scores.cells[cell++] = static_cast<std::int16_t>(score_of(mentor, mentee));
    }
  }
  return model;
}

}  // namespace flipside::matching
