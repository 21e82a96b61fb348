// The pairs and prices of a solve while it runs, and the one rule that binds them.
//
// Prices are signed: a person with `load` pairs has −bonus(load) ≤ price ≤ −bonus(load + 1), the
// lower bound only from one pair on, the upper bound only while a place is free. For a pair that is
// not made mentor price + mentee price ≥ weight, for one that is made ≤ weight. Together these make
// the pairs optimal (Ahuja, Magnanti, Orlin 1993, convex-cost flow). Whoever is above the upper
// bound still waits for a pair; nothing else is ever broken between two searches.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "matching/index.h"
#include "matching/kernels.h"
#include "matching/model.h"
#include "programme/pair.h"

namespace flipside::matching {

constexpr int person_of(const Link& link, Side side) {
  return side == Side::Mentor ? link.mentor : link.mentee;
}

constexpr Link link_of(Side side, int person, int partner) {
  return side == Side::Mentor ? Link{person, partner} : Link{partner, person};
}

class Flow {
 public:
  // No pairs, and prices at which every mentee is content. Mentors have none yet (Unreached). The
  // model's scores must outlive the flow; places and weights are copied and can change here.
  Flow(const Model& model, const Objective& objective);

  void link(Link link);
  void unlink(Link link);
  // The pair must not be made, though the model allows it. It must not be linked.
  void forbid(Link link);
  // One place less, and the first pair is not worth anything any more: the person has it elsewhere.
  void take_place(Side side, int person);
  // No places at all any more.
  void close(Side side, int person);
  void set_least_score(int least_score) { objective_.least_score = least_score; }
  void raise(Side side, int person, std::int32_t by) {
    set_price(side, person, state(side).prices[at(person)] + by);
  }
  void set_price(Side side, int person, std::int32_t price) {
    std::int32_t& now = state(side).prices[at(person)];
    if (now == price) return;
    now = price;
    state(side).price_changes += 1;
  }
  // How often a price of that side has changed: the same number, the same prices.
  [[nodiscard]] std::int64_t price_changes(Side side) const { return state(side).price_changes; }

  // What the person's price is above the point at which one more pair, or the last pair, is worth
  // nothing to them. The second is negative for somebody who has a pair too many.
  [[nodiscard]] std::int32_t cost_of_staying(Side side, int person) const {
    return prices(side)[at(person)] + bonus(side, person, partners(side, person).size() + 1);
  }
  [[nodiscard]] std::int32_t cost_of_giving_up(Side side, int person) const {
    return prices(side)[at(person)] + bonus(side, person, partners(side, person).size());
  }
  // Negative for somebody who still waits.
  [[nodiscard]] std::int32_t cost_of_taking(Side side, int person) const {
    return -cost_of_staying(side, person);
  }
  // The price at which a first pair is worth nothing to the person.
  [[nodiscard]] std::int32_t worthless_price(Side side, int person) const {
    return -bonus(side, person, 1);
  }
  // How far a made pair's weight is above both prices.
  [[nodiscard]] std::int32_t cost_of_parting(Link link) const {
    return weight(link) - prices(Side::Mentor)[at(link.mentor)] -
           prices(Side::Mentee)[at(link.mentee)];
  }

  [[nodiscard]] bool has_free_place(Side side, int person) const {
    return static_cast<int>(partners(side, person).size()) < state(side).model.places[at(person)];
  }
  [[nodiscard]] bool waits(Side side, int person) const {
    return has_free_place(side, person) && cost_of_staying(side, person) > 0;
  }
  [[nodiscard]] const std::vector<int>& partners(Side side, int person) const {
    return state(side).partners[at(person)];
  }
  // Calls `use` with each whom this person must not get though the model allows it.
  template <class Use>
  void for_each_forbidden(Side side, int person, Use use) const {
    for (const Link& link : forbidden_) {
      if (person_of(link, side) == person) use(person_of(link, other_side(side)));
    }
  }
  [[nodiscard]] bool has_too_many(Side side, int person) const;
  [[nodiscard]] bool is_linked(Link link) const;
  // The pair is made, or forbidden.
  [[nodiscard]] bool is_apart(Link link) const;
  // Of everybody on a side, padded as the kernels ask for.
  [[nodiscard]] const std::vector<std::int32_t>& prices(Side side) const {
    return state(side).prices;
  }
  [[nodiscard]] int people(Side side) const {
    return side == Side::Mentor ? scores_->mentors : scores_->mentees;
  }
  [[nodiscard]] const SideModel& side(Side side) const { return state(side).model; }
  [[nodiscard]] const ScoreTable& scores() const { return *scores_; }
  [[nodiscard]] const Objective& objective() const { return objective_; }
  // Of a pair that the model allows.
  [[nodiscard]] std::int32_t weight(Link link) const {
    const int score = objective_.counts_scores ? scores_->at(link.mentor, link.mentee) : 0;
    return static_cast<std::int32_t>(score + objective_.participation);
  }
  [[nodiscard]] std::int64_t people_and_pairs() const;
  [[nodiscard]] Links links() const;
  [[nodiscard]] Prices all_prices() const;

 private:
  struct SideState {
    SideModel model{};
    std::vector<std::int32_t> prices{};
    std::int64_t price_changes = 0;
    std::vector<std::vector<int>> partners{};
  };

  [[nodiscard]] SideState& state(Side side) { return sides_[static_cast<std::size_t>(side)]; }
  [[nodiscard]] const SideState& state(Side side) const {
    return sides_[static_cast<std::size_t>(side)];
  }
  [[nodiscard]] std::int32_t bonus(Side side, int person, std::size_t load) const {
    if (load != 1) return 0;
    return static_cast<std::int32_t>(objective_.first_pair) *
           state(side).model.first_pair_weights[at(person)];
  }

  const ScoreTable* scores_;
  Objective objective_;
  std::array<SideState, 2> sides_{};
  Links forbidden_{};
  std::int32_t prohibitive_ = 0;
};

}  // namespace flipside::matching
