#include "matching/stages.h"

#include <algorithm>
#include <bit>
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

std::size_t position_of(const std::vector<int>& scores, int score) {
  return static_cast<std::size_t>(std::ranges::lower_bound(scores, score) - scores.begin());
}

Objective first_objective(const Model& model, Mode mode, int least_score) {
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
    : StageSearch(model, mode, least_score, HighestScore) {}

StageSearch::StageSearch(const Model& model, Mode mode, int least_score, int enough)
    : model_(&model), enough_(enough) {
  outcome_.mode = mode;
  outcome_.least_score = least_score;
  start(first_objective(model, mode, least_score));
}

bool StageSearch::step(std::int64_t cells) {
  if (done()) return true;
  const std::int64_t before = solve_->progress().cells_read;
  const bool solved = solve_->step(cells);
  cells_read_ += solve_->progress().cells_read - before;
  if (solved) {
    solves_done_ += 1;
    on_solved();
  }
  update_progress();
  return done();
}

Outcome StageSearch::take_outcome() { return std::move(outcome_); }

void StageSearch::start(const Objective& objective) {
  solve_ = std::make_unique<Assignment>(*model_, objective);
}

void StageSearch::on_solved() {
  switch (stage_) {
    case Stage::OverAll:
      return on_over_all();
    case Stage::Probing:
      return on_probe();
    case Stage::AtWorst:
      return on_at_worst();
    case Stage::Done:
      return;
  }
}

void StageSearch::on_over_all() {
  outcome_.links = solve_->links();
  outcome_.totals = totals_of(*model_, outcome_.links);
  outcome_.proof.at_worst = solve_->prices();
  if (outcome_.mode != Mode::Balanced) {
    stage_ = Stage::Done;
    return;
  }
  outcome_.proof.over_all = solve_->prices();
  if (outcome_.links.empty() || outcome_.totals.worst >= enough_) {
    stage_ = Stage::Done;
    return;
  }
  scores_ = distinct_scores(model_->scores, outcome_.least_score);
  if (enough_ < HighestScore) {
    scores_.erase(std::ranges::lower_bound(scores_, enough_), scores_.end());
    scores_.push_back(enough_);
    ceiling_is_priced_ = true;
  }
  floor_ = position_of(scores_, outcome_.totals.worst);
  ceiling_ = scores_.size();
  stage_ = Stage::Probing;
  keep_raising();
}

void StageSearch::on_probe() {
  const Totals totals = totals_of(*model_, solve_->links());
  if (reaches_target(totals)) {
    floor_ = position_of(scores_, std::min(totals.worst, enough_));
  } else {
    ceiling_ = position_of(scores_, solve_->objective().least_score);
    ceiling_is_priced_ = true;
    outcome_.proof.above_worst = solve_->prices();
  }
  keep_raising();
}

void StageSearch::keep_raising() {
  if (floor_ + 1 < ceiling_) {
    start(people_then_pairs(*model_, scores_[floor_ + (ceiling_ - floor_) / 2]));
  } else if (!ceiling_is_priced_) {
    const int next = ceiling_ < scores_.size() ? scores_[ceiling_] : HighestScore + 1;
    start(people_then_pairs(*model_, next));
  } else if (scores_[floor_] > outcome_.totals.worst) {
    stage_ = Stage::AtWorst;
    start(people_then_pairs_then_total(*model_, scores_[floor_]));
  } else {
    stage_ = Stage::Done;
  }
}

void StageSearch::on_at_worst() {
  outcome_.links = solve_->links();
  outcome_.totals = totals_of(*model_, outcome_.links);
  outcome_.proof.at_worst = solve_->prices();
  stage_ = Stage::Done;
}

bool StageSearch::reaches_target(const Totals& totals) const {
  return totals.first_pairs == outcome_.totals.first_pairs && totals.pairs == outcome_.totals.pairs;
}

// The last places of a solve cost the most, hence the square.
void StageSearch::update_progress() {
  if (done()) {
    progress_thousandths_ = 1000;
    return;
  }
  const Progress now = solve_->progress();
  const std::int64_t places = std::max<std::int64_t>(1, now.places);
  const std::int64_t within = 1000 * now.places_served / places * now.places_served / places;
  constexpr int SolvesAtFirst = 12;
  const int probes_left = static_cast<int>(std::bit_width(ceiling_ - floor_)) + 1;
  int solves = outcome_.mode == Mode::Balanced ? SolvesAtFirst : 1;
  if (stage_ == Stage::Probing) solves = solves_done_ + probes_left + 1;
  if (stage_ == Stage::AtWorst) solves = solves_done_ + 1;
  const auto thousandths = static_cast<int>((1000 * solves_done_ + within) / solves);
  progress_thousandths_ = std::max(progress_thousandths_, std::min(thousandths, 999));
}

}  // namespace flipside::matching
