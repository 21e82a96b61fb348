#include "matching/stages.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "matching/index.h"

namespace flipside::matching {

namespace {

bool is_priced(const Model& model, const Prices& prices) {
  const auto has = [](const std::vector<std::int64_t>& side, int people) {
    return side.size() == at(people) && std::ranges::find(side, NoPrice) == side.end();
  };
  return has(prices.mentors, model.scores.mentors) && has(prices.mentees, model.scores.mentees);
}

std::int64_t people_and_pairs(const Totals& totals) { return totals.first_pairs + totals.pairs; }

}  // namespace

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

StageSearch::StageSearch(const Model& model, const Outcome& found, Link pinned)
    : StageSearch(model, found.mode, found.least_score, found, pinned) {
  begin();
}

void StageSearch::begin() {
  const bool balanced = outcome_.mode == Mode::Balanced;
  if (!balanced) {
    const bool at_once = outcome_.mode == Mode::BestTotal;
    if (at_once || has_prices_of_total()) return total(outcome_.least_score);
  }
  if (may_keep_stages()) {
    total(found_->totals.worst);
    stage_ = Stage::Trying;
  } else {
    begin_serving();
  }
}

void StageSearch::begin_serving() {
  const bool balanced = outcome_.mode == Mode::Balanced;
  outcome_.proof = {};
  bound_.reset();
  stage_ = Stage::Serving;
  solve_ = balanced && found_ ? repaired(serving_objective(), found_->proof.over_all, true)
                              : std::make_unique<Assignment>(*model_, serving_objective());
}

std::unique_ptr<Assignment> StageSearch::repaired(const Objective& objective, const Prices& prices,
                                                  bool same_pairs) const {
  const Links& links = found_->links;
  auto solve = std::make_unique<Assignment>(
      pinned_ && same_pairs ? Assignment::resumed(*model_, objective, links, prices)
                            : Assignment(*model_, objective, links, prices));
  if (pinned_) solve->pin(*pinned_);
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
  if (stage_ == Stage::Judging) {
    judge(cells);
    update_progress();
    return done();
  }
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
    case Stage::Trying:
      return on_tried();
    case Stage::Serving:
      return on_served();
    case Stage::Raising:
      return on_probe();
    case Stage::Totalling:
      on_totalled();
      return settle_ties();
    case Stage::Settling:
      return on_settled();
    case Stage::Judging:
    case Stage::Done:
      return;
  }
}

bool StageSearch::may_keep_stages() const {
  if (!found_ || outcome_.mode != Mode::Balanced || !has_prices_of_total()) return false;
  const Proof& proof = found_->proof;
  if (!is_priced(*model_, proof.over_all) || !is_priced(*model_, proof.above_worst)) return false;
  return !pinned_ || model_->scores.at(pinned_->mentor, pinned_->mentee) >= found_->least_score;
}

// Whatever can be had beside the pinned pair could be had with it before: nobody can be served
// beyond that. And above the worst score the pinned pair adds to a bound of what can be served,
// which were the prices there, at most what it is above them.
bool StageSearch::keeps_stages_beside_pinned() const {
  const auto [mentor, mentee] = *pinned_;
  const std::int64_t served = people_and_pairs(found_->totals);
  const std::int64_t of_pinned = 1 + model_->mentors.first_pair_weights[at(mentor)] +
                                 model_->mentees.first_pair_weights[at(mentee)];
  const Prices& above = found_->proof.above_worst;
  const std::int64_t missing = 1 - above.mentors[at(mentor)] - above.mentees[at(mentee)];
  const bool is_above = model_->scores.at(mentor, mentee) > found_->totals.worst;
  const std::int64_t more = is_above ? 0 : std::max<std::int64_t>(0, missing);
  return solve_->people_and_pairs() + of_pinned == served &&
         found_->served_above_worst + more < served;
}

void StageSearch::on_tried() {
  if (pinned_) return keeps_stages_beside_pinned() ? on_totalled() : begin_serving();
  on_totalled();
  outcome_.proof.over_all = found_->proof.over_all;
  outcome_.proof.above_worst = found_->proof.above_worst;
  stage_ = Stage::Judging;
  bound_.emplace(*model_, serving_objective(), outcome_.proof.over_all);
}

// Nobody could serve more than the first bound, nor as many above the worst score as these do when
// the second is less. Otherwise all stages are searched.
void StageSearch::judge(std::int64_t cells) {
  cells_read_ += cells;
  if (!bound_->step(cells)) return;
  const std::optional<std::int64_t> bound = bound_->value();
  const std::int64_t served = people_and_pairs(outcome_.totals);
  if (is_served_most_ && bound && *bound < served) {
    outcome_.served_above_worst = *bound;
    stage_ = Stage::Done;
  } else if (!is_served_most_ && bound == served && served > 0) {
    is_served_most_ = true;
    bound_.emplace(*model_, people_then_pairs(outcome_.totals.worst + 1),
                   outcome_.proof.above_worst);
  } else {
    begin_serving();
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
    floor_ = worst_of(*served_);
    ceiling_ = HighestScore + 1;
    ceiling_is_priced_ = false;
    guess_ = found_ ? found_->totals.worst : served_->highest_worst();
  }
  stage_ = Stage::Raising;
  raise_or_total();
}

void StageSearch::on_probe() {
  probes_done_ += 1;
  if (solve_->people_and_pairs() == target_) {
    floor_ = worst_of(*solve_);
    served_ = std::move(solve_);
  } else {
    ceiling_ = solve_->objective().least_score;
    ceiling_is_priced_ = true;
    outcome_.proof.above_worst = solve_->prices();
    outcome_.served_above_worst = solve_->people_and_pairs();
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

int StageSearch::next_probe() const {
  if (floor_ < guess_ && guess_ < ceiling_) return guess_;
  return floor_ == guess_ ? floor_ + 1 : floor_ + (ceiling_ - floor_) / 2;
}

void StageSearch::total(int least_score) {
  stage_ = Stage::Totalling;
  const Objective objective = total_objective(least_score);
  if (has_prices_of_total()) {
    const bool same_pairs = outcome_.mode != Mode::Balanced || found_->totals.worst == least_score;
    solve_ = repaired(objective, found_->proof.at_worst, same_pairs);
  } else if (served_) {
    solve_ = std::make_unique<Assignment>(*model_, objective, *served_, pinned_);
  } else {
    solve_ = std::make_unique<Assignment>(*model_, objective);
  }
  served_.reset();
}

bool StageSearch::has_prices_of_total() const {
  return found_ && found_->proof.at_worst != Prices{};
}

void StageSearch::on_totalled() {
  outcome_.links = solve_->links();
  outcome_.totals = totals_of(*model_, outcome_.links);
  outcome_.proof.at_worst = solve_->prices();
  if (outcome_.mode != Mode::Balanced) totalled_ = std::move(solve_);
  solve_.reset();
  stage_ = Stage::Done;
}

// Beside the worst pair found before there may be others just as bad, so each round takes out all
// that are no better.
void StageSearch::settle_ties() {
  if (outcome_.mode == Mode::Balanced || outcome_.links.empty()) return;
  stage_ = Stage::Settling;
  solve_ = std::make_unique<Assignment>(*totalled_, outcome_.totals.worst + 1);
}

void StageSearch::on_settled() {
  const Links links = solve_->links();
  const Totals totals = totals_of(*model_, links);
  const std::int64_t value = value_of(solve_->objective(), totals);
  const std::int64_t best = value_of(solve_->objective(), outcome_.totals);
  if (value == best && people_and_pairs(totals) >= people_and_pairs(outcome_.totals)) {
    outcome_.links = links;
    outcome_.totals = totals;
    totalled_ = std::move(solve_);
    return settle_ties();
  }
  if (value < best) outcome_.proof.above_worst = solve_->prices();
  solve_.reset();
  totalled_.reset();
  stage_ = Stage::Done;
}

int StageSearch::probes_left() const {
  constexpr int WhenTheGuessIsRight = 2;
  if (stage_ < Stage::Raising) return WhenTheGuessIsRight;
  if (floor_ < guess_ && guess_ < ceiling_) return WhenTheGuessIsRight;
  return floor_ == guess_
             ? 1
             : static_cast<int>(std::bit_width(static_cast<unsigned>(ceiling_ - floor_)));
}

// A solve with scores takes about as long as a dozen without; the last places of a solve take the
// longest, hence the square.
void StageSearch::update_progress() {
  if (done()) {
    progress_thousandths_ = 1000;
    return;
  }
  constexpr int TotallingInProbes = 12;
  if (!solve_) return;
  const Progress now = solve_->progress();
  const std::int64_t places = std::max<std::int64_t>(1, now.places);
  const std::int64_t within = 1000 * now.places_served / places * now.places_served / places;
  const bool totalling = stage_ == Stage::Totalling;
  if (stage_ == Stage::Settling) {
    progress_thousandths_ = 999;
    return;
  }
  const int all = probes_done_ + (totalling ? 0 : probes_left()) + TotallingInProbes;
  const std::int64_t made = 1000 * probes_done_ + within * (totalling ? TotallingInProbes : 1);
  progress_thousandths_ =
      std::max(progress_thousandths_, std::min(static_cast<int>(made / all), 999));
}

}  // namespace flipside::matching
