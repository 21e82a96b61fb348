#include "matching/comparison.h"

#include <algorithm>

#include "matching/index.h"

namespace flipside::matching {

namespace {

// Of each person of the roster: whether they get a pair, and whether they wait in some role and
// have none in any.
void count_people(const Prepared& prepared, const Links& links, ModeResult& result) {
  const Roster& roster = prepared.roster;
  std::vector<char> paired(roster.ids.size(), 0);
  for (const Link& link : links) {
    paired[at(roster.mentors[at(link.mentor)])] = 1;
    paired[at(roster.mentees[at(link.mentee)])] = 1;
  }
  std::vector<char> waits(roster.ids.size(), 0);
  for (const auto* people : {&roster.mentors, &roster.mentees}) {
    for (const int person : *people) waits[at(person)] = 1;
  }
  for (std::size_t person = 0; person < paired.size(); ++person) {
    const Profile& profile = roster.profiles[person];
    const bool keeps = profile.as_mentor.kept > 0 || profile.as_mentee.kept > 0;
    result.people_with_a_pair += paired[person];
    result.unmatched += waits[person] != 0 && paired[person] == 0 && !keeps ? 1 : 0;
  }
}

}  // namespace

ModeResult result_of(const Prepared& prepared, const Outcome& outcome, Finding finding) {
  ModeResult result{.mode = outcome.mode, .totals = outcome.totals, .finding = finding};
  count_people(prepared, outcome.links, result);
  for (const Link& link : outcome.links) {
    result.scores.push_back(prepared.model.scores.at(link.mentor, link.mentee));
  }
  std::ranges::sort(result.scores);
  return result;
}

std::optional<int> median_of(const std::vector<int>& ascending) {
  if (ascending.empty()) return std::nullopt;
  const std::size_t middle = ascending.size() / 2;
  if (ascending.size() % 2 == 1) return ascending[middle];
  return (ascending[middle - 1] + ascending[middle] + 1) / 2;
}

Comparison::Comparison(const Proposal& proposal) : proposal_(&proposal) { begin_next(); }

void Comparison::begin_next() {
  search_.reset();
  while (!done()) {
    const Mode mode = AllModes[results_.size()];
    const Prepared& prepared = *proposal_->prepared;
    if (mode != proposal_->outcome.mode) {
      search_.emplace(prepared.model, mode, proposal_->outcome.least_score);
      return;
    }
    results_.push_back(result_of(prepared, proposal_->outcome, proposal_->certificate.finding));
  }
}

bool Comparison::step(std::int64_t cells) {
  if (certification_) {
    check(cells);
  } else if (search_ && search_->step(cells)) {
    found_ = search_->take_outcome();
    certification_.emplace(proposal_->prepared->model, found_);
  }
  return done();
}

void Comparison::check(std::int64_t cells) {
  if (!certification_->step(cells)) return;
  const Finding finding = certification_->result().finding;
  certification_.reset();
  results_.push_back(result_of(*proposal_->prepared, found_, finding));
  begin_next();
}

int Comparison::progress_thousandths() const {
  const int whole = 1000 * static_cast<int>(results_.size());
  const int part = search_ ? search_->progress_thousandths() : 0;
  return (whole + part) / static_cast<int>(AllModes.size());
}

}  // namespace flipside::matching
