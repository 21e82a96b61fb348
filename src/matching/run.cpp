#include "matching/run.h"

#include <algorithm>
#include <utility>

#include "matching/amend.h"
#include "matching/index.h"

namespace flipside::matching {

namespace {

// Of the whole, by the measure of programmes of 1,000 to 10,000 a side (matching_bench progress).
// How much comes after them is known once the pairs are.
constexpr int PreparationThousandths = 100;
constexpr int SearchThousandths = 250;
constexpr int RestThousandths = 1000 - PreparationThousandths - SearchThousandths;

// To explain a pair takes about as long as reading this many.
constexpr std::int64_t CellsForOnePair = 4000;

// To say of each person without a pair what is against each partner.
std::int64_t cells_of_report(const Model& model, const Links& links) {
  std::vector<char> has_mentee(model.mentors.places.size(), 0);
  std::vector<char> has_mentor(model.mentees.places.size(), 0);
  for (const Link& link : links) has_mentee[at(link.mentor)] = has_mentor[at(link.mentee)] = 1;
  const std::int64_t mentors = std::ranges::count(has_mentee, 0);
  const std::int64_t mentees = std::ranges::count(has_mentor, 0);
  return CellsToJudgePartner *
         (mentors * std::ssize(has_mentor) + mentees * std::ssize(has_mentee));
}

ProposedPair proposed_pair(const Prepared& prepared, const Link& link) {
  const Roster& roster = prepared.roster;
  const int mentor = roster.mentors[static_cast<std::size_t>(link.mentor)];
  const int mentee = roster.mentees[static_cast<std::size_t>(link.mentee)];
  return {roster.id(mentor), roster.id(mentee),
          breakdown_of(roster, prepared.policy, mentor, mentee)};
}

}  // namespace

Matching::Matching(const Programme& programme, const Policy& policy, const Request& request,
                   const Calendar& calendar, const Proposal* before)
    : preparation_(programme, policy, request.keep, calendar) {
  proposal_.request = request;
  can_be_taken_ = preparation_.couples() <= MostCouples && fits_in_32_bits(preparation_.model());
  done_ = !can_be_taken_;
  const bool can_repair = before != nullptr && before->request.mode == request.mode &&
                          before->certificate.finding == Finding::Proven;
  if (!can_repair) return;
  prepared_before_ = before->prepared;
  found_before_ = before->outcome;
}

bool Matching::step(std::int64_t cells) {
  if (done_) return true;
  if (!search_) {
    if (preparation_.step(cells)) begin_search();
  } else if (!certification_) {
    if (search_->step(cells)) begin_certification();
  } else if (!report_) {
    if (certification_->step(cells)) add_pairs(cells);
  } else if (report_->step(cells)) {
    conclude();
  }
  return done_;
}

void Matching::begin_search() {
  proposal_.prepared = preparation_.take();
  search_.emplace(new_search());
}

StageSearch Matching::new_search() const {
  const Prepared& prepared = *proposal_.prepared;
  if (prepared_before_) {
    const auto found = carried_over(*prepared_before_, found_before_, prepared);
    if (found) return {prepared.model, *found};
  }
  return {prepared.model, proposal_.request.mode, prepared.policy.least_score};
}

void Matching::begin_certification() {
  proposal_.outcome = search_->take_outcome();
  certification_.emplace(proposal_.prepared->model, proposal_.outcome);
  const Links& links = proposal_.outcome.links;
  cells_left_ = {.certification = certification_->cells(),
                 .pairs = CellsForOnePair * std::ssize(links),
                 .report = cells_of_report(proposal_.prepared->model, links)};
}

void Matching::add_pairs(std::int64_t cells) {
  const Links& links = proposal_.outcome.links;
  for (std::int64_t used = 0; proposal_.pairs.size() < links.size() && used < cells;
       used += CellsForOnePair) {
    proposal_.pairs.push_back(proposed_pair(*proposal_.prepared, links[proposal_.pairs.size()]));
  }
  if (proposal_.pairs.size() == links.size())
    report_.emplace(*proposal_.prepared, links, proposal_.request.mode);
}

void Matching::conclude() {
  proposal_.certificate = certification_->result();
  proposal_.unmatched = report_->take();
  done_ = true;
}

int Matching::progress_thousandths() const {
  if (done_) return 1000;
  if (!search_) return preparation_.progress_thousandths() * PreparationThousandths / 1000;
  const int found =
      PreparationThousandths + search_->progress_thousandths() * SearchThousandths / 1000;
  if (!certification_) return found;
  const auto& [certification, pairs, report] = cells_left_;
  const std::int64_t made = certification * certification_->progress_thousandths() +
                            1000 * CellsForOnePair * std::ssize(proposal_.pairs) +
                            (report_ ? report * report_->progress_thousandths() : 0);
  const std::int64_t all = std::max<std::int64_t>(1, certification + pairs + report);
  return std::min(999, found + static_cast<int>(made / all * RestThousandths / 1000));
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
