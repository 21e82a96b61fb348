// Why two people make a pair, as facts of their profiles: what they share, where they differ, what
// each brings, and a way to begin. Words for all of it are in wording.h.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/id.h"
#include "matching/calendar.h"
#include "programme/person.h"
#include "programme/programme.h"
#include "programme/topic.h"

namespace flipside::matching {

inline constexpr std::size_t MostReasons = 3;

struct Shared {
  enum class Kind {
    Aim,
    Interest,
    Group,
    Language,
    BothWantTopic,
    BothKnowTopic,
    FreeTime,
    TimeZone,
  };
  Kind kind = Kind::Interest;
  // The name of the aim, interest, group, language, topic or zone; empty for FreeTime.
  std::string what{};
  // A week, for FreeTime.
  int minutes = 0;
  bool operator==(const Shared&) const = default;
};

struct Difference {
  enum class Kind { TopicLevel, Rank, Team, Interest, Language, TimeZone };
  Kind kind = Kind::Rank;
  // For TopicLevel the topic, else empty.
  std::string about{};
  // What the mentor and what the mentee has: a level, a rank, a team, something they like, …
  std::string mentor{};
  std::string mentee{};
  bool operator==(const Difference&) const = default;
};

// A topic in which one of the two is ahead. Levels 0–4.
struct Brought {
  Id<Topic> topic{};
  std::string name{};
  int level = 0;
  // The level at which the other says they are.
  int other_level = 0;
  // 1 to 3; how much the other wants it.
  int priority = 1;
  bool operator==(const Brought&) const = default;
};

struct Opener {
  enum class Kind { SharedInterest, WantedTopic, DifferentTeams, Introduction };
  Kind kind = Kind::Introduction;
  std::string what{};
  bool operator==(const Opener&) const = default;
};

struct PairExplanation {
  // At most MostReasons of each, the most telling first.
  std::vector<Shared> in_common{};
  std::vector<Difference> differences{};
  // What the other wants and this one has, by gain times priority.
  std::vector<Brought> mentor_brings{};
  std::vector<Brought> mentee_brings{};
  Opener opener{};
  bool operator==(const PairExplanation&) const = default;
};

// A resource group is named only where both let it count, and the programme's policy counts groups
// and does not hide them.
PairExplanation explain_pair(const Programme& programme, const Person& mentor, const Person& mentee,
                             const Calendar& calendar = {});

}  // namespace flipside::matching
