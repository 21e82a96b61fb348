#include "matching/run.h"

#include <utility>

namespace flipside::matching {

namespace {

// Of the whole, by the measure of a programme of middle size.
constexpr int PreparationThousandths = 150;
constexpr int SearchThousandths = 840;

ProposedPair proposed_pair(const Prepared& prepared, const Link& link) {
  const Roster& roster = prepared.roster;
  const int mentor = roster.mentors[static_cast<std::size_t>(link.mentor)];
  const int mentee = roster.mentees[static_cast<std::size_t>(link.mentee)];
  return {roster.id(mentor), roster.id(mentee),
          breakdown_of(roster, prepared.policy, mentor, mentee)};
}

}  // namespace

Matching::Matching(const Programme& programme, const Policy& policy, const Request& request,
                   const Calendar& calendar)
    : preparation_(programme, policy, request.keep, calendar) {
  proposal_.request = request;
}

bool Matching::step(std::int64_t cells) {
  if (done_) return true;
  if (!search_) {
    if (preparation_.step(cells)) begin_search();
  } else if (!report_) {
    if (search_->step(cells)) begin_report();
  } else if (report_->step(cells)) {
    conclude();
  }
  return done_;
}

void Matching::begin_search() {
  proposal_.prepared = preparation_.take();
  const Prepared& prepared = *proposal_.prepared;
  if (!fits_in_32_bits(prepared.model)) {
    done_ = true;
    return;
  }
  search_.emplace(prepared.model, proposal_.request.mode, prepared.policy.least_score);
}

void Matching::begin_report() {
  const Prepared& prepared = *proposal_.prepared;
  proposal_.outcome = search_->take_outcome();
  proposal_.certificate = certify(prepared.model, proposal_.outcome);
  for (const Link& link : proposal_.outcome.links) {
    proposal_.pairs.push_back(proposed_pair(prepared, link));
  }
  report_.emplace(prepared, proposal_.outcome.links);
}

void Matching::conclude() {
  proposal_.unmatched = report_->take();
  done_ = true;
}

int Matching::progress_thousandths() const {
  if (done_) return 1000;
  if (!search_) return preparation_.progress_thousandths() * PreparationThousandths / 1000;
  return PreparationThousandths + search_->progress_thousandths() * SearchThousandths / 1000;
}

Proposal propose(const Programme& programme, const Policy& policy, const Request& request,
                 const Calendar& calendar) {
  Matching matching(programme, policy, request, calendar);
  constexpr std::int64_t ManyCells = 1'000'000'000;
  while (!matching.step(ManyCells)) {
  }
  return matching.result();
}

}  // namespace flipside::matching
