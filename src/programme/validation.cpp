#include "programme/validation.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "programme/kinds.h"
#include "programme/walk.h"

namespace flipside {
namespace {

constexpr int MostLevel = 4;
constexpr int MostPriority = 3;
constexpr int MostCapacity = 1000;
constexpr int MostPlaces = 100'000;
constexpr int HoursOfMonth = 744;
constexpr int MinutesOfDay = 1440;
constexpr int MostOwnDays = 366;
constexpr int MostScore = 10000;
constexpr int MostOpenness = 4;
constexpr int MostUseful = 5;
constexpr int MostRating = 5;
constexpr int MostPlace = 5;
constexpr std::size_t MostFocus = 3;
constexpr std::size_t GoalLevels = 5;

// Collects problems about the value at one place.
class Findings {
 public:
  Findings(const Place& place, std::vector<Problem>& problems)
      : place_(place), problems_(problems) {}

  void expect(bool holds, std::string_view below, std::string_view what) {
    if (!holds) problems_.push_back({Place{&place_, below}.path(), std::string(what)});
  }

  void in_range(const std::optional<int>& value, int least, int most, std::string_view below) {
    if (!value || (least <= *value && *value <= most)) return;
    expect(false, below,
           "expected " + std::to_string(least) + " to " + std::to_string(most) + ", not " +
               std::to_string(*value));
  }

 private:
  const Place& place_;
  std::vector<Problem>& problems_;
};

void check(const Offer& offer, Findings& found) {
  found.in_range(offer.level, 0, MostLevel, "level");
}

void check(const Want& want, Findings& found) {
  found.in_range(want.current, 0, MostLevel, "current");
  found.in_range(want.priority, 1, MostPriority, "priority");
}

void check(const FreeTime& time, Findings& found) {
  found.in_range(time.from_minute, 0, MinutesOfDay - 1, "from_minute");
  found.in_range(time.until_minute, time.from_minute + 1, MinutesOfDay, "until_minute");
}

void check(const Charter& charter, Findings& found) {
  found.in_range(charter.mentor_places, 0, MostPlaces, "mentor_places");
  found.in_range(charter.mentee_places, 0, MostPlaces, "mentee_places");
}

void check(const Person& person, Findings& found) {
  found.expect(person.answer >= 0, "answer", "expected 0 or more");
  found.in_range(person.capacity, 0, MostCapacity, "capacity");
  found.in_range(person.hours_a_month, 0, HoursOfMonth, "hours_a_month");
  found.in_range(person.openness, 0, MostOpenness, "openness");
}

void check(const Agreement& agreement, Findings& found) {
  found.in_range(agreement.own_days, 1, MostOwnDays, "own_days");
  found.in_range(agreement.session_minutes, 1, MinutesOfDay, "session_minutes");
  found.expect(agreement.focus.size() <= MostFocus, "focus", "expected three topics at most");
}

void check(const Pair& pair, Findings& found) {
  found.expect(pair.mentor.empty() || pair.mentor != pair.mentee, "mentee",
               "nobody can be paired with themself");
}

void check(const AgendaItem& item, Findings& found) {
  found.in_range(item.minutes, 0, MinutesOfDay, "minutes");
}

void check(const Session& session, Findings& found) {
  found.in_range(session.start_minute, 0, MinutesOfDay - 1, "start_minute");
  found.in_range(session.minutes, 0, MinutesOfDay, "minutes");
}

void check(const SessionAnswer& answer, Findings& found) {
  found.in_range(answer.mentor_talk, 0, 100, "mentor_talk");
  found.in_range(answer.useful, 1, MostUseful, "useful");
}

void check(const Terms& terms, Findings& found) {
  found.expect(terms.version >= 1, "version", "expected 1 or more");
}

void check(const Promise& promise, Findings& found) {
  found.expect(promise.renegotiations >= 0, "renegotiations", "expected 0 or more");
}

void check(const Goal& goal, Findings& found) {
  found.in_range(goal.attainment, -2, 2, "attainment");
  found.expect(goal.levels.empty() || goal.levels.size() == GoalLevels, "levels",
               "expected five descriptions or none");
}

void check(const CheckInAnswer& answer, Findings& found) {
  for_each_field<CheckInAnswer>([&](const auto& field) {
    if constexpr (std::is_same_v<std::decay_t<decltype(answer.*field.member)>,
                                 std::optional<int>>) {
      found.in_range(answer.*field.member, 1, MostRating, field.key);
    }
  });
}

void check(const WaysOfWorking& ways, Findings& found) {
  for_each_field<WaysOfWorking>([&](const auto& field) {
    if constexpr (std::is_same_v<std::decay_t<decltype(ways.*field.member)>, std::optional<int>>) {
      found.in_range(ways.*field.member, 1, MostPlace, field.key);
    }
  });
}

void check(const Pulse& pulse, Findings& found) {
  found.in_range(pulse.rating, 1, MostRating, "rating");
}

void check(const Weights& weights, Findings& found) {
  for_each_field<Weights>(
      [&](const auto& field) { found.in_range(weights.*field.member, 0, MostScore, field.key); });
}

void check(const Policy& policy, Findings& found) {
  found.in_range(policy.least_score, 0, MostScore, "least_score");
  found.in_range(policy.least_openness, 0, MostOpenness, "least_openness");
  found.in_range(policy.session_minutes, 1, MinutesOfDay, "session_minutes");
}

void check(const RunPair& pair, Findings& found) {
  found.in_range(pair.score, 0, MostScore, "score");
}

template <class R>
void expect_at_most_one(const Table<R>& table, std::string path, std::vector<Problem>& problems) {
  if (table.size() > 1) problems.push_back({std::move(path), "expected one at most"});
}

// The check of records of one kind, whose type is forgotten.
struct RecordCheck {
  const Codec* codec;
  void (*check)(const void* record, Findings& found);
};

template <class R>
constexpr RecordCheck check_of() {
  return {&codec<R>,
          [](const void* it, Findings& found) { check(*static_cast<const R*>(it), found); }};
}

constexpr std::array Checks{
    check_of<Charter>(),    check_of<Offer>(),         check_of<Want>(),
    check_of<FreeTime>(),   check_of<Person>(),        check_of<Pair>(),
    check_of<Terms>(),      check_of<Agreement>(),     check_of<Session>(),
    check_of<AgendaItem>(), check_of<Promise>(),       check_of<SessionAnswer>(),
    check_of<Goal>(),       check_of<CheckInAnswer>(), check_of<WaysOfWorking>(),
    check_of<Pulse>(),      check_of<Weights>(),       check_of<Policy>(),
    check_of<RunPair>()};

}  // namespace

std::vector<Problem> invalid_values(const Programme& programme) {
  std::vector<Problem> problems;
  expect_at_most_one(programme.charters, "/charters", problems);
  expect_at_most_one(programme.policies, "/policies", problems);
  walk(programme, [&](const Codec& codec, const void* value, const Place& place) {
    const auto known = std::ranges::find(Checks, &codec, &RecordCheck::codec);
    if (known == Checks.end()) return;
    Findings found(place, problems);
    known->check(value, found);
  });
  return problems;
}

std::vector<Problem> dangling_ids(const Programme& programme) {
  std::vector<Problem> problems;
  walk(programme, [&](const Codec& codec, const void* value, const Place& place) {
    const std::string* id = codec.id_text(value);
    const TableKind* kind = id == nullptr || id->empty() ? nullptr : kind_named_by(codec);
    if (kind == nullptr || kind->codec.find(kind->table(programme), *id) != nullptr) return;
    problems.push_back({place.path(), "\"" + *id + "\" is not in this file"});
  });
  return problems;
}

}  // namespace flipside
