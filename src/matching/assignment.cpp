#include "matching/assignment.h"

#include <algorithm>
#include <span>
#include <utility>

#include "matching/bit_reach.h"
#include "matching/score_reach.h"
#include "matching/shortlist_reach.h"

namespace flipside::matching {

namespace {

constexpr int FewestForShortlist = 100;

Flow flow_at(const Model& model, const Objective& objective, const Links& links,
             const Prices& prices) {
  Flow flow(model, objective);
  for (const Link& link : links) flow.link(link);
  const auto set = [&](Side side, const std::vector<std::int64_t>& all) {
    int person = 0;
    for (const std::int64_t price : all) {
      flow.set_price(side, person, static_cast<std::int32_t>(price));
      person += 1;
    }
  };
  set(Side::Mentor, prices.mentors);
  set(Side::Mentee, prices.mentees);
  return flow;
}

Flow above(Flow flow, int least_score) {
  flow.set_least_score(least_score);
  return flow;
}

// A repair needs too few rows for a shortlist to be worth making.
std::unique_ptr<Reach> reach_for(const Flow& flow, bool is_repair) {
  if (!flow.objective().counts_scores) return std::make_unique<BitReach>(flow.scores());
  const int fewer = std::min(flow.people(Side::Mentor), flow.people(Side::Mentee));
  if (is_repair || fewer < FewestForShortlist) return std::make_unique<ScoreReach>();
  return std::make_unique<ShortlistReach>(flow.scores());
}

}  // namespace

Assignment::Assignment(Flow flow, bool is_priced)
    : flow_(std::move(flow)), reach_(reach_for(flow_, is_priced)), is_priced_(is_priced) {
  if (is_priced_) chose_ = flow_.people(Side::Mentor);
  reach_->begin(flow_, Side::Mentor, 0);
}

Assignment::Assignment(const Model& model, const Objective& objective)
    : Assignment(Flow(model, objective), false) {}

Assignment::Assignment(const Model& model, const Objective& objective, const Links& links,
                       const Prices& prices)
    : Assignment(flow_at(model, objective, links, prices), true) {}

Assignment::Assignment(const Assignment& solved, int least_score)
    : Assignment(above(solved.flow_, least_score), true) {}

bool Assignment::step(std::int64_t cells) {
  const std::int64_t stop = progress().cells_read + cells;
  do {
    if (solved()) return true;
    if (searching_) {
      searching_ = !search_.advance(flow_, *reach_);
    } else if (!is_open()) {
      open_next();
    } else if (chose_ < opened_) {
      choose_next();
    } else if (!is_served()) {
      serve_next();
    } else {
      price_next();
    }
  } while (progress().cells_read < stop);
  return solved();
}

void Assignment::open_next() {
  const int mentor = opened_;
  opened_ += 1;
  cells_opened_ += flow_.people(Side::Mentee);
  reach_->open(flow_, mentor);
  if (is_priced_) part_from_disallowed(mentor);
}

// Whoever chose too low a price because the list was short leaves what is not worth it now, and is
// served again. A round over all mentors without such a one ends the solve.
void Assignment::price_next() {
  const int mentor = next_to_price_;
  next_to_price_ = (mentor + 1) % flow_.people(Side::Mentor);
  priced_ += 1;
  cells_opened_ += flow_.people(Side::Mentee);
  const std::int32_t missing = reach_->add_missing(flow_, mentor);
  if (missing == 0) return;
  priced_ = 0;
  flow_.raise(Side::Mentor, mentor, missing);
  const std::vector<int> partners = flow_.partners(Side::Mentor, mentor);
  for (const int mentee : partners) {
    if (flow_.cost_of_parting({mentor, mentee}) < 0) part({mentor, mentee});
  }
  waiting_.push_back({Side::Mentor, mentor});
}

void Assignment::part_from_disallowed(int mentor) {
  const std::vector<int> partners = flow_.partners(Side::Mentor, mentor);
  for (const int mentee : partners) {
    if (!reach_->allows(flow_, {mentor, mentee})) part({mentor, mentee});
  }
}

void Assignment::choose_next() {
  const int mentor = chose_;
  chose_ += 1;
  const Margin best = reach_->nearest(flow_, mentor);
  const auto participation = static_cast<std::int32_t>(flow_.objective().participation);
  flow_.set_price(Side::Mentor, mentor, 0);
  const std::int32_t worthless = -flow_.cost_of_staying(Side::Mentor, mentor);
  flow_.set_price(Side::Mentor, mentor, std::max(worthless, best.value + participation));
  if (!flow_.waits(Side::Mentor, mentor)) return;
  if (flow_.has_free_place(Side::Mentee, best.person) &&
      flow_.cost_of_taking(Side::Mentee, best.person) == 0) {
    flow_.link({mentor, best.person});
  }
  waiting_.push_back({Side::Mentor, mentor});
}

// Whoever still waits after a search is served again after the others.
void Assignment::serve_next() {
  const Waiting waiting = waiting_[served_];
  served_ += 1;
  searching_ = flow_.waits(waiting.side, waiting.person);
  if (!searching_) return;
  waiting_.push_back(waiting);
  search_.begin(flow_, *reach_, waiting.side, waiting.person);
}

void Assignment::pin(Link link) {
  if (flow_.is_linked(link)) flow_.unlink(link);
  flow_.forbid(link);
  for (const Side side : {Side::Mentor, Side::Mentee}) {
    flow_.take_place(side, person_of(link, side));
    lighten(side, person_of(link, side));
  }
}

void Assignment::block(Link link) {
  if (flow_.is_linked(link)) part(link);
  flow_.forbid(link);
}

void Assignment::leave(Side side, int person) {
  const std::vector<int> partners = flow_.partners(side, person);
  for (const int partner : partners) part(link_of(side, person, partner));
  flow_.close(side, person);
}

void Assignment::part(Link link) {
  flow_.unlink(link);
  waiting_.push_back({Side::Mentee, link.mentee});
  waiting_.push_back({Side::Mentor, link.mentor});
}

void Assignment::lighten(Side side, int person) {
  waiting_.push_back({side, person});
  while (!flow_.partners(side, person).empty()) {
    const std::int32_t missing = -flow_.cost_of_giving_up(side, person);
    const bool has_too_many = flow_.has_too_many(side, person);
    if (missing <= 0 && !has_too_many) return;
    const auto& partners = flow_.partners(side, person);
    const int nearest = *std::ranges::min_element(partners, {}, [&](int partner) {
      return flow_.cost_of_parting(link_of(side, person, partner));
    });
    const Link link = link_of(side, person, nearest);
    const std::int32_t slack = flow_.cost_of_parting(link);
    if (!has_too_many && missing <= slack) return flow_.raise(side, person, missing);
    flow_.raise(side, person, slack);
    part(link);
  }
}

bool Assignment::solved() const {
  const bool is_complete = !reach_->is_partial() || priced_ == opened_;
  return is_open() && chose_ == opened_ && is_served() && is_complete;
}

Progress Assignment::progress() const {
  return {search_.cells_read() + cells_opened_, static_cast<std::int64_t>(served_),
          static_cast<std::int64_t>(waiting_.size())};
}

}  // namespace flipside::matching
