#include "matching/certificate.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace flipside::matching {

namespace {

constexpr std::int64_t LargestPrice = std::int64_t{1} << 60;

std::size_t at(int person) { return static_cast<std::size_t>(person); }

// A sum that remembers when it no longer fits.
class CheckedSum {
 public:
  void add(std::int64_t value) { fits_ = !__builtin_add_overflow(sum_, value, &sum_) && fits_; }
  void add_product(std::int64_t left, std::int64_t right) {
    std::int64_t product = 0;
    fits_ = !__builtin_mul_overflow(left, right, &product) && fits_;
    add(product);
  }
  void add(const CheckedSum& other) {
    fits_ = fits_ && other.fits_;
    add(other.sum_);
  }
  [[nodiscard]] std::optional<std::int64_t> value() const {
    return fits_ ? std::optional(sum_) : std::nullopt;
  }

 private:
  std::int64_t sum_ = 0;
  bool fits_ = true;
};

bool are_usable(const std::vector<std::int64_t>& prices, int people) {
  return prices.size() == at(people) && std::ranges::all_of(prices, [](std::int64_t price) {
           return price >= -LargestPrice && price <= LargestPrice;
         });
}

// The most that a person's bonuses and price give over all loads. Only the first pair has a bonus,
// so beyond it the best load is none, one or all.
void add_person(CheckedSum& bound, int places, std::int64_t first_bonus, std::int64_t price) {
  if (places == 0) return;
  CheckedSum one;
  one.add(first_bonus);
  one.add(price);
  CheckedSum all = one;
  all.add_product(price, places - 1);
  const std::int64_t one_is_worth = one.value().value_or(0);
  const std::int64_t all_are_worth = all.value().value_or(LargestPrice);
  if (all_are_worth >= std::max(one_is_worth, std::int64_t{0})) {
    bound.add(all);
  } else if (one_is_worth > 0) {
    bound.add(one);
  }
}

void add_side(CheckedSum& bound, const SideModel& side, const Objective& objective,
              const std::vector<std::int64_t>& prices) {
  for (std::size_t person = 0; person < prices.size(); ++person) {
    const std::int64_t bonus = objective.first_pair * side.first_pair_weights[person];
    add_person(bound, side.places[person], bonus, prices[person]);
  }
}

struct PricedRow {
  std::span<const std::int16_t> scores{};
  std::int64_t mentor_price = 0;
};

void add_pairs(CheckedSum& bound, const PricedRow& row, const Objective& objective,
               const std::vector<std::int64_t>& mentee_prices) {
  const int least = std::max(0, objective.least_score);
  for (std::size_t mentee = 0; mentee < row.scores.size(); ++mentee) {
    const int score = row.scores[mentee];
    if (score < least) continue;
    const std::int64_t weight = objective.participation + (objective.counts_scores ? score : 0);
    const std::int64_t excess = weight - row.mentor_price - mentee_prices[mentee];
    if (excess > 0) bound.add(excess);
  }
}

bool over_capacity(const Links& links, const SideModel& side, int Link::* person) {
  std::vector<int> loads(side.places.size(), 0);
  for (const Link& link : links) loads[at(link.*person)] += 1;
  for (std::size_t each = 0; each < loads.size(); ++each) {
    if (loads[each] > side.places[each]) return true;
  }
  return false;
}

bool pairs_are_allowed(const Model& model, const Outcome& outcome) {
  const Links& links = outcome.links;
  const ScoreTable& scores = model.scores;
  for (const Link& link : links) {
    if (link.mentor < 0 || link.mentor >= scores.mentors) return false;
    if (link.mentee < 0 || link.mentee >= scores.mentees) return false;
    if (scores.at(link.mentor, link.mentee) < std::max(0, outcome.least_score)) return false;
  }
  const bool each_once =
      std::ranges::adjacent_find(links, std::ranges::greater_equal{}) == links.end();
  return each_once && !over_capacity(links, model.mentors, &Link::mentor) &&
         !over_capacity(links, model.mentees, &Link::mentee);
}

Finding check_balanced(const Model& model, const Outcome& outcome, Certificate& found) {
  const std::int64_t reached = outcome.totals.first_pairs + outcome.totals.pairs;
  const auto most =
      price_bound(model, people_then_pairs(outcome.least_score), outcome.proof.over_all);
  if (!most) return Finding::Unreadable;
  found.over_all = {reached, *most};
  if (*most > reached) return Finding::MorePairsPossible;
  if (outcome.links.empty()) return Finding::Proven;
  const auto above =
      price_bound(model, people_then_pairs(outcome.totals.worst + 1), outcome.proof.above_worst);
  if (!above) return Finding::Unreadable;
  found.above_worst = {reached, *above};
  return *above < reached ? Finding::Proven : Finding::WorstCanRise;
}

}  // namespace

Objective last_objective(const Model& model, const Outcome& outcome) {
  switch (outcome.mode) {
    case Mode::Balanced:
      return people_then_pairs_then_total(
          model, outcome.links.empty() ? outcome.least_score : outcome.totals.worst);
    case Mode::BestTotal:
      return total_only(outcome.least_score);
    case Mode::MostPairs:
      break;
  }
  return pairs_then_total(model, outcome.least_score);
}

std::optional<std::int64_t> price_bound(const Model& model, const Objective& objective,
                                        const Prices& prices) {
  const ScoreTable& scores = model.scores;
  if (!are_usable(prices.mentors, scores.mentors)) return std::nullopt;
  if (!are_usable(prices.mentees, scores.mentees)) return std::nullopt;
  CheckedSum bound;
  add_side(bound, model.mentors, objective, prices.mentors);
  add_side(bound, model.mentees, objective, prices.mentees);
  const std::span cells(scores.cells);
  for (int mentor = 0; mentor < scores.mentors; ++mentor) {
    const auto row = cells.subspan(scores.index(mentor, 0), at(scores.mentees));
    add_pairs(bound, {row, prices.mentors[at(mentor)]}, objective, prices.mentees);
  }
  return bound.value();
}

Certificate certify(const Model& model, const Outcome& outcome) {
  if (!fits_in_32_bits(model)) return {Finding::Unreadable};
  if (!pairs_are_allowed(model, outcome)) return {Finding::PairNotAllowed};
  if (outcome.totals != totals_of(model, outcome.links)) return {Finding::TotalsDiffer};
  Certificate found;
  if (outcome.mode == Mode::Balanced) {
    found.finding = check_balanced(model, outcome, found);
    if (found.finding != Finding::Proven) return found;
  }
  const Objective objective = last_objective(model, outcome);
  const auto bound = price_bound(model, objective, outcome.proof.at_worst);
  found.finding = Finding::Unreadable;
  if (!bound) return found;
  found.value = value_of(objective, outcome.totals);
  found.bound = *bound;
  found.finding = found.value == *bound ? Finding::Proven : Finding::BetterTotalPossible;
  return found;
}

}  // namespace flipside::matching
