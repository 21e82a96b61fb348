#include "matching/stages.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace flipside::matching {

StageSearch::StageSearch(const Model& model, Mode mode, int least_score,
                         std::optional<Outcome> found, std::optional<Link> pinned)
    : model_(&model), found_(std::move(found)), pinned_(pinned) {
  outcome_.mode = mode;
  outcome_.least_score = least_score;
}

StageSearch::StageSearch(const Model& model, Mode mode, int least_score)
    : StageSearch(model, mode, least_score, std::nullopt, std::nullopt) {
  begin();
}

StageSearch::StageSearch(const Model& model, const Outcome& found)
    : StageSearch(model, found.mode, found.least_score, found, std::nullopt) {
  begin();
}

StageSearch::StageSearch(const Model& model, const Outcome& found, Link pinned, int enough)
    : StageSearch(model, found.mode, found.least_score, found, pinned) {
  enough_ = std::max({enough, found.least_score, 0});
  begin();
}

void StageSearch::begin() {
  const bool balanced = outcome_.mode == Mode::Balanced;
  if (!balanced) {
    const bool at_once = outcome_.mode == Mode::BestTotal;
    if (at_once || has_total_from_found(outcome_.least_score)) return total(outcome_.least_score);
  }
  stage_ = Stage::Serving;
  solve_ = balanced && found_ ? repaired(serving_objective(), found_->proof.over_all)
                              : std::make_unique<Assignment>(*model_, serving_objective());
}

std::unique_ptr<Assignment> StageSearch::repaired(const Objective& objective,
                                                  const Prices& prices) const {
  if (!pinned_) {
    return std::make_unique<Assignment>(*model_, objective, found_->links, prices);
  }
  auto solve =
      std::make_unique<Assignment>(Assignment::resumed(*model_, objective, found_->links, prices));
  solve->pin(*pinned_);
  return solve;
}

Objective StageSearch::serving_objective() const {
  return outcome_.mode == Mode::Balanced ? people_then_pairs(outcome_.least_score)
                                         : pairs_only(outcome_.least_score);
}

Objective StageSearch::total_objective(int least_score) const {
  switch (outcome_.mode) {
    case Mode::Balanced:
      return people_then_pairs_then_total(*model_, least_score);
    case Mode::BestTotal:
      return total_only(least_score);
    case Mode::MostPairs:
      break;
  }
  return pairs_then_total(*model_, least_score);
}

bool StageSearch::step(std::int64_t cells) {
  if (done()) return true;
  const std::int64_t before = solve_->progress().cells_read;
  const bool solved = solve_->step(cells);
  cells_read_ += solve_->progress().cells_read - before;
  if (solved) on_solved();
  update_progress();
  return done();
}

Outcome StageSearch::take_outcome() { return std::move(outcome_); }

void StageSearch::on_solved() {
  switch (stage_) {
    case Stage::Serving:
      return on_served();
    case Stage::Raising:
      return on_probe();
    case Stage::Totalling:
      return on_totalled();
    case Stage::Done:
      return;
  }
}

void StageSearch::on_served() {
  served_ = std::move(solve_);
  if (outcome_.mode == Mode::MostPairs) return total(outcome_.least_score);
  target_ = served_->people_and_pairs();
  outcome_.proof.over_all = served_->prices();
  floor_ = std::max(0, outcome_.least_score);
  ceiling_ = floor_ + 1;
  ceiling_is_priced_ = true;
  if (target_ > 0) {
    floor_ = std::min(worst_of(*served_), enough_);
    ceiling_ = std::min(HighestScore, enough_) + 1;
    ceiling_is_priced_ = enough_ <= HighestScore;
  }
  stage_ = Stage::Raising;
  raise_or_total();
}

void StageSearch::on_probe() {
  probes_done_ += 1;
  if (solve_->people_and_pairs() == target_) {
    floor_ = std::min(worst_of(*solve_), enough_);
    served_ = std::move(solve_);
  } else {
    ceiling_ = solve_->objective().least_score;
    ceiling_is_priced_ = true;
    outcome_.proof.above_worst = solve_->prices();
  }
  raise_or_total();
}

int StageSearch::worst_of(const Assignment& solve) const {
  return totals_of(*model_, solve.links()).worst;
}

void StageSearch::raise_or_total() {
  if (floor_ + 1 < ceiling_) {
    solve_ = std::make_unique<Assignment>(*served_, next_probe());
  } else if (!ceiling_is_priced_) {
    solve_ = std::make_unique<Assignment>(*served_, HighestScore + 1);
  } else {
    total(floor_);
  }
}

// One pair more seldom changes the worst score, so that is tried first.
int StageSearch::next_probe() const {
  const int before = found_ ? found_->totals.worst : HighestScore + 1;
  if (floor_ < before && before < ceiling_) return before;
  return floor_ == before ? floor_ + 1 : floor_ + (ceiling_ - floor_) / 2;
}

void StageSearch::total(int least_score) {
  stage_ = Stage::Totalling;
  const Objective objective = total_objective(least_score);
  if (has_total_from_found(least_score)) {
    solve_ = repaired(objective, found_->proof.at_worst);
  } else if (served_) {
    solve_ = std::make_unique<Assignment>(*model_, objective, *served_, pinned_);
  } else {
    solve_ = std::make_unique<Assignment>(*model_, objective);
  }
  served_.reset();
}

// Only over the same pairs do its prices say something.
bool StageSearch::has_total_from_found(int least_score) const {
  if (!found_ || found_->proof.at_worst == Prices{}) return false;
  return outcome_.mode != Mode::Balanced || found_->totals.worst == least_score;
}

void StageSearch::on_totalled() {
  outcome_.links = solve_->links();
  outcome_.totals = totals_of(*model_, outcome_.links);
  outcome_.proof.at_worst = solve_->prices();
  solve_.reset();
  stage_ = Stage::Done;
}

// A solve with scores takes about as long as a dozen without; the last places of a solve take the
// longest, hence the square.
void StageSearch::update_progress() {
  if (done()) {
    progress_thousandths_ = 1000;
    return;
  }
  constexpr int TotallingInProbes = 12;
  constexpr int ProbesAtFirst = 12;
  const Progress now = solve_->progress();
  const std::int64_t places = std::max<std::int64_t>(1, now.places);
  const std::int64_t within = 1000 * now.places_served / places * now.places_served / places;
  const bool totalling = stage_ == Stage::Totalling;
  const int probes_left =
      stage_ == Stage::Serving
          ? ProbesAtFirst
          : static_cast<int>(std::bit_width(static_cast<unsigned>(ceiling_ - floor_)));
  const int all = probes_done_ + (totalling ? 0 : probes_left) + TotallingInProbes;
  const std::int64_t made = 1000 * probes_done_ + within * (totalling ? TotallingInProbes : 1);
  progress_thousandths_ =
      std::max(progress_thousandths_, std::min(static_cast<int>(made / all), 999));
}

}  // namespace flipside::matching
