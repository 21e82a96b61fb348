#include "matching/certificate.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "matching/index.h"

namespace flipside::matching {

namespace {

constexpr std::int64_t ManyCells = std::int64_t{1} << 62;

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

int most_bounds(const Outcome& outcome) { return outcome.mode == Mode::Balanced ? 3 : 2; }

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

Objective objective_above_worst(const Model& model, const Outcome& outcome) {
  const int least_score = outcome.totals.worst + 1;
  if (outcome.mode == Mode::Balanced) return people_then_pairs(least_score);
  Objective objective = last_objective(model, outcome);
  objective.least_score = least_score;
  return objective;
}

std::optional<std::int64_t> price_bound(const Model& model, const Objective& objective,
                                        const Prices& prices) {
  PriceBound bound(model, objective, prices);
  bound.step(ManyCells);
  return bound.value();
}

Certification::Certification(const Model& model, const Outcome& outcome)
    : model_(&model), outcome_(&outcome) {
  if (!fits_in_32_bits(model)) {
    finish(Finding::Unreadable);
  } else if (!pairs_are_allowed(model, outcome)) {
    finish(Finding::PairNotAllowed);
  } else if (outcome.totals != totals_of(model, outcome.links)) {
    finish(Finding::TotalsDiffer);
  } else {
    begin(outcome.mode == Mode::Balanced ? Part::OverAll : Part::AtWorst);
  }
}

void Certification::begin(Part part) {
  const Proof& proof = outcome_->proof;
  part_ = part;
  bounds_begun_ += 1;
  switch (part) {
    case Part::OverAll:
      bound_.emplace(*model_, people_then_pairs(outcome_->least_score), proof.over_all);
      return;
    case Part::AboveWorst:
      bound_.emplace(*model_, objective_above_worst(*model_, *outcome_), proof.above_worst);
      return;
    case Part::AtWorst:
      bound_.emplace(*model_, last_objective(*model_, *outcome_), proof.at_worst);
  }
}

bool Certification::step(std::int64_t cells) {
  if (done_ || !bound_->step(cells)) return done_;
  const auto bound = bound_->value();
  if (bound) {
    judge(*bound);
  } else {
    finish(Finding::Unreadable);
  }
  return done_;
}

int Certification::progress_thousandths() const {
  if (done_) return 1000;
  return (1000 * (bounds_begun_ - 1) + bound_->progress_thousandths()) / most_bounds(*outcome_);
}

std::int64_t Certification::cells() const {
  const ScoreTable& scores = model_->scores;
  return most_bounds(*outcome_) * scores.cells_of_row() * scores.mentors;
}

void Certification::judge(std::int64_t bound) {
  const Totals& totals = outcome_->totals;
  const std::int64_t served = totals.first_pairs + totals.pairs;
  const bool balanced = outcome_->mode == Mode::Balanced;
  switch (part_) {
    case Part::OverAll:
      certificate_.over_all = {served, bound};
      if (bound > served) return finish(Finding::MorePairsPossible);
      return begin(outcome_->links.empty() ? Part::AtWorst : Part::AboveWorst);
    case Part::AboveWorst:
      certificate_.above_worst = {balanced ? served : certificate_.value, bound};
      if (bound >= certificate_.above_worst.value) return finish(Finding::WorstCanRise);
      return balanced ? begin(Part::AtWorst) : finish(Finding::Proven);
    case Part::AtWorst:
      break;
  }
  certificate_.value = value_of(last_objective(*model_, *outcome_), totals);
  certificate_.bound = bound;
  if (certificate_.value != bound) return finish(Finding::BetterTotalPossible);
  const bool is_worst_priced = outcome_->proof.above_worst != Prices{} && !outcome_->links.empty();
  if (balanced || !is_worst_priced) return finish(Finding::Proven);
  begin(Part::AboveWorst);
}

void Certification::finish(Finding finding) {
  certificate_.finding = finding;
  done_ = true;
  if (finding != Finding::Proven) return;
  certificate_.claims = {.people_and_pairs = outcome_->mode == Mode::Balanced,
                         .worst = certificate_.above_worst.value > 0,
                         .total = true};
}

Certificate certify(const Model& model, const Outcome& outcome) {
  Certification certification(model, outcome);
  while (!certification.step(ManyCells)) {
  }
  return certification.result();
}

}  // namespace flipside::matching
