// The search for the best pairs in the order of stages that a mode asks for.
//
// Balanced mode: a solve without scores finds the most people and the most pairs. The highest worst
// score that still serves them is found by halving the range of scores, each probe that solve
// repaired without the pairs below. A last solve over the remaining pairs finds the best total. The
// other modes are that last solve; of sets that are equally good the one with the highest worst
// score is taken: the solve is repaired without the pairs at the worst score as long as that costs
// nothing. All of it in steps; a search is cancelled by dropping it.
//
// After a small change the last solve is tried first, at the worst score that was found: a pair
// more or less seldom changes the stages before it. The prices that were found tell when they have
// not.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "matching/assignment.h"
#include "matching/outcome.h"
#include "matching/price_bound.h"

namespace flipside::matching {

class StageSearch {
 public:
  // The model must outlive the search, and fit (fits_in_32_bits).
  StageSearch(const Model& model, Mode mode, int least_score);
  // Repairs what was found for a model much like it, in the mode and with the least score of that.
  // Whoever is new has NoPrice. Prices of a solve that says nothing about this model are left out.
  StageSearch(const Model& model, const Outcome& found);
  // What else is best when `pinned` is a pair whatever it scores: found from what was found without
  // it. The outcome has not the pinned pair itself, as if it had been made by hand before.
  StageSearch(const Model& model, const Outcome& found, Link pinned);

  // As Assignment::step. True when done.
  bool step(std::int64_t cells);

  [[nodiscard]] bool done() const { return stage_ == Stage::Done; }
  // Thousandths of the expected work, never falling, 1000 only when done.
  [[nodiscard]] int progress_thousandths() const { return progress_thousandths_; }
  [[nodiscard]] std::int64_t cells_read() const { return cells_read_; }
  // To be taken once, when done.
  [[nodiscard]] Outcome take_outcome();

 private:
  enum class Stage { Trying, Judging, Serving, Raising, Totalling, Settling, Done };

  StageSearch(const Model& model, Mode mode, int least_score, std::optional<Outcome> found,
              std::optional<Link> pinned);

  void begin();
  void begin_serving();
  [[nodiscard]] bool may_keep_stages() const;
  [[nodiscard]] bool keeps_stages_beside_pinned() const;
  void on_tried();
  void judge(std::int64_t cells);
  // From the pairs that were found and these prices of theirs; `same_pairs`: the same were allowed.
  [[nodiscard]] std::unique_ptr<Assignment> repaired(const Objective& objective,
                                                     const Prices& prices, bool same_pairs) const;
  [[nodiscard]] Objective serving_objective() const;
  [[nodiscard]] Objective total_objective(int least_score) const;
  [[nodiscard]] int worst_of(const Assignment& solve) const;
  [[nodiscard]] int next_probe() const;
  void on_solved();
  void on_served();
  void on_probe();
  void raise_or_total();
  void total(int least_score);
  [[nodiscard]] bool has_prices_of_total() const;
  void on_totalled();
  void settle_ties();
  void on_settled();
  [[nodiscard]] int probes_left() const;
  void update_progress();

  const Model* model_;
  Outcome outcome_{};
  Stage stage_ = Stage::Totalling;
  std::unique_ptr<Assignment> solve_{};
  std::int64_t cells_read_ = 0;
  int probes_done_ = 0;
  int progress_thousandths_ = 0;

  // The bounds of the stages before the last, by the prices that were found.
  std::optional<PriceBound> bound_{};
  bool is_served_most_ = false;

  // What was found before, without the pinned pair if there is one.
  std::optional<Outcome> found_{};
  std::optional<Link> pinned_{};
  // The people and pairs to serve.
  std::int64_t target_ = 0;
  // Solved for the total; kept while ties are settled.
  std::unique_ptr<Assignment> totalled_{};
  // Solved at the highest threshold at which the target is known to be had.
  std::unique_ptr<Assignment> served_{};
  // The target can be had with a worst score of floor_, and can not at ceiling_.
  int floor_ = 0;
  int ceiling_ = 0;
  bool ceiling_is_priced_ = false;
  // Often the highest worst score, so it is tried first: one pair more seldom changes what it was,
  // and of a new search it seldom is below the best score of someone who must have a pair.
  int guess_ = 0;
};

}  // namespace flipside::matching
