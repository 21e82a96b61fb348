// How far the two of a pair are with what they agree: which version holds, and where each clause of
// the next one stands.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "programme/terms.h"

namespace flipside {

enum class Clause : std::uint8_t {
  Rhythm,
  Length,
  Place,
  Channel,
  AnswersWithin,
  QuietHours,
  MayTell,
  NoGo,
  GroundRules,
  Focus,
  Review,
};
inline constexpr std::array Clauses{Clause::Rhythm,  Clause::Length,        Clause::Place,
                                    Clause::Channel, Clause::AnswersWithin, Clause::QuietHours,
                                    Clause::MayTell, Clause::NoGo,          Clause::GroundRules,
                                    Clause::Focus,   Clause::Review};

bool is_same(Clause clause, const Agreement& a, const Agreement& b);
// Whether the agreement says anything of it.
bool says(Clause clause, const Agreement& agreement);
void copy_clause(Clause clause, const Agreement& from, Agreement& to);

// Open: nobody has proposed anything. Proposed: by one side, the other has what holds so far.
// Countered: each would have something else. Agreed: both have the same, and it holds or will.
enum class ClauseState : std::uint8_t { Open, Proposed, Countered, Agreed };

struct ClauseStanding {
  ClauseState state{};
  // Who proposed, of Proposed.
  Side by{};
};

class Negotiation {
 public:
  // `terms` are all of the pair, in any order; they and the pair are not copied.
  Negotiation(const Pair& pair, std::span<const Terms* const> terms);

  // The number of the version that holds; 0: none was signed by both.
  int holds() const { return holds_; }
  // The version being agreed: what both have signed, with nothing proposed since, is the one that
  // holds.
  int version() const { return holds_ + 1; }
  // What holds, and what a side would have instead.
  const Agreement& agreement() const { return pair_.agreement; }
  const Agreement& of(Side side) const;
  // That side's terms of the version being agreed; nullptr: none.
  const Terms* terms(Side side) const { return next_[static_cast<std::size_t>(side)]; }
  // The terms of a version that was signed by both; nullptr where it was not.
  const Terms* signed_by(Side side, int version) const;

  ClauseStanding standing(Clause clause) const;
  // Neither has proposed anything that does not hold.
  bool is_quiet() const;
  // Everything that either proposes is what the other would have: it can be signed.
  bool is_settled() const;
  bool has_signed(Side side) const;

 private:
  const Pair& pair_;
  std::span<const Terms* const> terms_;
  int holds_{};
  std::array<const Terms*, 2> next_{};
};

}  // namespace flipside
