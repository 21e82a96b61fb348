// One matching as it was done: its policy and its pairs, so that it can be done again and compared.
#pragma once

#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "programme/person.h"
#include "programme/policy.h"
#include "record/field.h"
#include "record/link.h"

namespace flipside {

struct RunPair {
  Id<Person> mentor{};
  Id<Person> mentee{};
  // 0…10000.
  int score{};
  static constexpr auto fields() {
    return std::tuple{Field{"mentor", &RunPair::mentor, Link::Owner},
                      Field{"mentee", &RunPair::mentee, Link::Owner},
                      Field{"score", &RunPair::score}};
  }
  bool operator==(const RunPair&) const = default;
};
static_assert(lists_every_field<RunPair>);

// Private as a whole: scores and policy tell of answers that are nobody else's business.
struct Run {
  Id<Run> id{};
  Date made_on{};
  // As it was then; its id is empty.
  Policy policy{};
  // Untouched proposals of earlier runs stayed, so that their people were not searched for.
  bool kept_proposals{};
  // As proposed, by the mentors' ids, then the mentees': whatever became of them.
  std::vector<RunPair> pairs{};
  // Names what the search read (people, places, scores): the same inputs have the same, and then
  // the same policy gives the same pairs.
  std::string inputs{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &Run::id},         Field{"made_on", &Run::made_on},
                      Field{"policy", &Run::policy}, Field{"kept_proposals", &Run::kept_proposals},
                      Field{"pairs", &Run::pairs},   Field{"inputs", &Run::inputs}};
  }
  bool operator==(const Run&) const = default;
};
static_assert(lists_every_field<Run>);

}  // namespace flipside
