// The pairs and prices of a solve while it runs, and the one rule that binds them.
//
// Prices are signed: a person with `load` pairs has −bonus(load) ≤ price ≤ −bonus(load + 1), the
// lower bound only from one pair on, the upper bound only while a place is free. For a pair that is
// not made mentor price + mentee price ≥ weight, for one that is made ≤ weight. Together these make
// the pairs optimal (Ahuja, Magnanti, Orlin 1993, convex-cost flow).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "matching/model.h"

namespace flipside::matching {

class Flow {
 public:
  // The model must outlive the flow.
  Flow(const Model& model, const Objective& objective);

  // Makes a mentor's row readable and gives the mentor the least price that the row allows. To be
  // called once for each mentor, before any other use of that mentor.
  void open_mentor(int mentor);

  void link(Link link);
  void unlink(Link link);
  void raise_mentee(int mentee, std::int64_t by);
  void lower_mentor(int mentor, std::int64_t by);

  // What the person's price is above the point at which one more pair, or the last pair, is worth
  // nothing to them. Never negative for prices that obey the rule.
  [[nodiscard]] std::int64_t cost_of_staying(int mentor) const;
  [[nodiscard]] std::int64_t cost_of_giving_up(int mentor) const;
  [[nodiscard]] std::int64_t cost_of_taking(int mentee) const;
  // How far a made pair's weight is above both prices.
  [[nodiscard]] std::int64_t cost_of_parting(Link link) const;

  [[nodiscard]] bool has_free_place(int mentee) const;
  // Scores of the pairs that can still be made by this mentor; Absent elsewhere. Without scores in
  // the objective, 0 for each pair that can be made.
  [[nodiscard]] std::span<const std::int16_t> open_row(int mentor) const;
  [[nodiscard]] const std::vector<int>& mentors_of(int mentee) const;
  [[nodiscard]] const Prices& prices() const { return prices_; }
  [[nodiscard]] const Model& model() const { return *model_; }
  [[nodiscard]] const Objective& objective() const { return objective_; }
  [[nodiscard]] Links links() const;

 private:
  [[nodiscard]] std::int64_t mentor_bonus(int mentor, int load) const;
  [[nodiscard]] std::int64_t mentee_bonus(int mentee, int load) const;
  [[nodiscard]] std::int16_t counted(int score) const;
  [[nodiscard]] int load_of_mentor(int mentor) const;
  [[nodiscard]] int load_of_mentee(int mentee) const;

  const Model* model_;
  Objective objective_;
  Prices prices_{};
  std::vector<std::int16_t> open_{};
  std::vector<int> mentor_loads_{};
  std::vector<std::vector<int>> mentors_of_{};
};

}  // namespace flipside::matching
