// People without a pair: why, and the nearest way out.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "base/id.h"
#include "matching/model.h"
#include "matching/possible_pairs.h"
#include "matching/preparation.h"
#include "matching/rules.h"
#include "matching/side_view.h"
#include "programme/pair.h"
#include "programme/person.h"

namespace flipside::matching {

enum class Cause {
  // Nobody else is signed up for the other role.
  NobodyOpposite,
  // The person takes no pairs in this role.
  NoPlace,
  // No pair is allowed; `rule` removes most partners.
  Rule,
  // Pairs are allowed, and all score below the least acceptable score.
  BelowLeastScore,
  // The partners whom this person and others could have do not have places for all.
  Shortage,
};

enum class WayOut {
  InvitePeople,
  RaiseCapacity,
  GiveRank,
  NameManager,
  LowerLeastOpenness,
  SwitchRuleOff,
  LowerLeastScore,
  AddPlacesOpposite,
};

// Who competes with an unmatched person: themself and all who would have to give way, the partners
// that they could have, and the places of those.
struct Competition {
  int people = 0;
  int partners = 0;
  int places = 0;
  bool operator==(const Competition&) const = default;
};

struct Unmatched {
  Id<Person> person{};
  Side role = Side::Mentor;
  Cause cause = Cause::NobodyOpposite;
  WayOut way_out = WayOut::InvitePeople;
  // All on the other side, and how many of them `rule` removes (for Cause::Rule).
  int partners = 0;
  Rule rule = Rule::Oneself;
  int removed = 0;
  // The rule that alone stands between this person and most partners; else the same as `rule`.
  Rule way_out_rule = Rule::Oneself;
  // For Cause::BelowLeastScore: the best that this person could have.
  int best_score = 0;
  Competition competition{};

  bool operator==(const Unmatched&) const = default;
};

// Everybody in the model who keeps no pair and gets none in a role, mentors first, in the order of
// the roster. Whoever is signed up for both roles is told of each. Found in steps.
class UnmatchedReport {
 public:
  // `prepared` must outlive the report.
  UnmatchedReport(const Prepared& prepared, const Links& links);

  // As Assignment::step. True when done.
  bool step(std::int64_t cells);
  [[nodiscard]] int progress_thousandths() const;
  // To be taken once, when done.
  [[nodiscard]] std::vector<Unmatched> take() { return std::move(unmatched_); }

 private:
  struct Waiting {
    std::size_t side = 0;
    int person = 0;
  };

  std::array<SideView, 2> sides_;
  // Those to be told of, in order; of the first of them it is known why.
  std::vector<Waiting> waiting_{};
  std::vector<Unmatched> unmatched_{};
  // Empty when nobody is to be told of.
  std::optional<PossiblePairs> possible_{};
};

}  // namespace flipside::matching
