#include "matching/price_bound.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <span>

#include "matching/index.h"
#include "matching/price_scan.h"

namespace flipside::matching {

namespace {

constexpr std::int64_t LargestPrice = std::int64_t{1} << 60;
constexpr std::int64_t LargestNarrow = std::int64_t{1} << 28;

bool is_narrow(std::int64_t value) { return value >= -LargestNarrow && value <= LargestNarrow; }

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

}  // namespace

PriceBound::PriceBound(const Model& model, const Objective& objective, const Prices& prices)
    : model_(&model), objective_(objective), prices_(&prices) {
  objective_.least_score = std::max(0, objective.least_score);
  if (!are_usable(prices.mentors, model.scores.mentors) ||
      !are_usable(prices.mentees, model.scores.mentees)) {
    // More than any sum.
    sum_.add_product(LargestPrice, LargestPrice);
    next_row_ = model.scores.mentors;
    return;
  }
  add_side(sum_, model.mentors, objective_, prices.mentors);
  add_side(sum_, model.mentees, objective_, prices.mentees);
  if (!prices.mentees.empty()) least_price_ = std::ranges::min(prices.mentees);
  if (std::ranges::all_of(prices.mentees, is_narrow)) {
    narrow_.assign(prices.mentees.begin(), prices.mentees.end());
  }
}

bool PriceBound::step(std::int64_t cells) {
  const ScoreTable& scores = model_->scores;
  const std::int64_t cells_of_row = scores.cells_of_row();
  for (std::int64_t used = 0; next_row_ < scores.mentors && used < cells; used += cells_of_row) {
    add_row(next_row_);
    next_row_ += 1;
  }
  return next_row_ == scores.mentors;
}

int PriceBound::progress_thousandths() const {
  return static_cast<int>(std::int64_t{1000} * next_row_ / std::max(1, model_->scores.mentors));
}

// Of all the row only what may be above its prices is summed; of most rows that is nothing, however
// low the price beside it and however high the score.
void PriceBound::add_row(int mentor) {
  const std::int64_t price = prices_->mentors[at(mentor)];
  const std::int64_t base = price - objective_.participation;
  constexpr std::int64_t NoScoreIsHigher = std::numeric_limits<std::int16_t>::max();
  if (base + least_price_ >= (objective_.counts_scores ? NoScoreIsHigher : 0)) return;
  const auto row = model_->scores.row(mentor);
  const bool scans = !narrow_.empty() && is_narrow(base);
  const ScannedRow scanned{row, narrow_, objective_.least_score, objective_.counts_scores,
                           scans ? static_cast<std::int32_t>(base) : 0};
  std::size_t from = 0;
  while (from < row.size()) {
    if (scans) from = next_above(scanned, from);
    const std::size_t end = std::min(row.size(), from + CellsInScan);
    for (; from < end; ++from) add_cell(row[from], price, prices_->mentees[from]);
  }
}

void PriceBound::add_cell(int score, std::int64_t mentor_price, std::int64_t mentee_price) {
  if (score < objective_.least_score) return;
  const std::int64_t weight = objective_.participation + (objective_.counts_scores ? score : 0);
  const std::int64_t excess = weight - mentor_price - mentee_price;
  if (excess > 0) sum_.add(excess);
}

}  // namespace flipside::matching
