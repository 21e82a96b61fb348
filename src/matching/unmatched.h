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
#include "matching/outcome.h"
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
  // The partners whom this person and others could have do not have places for all, whatever is
  // held to be best.
  Shortage,
  // There are places for all of those, and the mode has better use for them: somebody has two where
  // this person has none, or a pair more would cost others more than it brings.
  ByMode,
};

enum class WayOut {
  InvitePeople,
  RaiseCapacity,
  GiveRank,
  // Those on the other side have none, or neither side has.
  GiveRanks,
  NameManager,
  LowerLeastOpenness,
  SwitchRuleOff,
  LowerLeastScore,
  AddPlacesOpposite,
  UseBalanced,
};

// Partners whom a rule excludes. Of those whom several exclude, each counts once, with the rule
// that excludes most of all.
struct Removal {
  Rule rule = Rule::Oneself;
  int partners = 0;
  bool operator==(const Removal&) const = default;
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
  // A pair in the other role, kept or found: this person is not one "without a pair".
  bool paired_otherwise = false;
  // All on the other side but this person.
  int partners = 0;
  // For Cause::Rule: together they exclude all partners. Most first.
  std::vector<Removal> removals{};
  // The rule that alone stands between this person and most partners; else the first above.
  Rule way_out_rule = Rule::Oneself;
  bool has_rank = true;
  // How many of the partners have no rank.
  int partners_without_rank = 0;
  // For Cause::BelowLeastScore: the best that this person could have.
  int best_score = 0;
  Competition competition{};
  // By which the pairs were chosen.
  Mode mode = Mode::Balanced;

  bool operator==(const Unmatched&) const = default;
};

// To judge one partner by all rules takes about as long as reading this many cells in a solve.
inline constexpr std::int64_t CellsToJudgePartner = 100;

// Everybody in the model who keeps no pair and gets none in a role, mentors first, in the order of
// the roster. Whoever is signed up for both roles is told of each; to count people, see
// without_a_pair. Found in steps.
class UnmatchedReport {
 public:
  // `prepared` must outlive the report.
  UnmatchedReport(const Prepared& prepared, const Links& links, Mode mode);

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

  [[nodiscard]] Unmatched explained(const Waiting& waiting) const;

  std::array<SideView, 2> sides_;
  Mode mode_;
  // Those to be told of, in order; of the first of them it is known why.
  std::vector<Waiting> waiting_{};
  std::vector<Unmatched> unmatched_{};
  // Empty when nobody is to be told of.
  std::optional<PossiblePairs> possible_{};
};

// How many people have no pair in any role: each counts once.
std::size_t without_a_pair(const std::vector<Unmatched>& unmatched);

}  // namespace flipside::matching
