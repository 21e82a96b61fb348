// What a later list of the same staff brings: who is new, what changed of whom, who is missing from
// it, and which mentors now stand no lower than their mentee. Each is a row that a person decides.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "exchange/people_import.h"
#include "programme/programme.h"

namespace flipside::app {

enum class NewsKind { New, Changed, Missing, PastMentee };

// The first of each kind is what happens unless a person decides otherwise.
enum class NewsChoice {
  TakeIn,  // New
  LeaveOut,
  UseNew,  // Changed
  KeepOld,
  StayHere,  // Missing
  IsAway,
  HasLeft,
  GoOn,  // PastMentee
  Pause,
  Close,
};

struct FieldNews {
  std::string_view field{};  // "Rank"
  std::string before{};
  std::string after{};
  bool operator==(const FieldNews&) const = default;
};

struct News {
  NewsKind kind{};
  std::string key{};    // names it in NewsDecisions, whatever else was decided
  Id<Person> person{};  // of PastMentee the mentor
  Id<Pair> pair{};      // of PastMentee
  std::string who{};
  std::string more{};  // rank and team
  std::vector<FieldNews> fields{};
  NewsChoice choice{};
  bool operator==(const News&) const = default;
};

using NewsDecisions = std::map<std::string, NewsChoice>;

// In the order of NewsKind, then by name. Empty while the programme has nobody. `preview` becomes
// what the decisions make of it: its change and its counts.
std::vector<News> decide_news(exchange::ImportPreview& preview, const Programme& programme,
                              const NewsDecisions& decisions, Date today);

}  // namespace flipside::app
