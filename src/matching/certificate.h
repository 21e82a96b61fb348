// Checks an outcome from its prices alone, sharing no code with the solver.
//
// Weak duality: for any prices whatever, no set of pairs is worth more than
//   Σ over people, max over loads of (bonuses of that load + price × load)
//   + Σ over pairs, max(0, weight − mentor's price − mentee's price).
// So where the value reached equals that bound, nothing better exists, however it was found. In the
// balanced mode three bounds are taken: over all allowed pairs (nobody could pair more people, or
// make more pairs), over the pairs above the worst score (they can not serve as many), and over
// the pairs no worse than it (no better total). In the other modes the last is taken over all
// allowed pairs, and where the worst score is said to be the highest, the second in the same
// measure. See Ahuja, Magnanti, Orlin 1993.
#pragma once

#include <cstdint>
#include <optional>

#include "matching/model.h"
#include "matching/outcome.h"
#include "matching/price_bound.h"

namespace flipside::matching {

enum class Finding {
  Proven,
  // Prices are missing or out of range, or the model is too large for 64-bit sums.
  Unreadable,
  // A pair is not allowed, made twice, out of order, or a person has more pairs than places.
  PairNotAllowed,
  TotalsDiffer,
  // The prices leave room for more people with a pair, or for more pairs.
  MorePairsPossible,
  // The prices leave room for as many pairs with a higher worst score.
  WorstCanRise,
  BetterTotalPossible,
};

// What the pairs reach by one measure, and what no set of pairs can pass.
struct StageFigures {
  std::int64_t value = 0;
  std::int64_t bound = 0;
};

// What no set of pairs passes: without the earlier ones of the mode's stages, none.
struct Claims {
  // Most people with a pair and most pairs.
  bool people_and_pairs = false;
  // Among those as good by the stages before it, or by the total, the highest worst score.
  bool worst = false;
  bool total = false;
  bool operator==(const Claims&) const = default;
};

struct Certificate {
  Finding finding = Finding::Unreadable;
  // What the pairs are worth in the last stage's objective, and the bound that no set of pairs can
  // pass. Equal when proven.
  std::int64_t value = 0;
  std::int64_t bound = 0;
  // `over_all`: balanced mode only, else zeros: people (by their weights) and pairs together; equal
  // when proven. `above_worst`: with pairs above the worst score alone, the same, or in other modes
  // the last stage's measure; the bound is less when proven. Zeros when there is no pair, and where
  // the worst score is not said to be the highest.
  StageFigures over_all{};
  StageFigures above_worst{};
  // What is proven, of what each mode can claim; all false unless the finding is Proven.
  Claims claims{};
};

// What the last stage of the outcome's mode maximises.
Objective last_objective(const Model& model, const Outcome& outcome);

// The measure in which pairs above the worst score reach less.
Objective objective_above_worst(const Model& model, const Outcome& outcome);

// The check in steps; a check is cancelled by dropping it.
class Certification {
 public:
  // Both must outlive it.
  Certification(const Model& model, const Outcome& outcome);

  // Reads about `cells` cells of the table. True when done.
  bool step(std::int64_t cells);
  // Of the bounds that the mode asks for; never falling.
  [[nodiscard]] int progress_thousandths() const;
  // All that it reads.
  [[nodiscard]] std::int64_t cells() const;
  // Valid when done.
  [[nodiscard]] const Certificate& result() const { return certificate_; }

 private:
  enum class Part { OverAll, AboveWorst, AtWorst };

  void begin(Part part);
  void judge(std::int64_t bound);
  void finish(Finding finding);

  const Model* model_;
  const Outcome* outcome_;
  Part part_ = Part::OverAll;
  int bounds_begun_ = 0;
  std::optional<PriceBound> bound_{};
  Certificate certificate_{};
  bool done_ = false;
};

// All steps at once.
Certificate certify(const Model& model, const Outcome& outcome);

// The weak-duality bound; empty when prices are missing or too large to be summed.
std::optional<std::int64_t> price_bound(const Model& model, const Objective& objective,
                                        const Prices& prices);

}  // namespace flipside::matching
