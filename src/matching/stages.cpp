#include "matching/stages.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace flipside::matching {

namespace {

Objective total_objective(const Model& model, Mode mode, int least_score) {
  switch (mode) {
    case Mode::Balanced:
      return people_then_pairs_then_total(model, least_score);
    case Mode::BestTotal:
      return total_only(least_score);
    case Mode::MostPairs:
      break;
  }
  return pairs_then_total(model, least_score);
}

}  // namespace

StageSearch::StageSearch(const Model& model, Mode mode, int least_score)
    : StageSearch(model, mode, least_score, HighestScore + 1) {}

StageSearch::StageSearch(const Model& model, Mode mode, int least_score, int enough)
    : model_(&model), enough_(std::max({enough, least_score, 0})) {
  outcome_.mode = mode;
  outcome_.least_score = least_score;
  if (mode == Mode::Balanced) {
    stage_ = Stage::Serving;
    start(people_then_pairs(least_score));
  } else {
    start(total_objective(model, mode, least_score));
  }
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

void StageSearch::start(const Objective& objective) {
  solve_ = std::make_unique<Assignment>(*model_, objective);
}

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
  target_ = totals_of(*model_, served_->links());
  outcome_.proof.over_all = served_->prices();
  floor_ = std::max(0, outcome_.least_score);
  ceiling_ = floor_ + 1;
  if (target_.pairs > 0) {
    floor_ = std::min(target_.worst, enough_);
    ceiling_ = std::min(HighestScore, enough_) + 1;
    ceiling_is_priced_ = enough_ <= HighestScore;
  } else {
    ceiling_is_priced_ = true;
  }
  stage_ = Stage::Raising;
  raise_or_total();
}

void StageSearch::on_probe() {
  probes_done_ += 1;
  const Totals totals = totals_of(*model_, solve_->links());
  if (totals.first_pairs == target_.first_pairs && totals.pairs == target_.pairs) {
    floor_ = std::min(totals.worst, enough_);
    served_ = std::move(solve_);
  } else {
    ceiling_ = solve_->objective().least_score;
    ceiling_is_priced_ = true;
    outcome_.proof.above_worst = solve_->prices();
  }
  raise_or_total();
}

void StageSearch::raise_or_total() {
  if (floor_ + 1 < ceiling_) {
    solve_ = std::make_unique<Assignment>(*served_, floor_ + (ceiling_ - floor_) / 2);
  } else if (!ceiling_is_priced_) {
    solve_ = std::make_unique<Assignment>(*served_, HighestScore + 1);
  } else {
    served_.reset();
    stage_ = Stage::Totalling;
    start(total_objective(*model_, outcome_.mode, floor_));
  }
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
  const int probes_left = stage_ == Stage::Serving
                              ? ProbesAtFirst
                              : static_cast<int>(std::bit_width(static_cast<unsigned>(ceiling_ - floor_)));
  const int all = probes_done_ + (totalling ? 0 : probes_left) + TotallingInProbes;
  const std::int64_t made = 1000 * probes_done_ + within * (totalling ? TotallingInProbes : 1);
  progress_thousandths_ =
      std::max(progress_thousandths_, std::min(static_cast<int>(made / all), 999));
}

}  // namespace flipside::matching
