#include "matching/why_not.h"

#include <algorithm>
#include <cstddef>

#include "matching/index.h"

namespace flipside::matching {

namespace {

Couple couple_of(const Roster& roster, const Link& link) {
  return {roster.id(roster.mentors[at(link.mentor)]), roster.id(roster.mentees[at(link.mentee)])};
}

// Those of `links` that are not among `others`, without the forced one.
std::vector<Couple> only_in(const Links& links, const Links& others, const Roster& roster,
                            const Link& forced) {
  std::vector<Couple> couples;
  for (const Link& link : links) {
    if (link == forced || std::ranges::binary_search(others, link)) continue;
    couples.push_back(couple_of(roster, link));
  }
  return couples;
}

}  // namespace

WhyNot::WhyNot(const Proposal& proposal, const Couple& couple) : proposal_(&proposal) {
  judge(couple);
}

void WhyNot::judge(const Couple& couple) {
  const Prepared& prepared = *proposal_->prepared;
  const auto mentor = row_of(prepared, couple.mentor);
  const auto mentee = column_of(prepared, couple.mentee);
  if (!mentor || !mentee) {
    answer_.obstacle = Obstacle::Rules;
    answer_.rules.add_if(true, Rule::NotAvailable);
    return;
  }
  const int teaches = prepared.roster.mentors[at(*mentor)];
  const int learns = prepared.roster.mentees[at(*mentee)];
  answer_.rules = rules_against(prepared.roster, prepared.policy, teaches, learns);
  if (!answer_.rules.empty()) {
    answer_.obstacle = Obstacle::Rules;
    return;
  }
  answer_.breakdown = breakdown_of(prepared.roster, prepared.policy, teaches, learns);
  answer_.below_least_score = answer_.breakdown->score < prepared.policy.least_score;
  const Link forced{*mentor, *mentee};
  const Model& model = prepared.model;
  if (std::ranges::binary_search(proposal_->outcome.links, forced)) {
    answer_.obstacle = Obstacle::IsProposed;
  } else if (model.mentors.places[at(*mentor)] == 0 || model.mentees.places[at(*mentee)] == 0) {
    answer_.obstacle = Obstacle::NoPlace;
  } else {
    begin_search(forced);
  }
}

void WhyNot::begin_search(Link forced) {
  forced_ = forced;
  const Model& model = proposal_->prepared->model;
  search_ = std::make_unique<StageSearch>(model, proposal_->outcome, forced);
}

bool WhyNot::step(std::int64_t cells) {
  if (search_ && search_->step(cells)) conclude();
  return done();
}

int WhyNot::progress_thousandths() const {
  return search_ ? search_->progress_thousandths() : 1000;
}

void WhyNot::conclude() {
  const Prepared& prepared = *proposal_->prepared;
  const Links& before = proposal_->outcome.links;
  Links after = search_->take_outcome().links;
  after.insert(std::ranges::upper_bound(after, forced_), forced_);
  answer_.cost = Cost{proposal_->outcome.totals, totals_of(prepared.model, after),
                      only_in(after, before, prepared.roster, forced_),
                      only_in(before, after, prepared.roster, forced_)};
  search_.reset();
}

}  // namespace flipside::matching
