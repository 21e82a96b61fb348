// What became of something that one of a pair learned: a decision, a rule or a habit that is
// otherwise now. Private until it is shared; the one thing of a pair that is meant for the
// organiser's report, by an act of its author.
#pragma once

#include <array>
#include <string>
#include <tuple>

#include "base/date.h"
#include "base/id.h"
#include "programme/pair.h"
#include "record/field.h"
#include "record/link.h"
#include "record/named.h"
#include "record/visibility.h"

namespace flipside {

enum class Changed { Decision, Policy, Process, Habit };

constexpr auto names_of(Changed) {
  return std::array{Named{Changed::Decision, "decision"}, Named{Changed::Policy, "policy"},
                    Named{Changed::Process, "process"}, Named{Changed::Habit, "habit"}};
}

struct Influence {
  Id<Influence> id{};
  Id<Pair> pair{};
  Side by{Side::Mentee};
  std::string insight{};
  Changed kind{};
  std::string change{};
  std::string result{};
  Date on{};
  Visibility visibility{Visibility::Private};
  // By the mentor: their name may stand beside it.
  bool credited{};
  static constexpr auto fields() {
    constexpr auto All = Visibility::Programme;
    return std::tuple{Field{"id", &Influence::id, All},
                      Field{"pair", &Influence::pair, All, Link::Owner},
                      Field{"by", &Influence::by, All},
                      Field{"insight", &Influence::insight, All},
                      Field{"kind", &Influence::kind, All},
                      Field{"change", &Influence::change, All},
                      Field{"result", &Influence::result, All},
                      Field{"on", &Influence::on, All},
                      Field{"visibility", &Influence::visibility, All},
                      Field{"credited", &Influence::credited, All}};
  }
  bool operator==(const Influence&) const = default;
};
static_assert(lists_every_field<Influence>);

}  // namespace flipside
