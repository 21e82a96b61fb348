#include "matching/stages.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <utility>

namespace flipside::matching {

namespace {

std::vector<int> distinct_scores(const ScoreTable& scores, int least_score) {
  std::vector<char> present(HighestScore + 1, 0);
  for (const int score : scores.cells) {
    if (score >= 0) present[static_cast<std::size_t>(score)] = 1;
  }
  std::vector<int> distinct;
  for (int score = std::max(0, least_score); score <= HighestScore; ++score) {
    if (present[static_cast<std::size_t>(score)] != 0) distinct.push_back(score);
  }
  return distinct;
}

// Of the highest of the scores that is not above `score`, or the first; past the end for a score
// that no pair can have.
std::size_t position_of(const std::vector<int>& scores, int score) {
  if (score > HighestScore) return scores.size();
  const auto after = std::ranges::upper_bound(scores, score) - scores.begin();
  return static_cast<std::size_t>(std::max<std::ptrdiff_t>(1, after) - 1);
}

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
    : StageSearch(model, mode, least_score, std::nullopt) {}

StageSearch::StageSearch(const Model& model, Mode mode, int least_score, std::optional<int> enough)
    : model_(&model) {
  if (enough) enough_ = std::max(*enough, least_score);
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
  target_ = totals_of(*model_, solve_->links());
  outcome_.proof.over_all = solve_->prices();
  if (target_.pairs == 0) {
    stage_ = Stage::Totalling;
    start(total_objective(*model_, outcome_.mode, outcome_.least_score));
    return;
  }
  scores_ = distinct_scores(model_->scores, outcome_.least_score);
  if (enough_) {
    scores_.erase(std::ranges::lower_bound(scores_, *enough_), scores_.end());
    scores_.push_back(*enough_);
    ceiling_is_priced_ = true;
  }
  floor_ = position_of(scores_, target_.worst);
  ceiling_ = scores_.size();
  stage_ = Stage::Raising;
  raise_or_total();
}

void StageSearch::on_probe() {
  probes_done_ += 1;
  const Totals totals = totals_of(*model_, solve_->links());
  if (totals.first_pairs == target_.first_pairs && totals.pairs == target_.pairs) {
    floor_ = position_of(scores_, totals.worst);
  } else {
    ceiling_ = position_of(scores_, solve_->objective().least_score);
    ceiling_is_priced_ = true;
    outcome_.proof.above_worst = solve_->prices();
  }
  raise_or_total();
}

void StageSearch::raise_or_total() {
  if (floor_ + 1 < ceiling_) {
    start(people_then_pairs(scores_[floor_ + (ceiling_ - floor_) / 2]));
  } else if (!ceiling_is_priced_) {
    start(people_then_pairs(HighestScore + 1));
  } else {
    stage_ = Stage::Totalling;
    start(total_objective(*model_, outcome_.mode, scores_[floor_]));
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
                              : static_cast<int>(std::bit_width(ceiling_ - floor_)) - 1;
  const int all = probes_done_ + (totalling ? 0 : probes_left) + TotallingInProbes;
  const std::int64_t made = 1000 * probes_done_ + within * (totalling ? TotallingInProbes : 1);
  progress_thousandths_ =
      std::max(progress_thousandths_, std::min(static_cast<int>(made / all), 999));
}

}  // namespace flipside::matching
