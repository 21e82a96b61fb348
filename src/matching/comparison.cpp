#include "matching/comparison.h"

#include <algorithm>

#include "matching/side_view.h"

namespace flipside::matching {

namespace {

void count_side(const SideView& side, const std::vector<int>& partners, ModeResult& result) {
  for (int person = 0; person < static_cast<int>(side.own().size()); ++person) {
    result.people_with_a_pair += partners[static_cast<std::size_t>(person)] > 0 ? 1 : 0;
    result.unmatched += side.is_unmatched(person) ? 1 : 0;
  }
}

std::vector<int> partners_of(const Links& links, std::size_t people, int Link::* person) {
  std::vector<int> partners(people, 0);
  for (const Link& link : links) partners[static_cast<std::size_t>(link.*person)] += 1;
  return partners;
}

}  // namespace

ModeResult result_of(const Prepared& prepared, const Outcome& outcome, Finding finding) {
  ModeResult result{.mode = outcome.mode, .totals = outcome.totals, .finding = finding};
  const SideView mentors(prepared, outcome.links, Side::Mentor);
  const SideView mentees(prepared, outcome.links, Side::Mentee);
  count_side(mentors, partners_of(outcome.links, mentors.own().size(), &Link::mentor), result);
  count_side(mentees, partners_of(outcome.links, mentees.own().size(), &Link::mentee), result);
  for (const Link& link : outcome.links) {
    result.scores.push_back(prepared.model.scores.at(link.mentor, link.mentee));
  }
  std::ranges::sort(result.scores);
  return result;
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
