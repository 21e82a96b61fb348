#include "matching/assignment.h"

#include <algorithm>
#include <span>
#include <utility>

#include "matching/bit_reach.h"
#include "matching/index.h"
#include "matching/score_reach.h"
#include "matching/shortlist_reach.h"

namespace flipside::matching {

namespace {

constexpr int FewestForShortlist = 100;

Flow flow_at(const Model& model, const Objective& objective, const Links& links,
             const Prices& prices) {
  Flow flow(model, objective);
  for (const Link& link : links) flow.link(link);
  for (const Side side : {Side::Mentor, Side::Mentee}) {
    int person = 0;
    for (const std::int64_t price : side == Side::Mentor ? prices.mentors : prices.mentees) {
      flow.set_price(side, person, price == NoPrice ? Unreached : static_cast<std::int32_t>(price));
      person += 1;
    }
  }
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

Assignment::Assignment(Flow flow, Start start)
    : flow_(std::move(flow)), reach_(reach_for(flow_, start != Start::Cold)), start_(start) {
  const int mentors = flow_.people(Side::Mentor);
  if (start == Start::Cold) {
    for (int mentor = 0; mentor < mentors; ++mentor) choosing_.push_back({Side::Mentor, mentor});
  }
  if (start != Start::Repair) settled_ = everybody();
  reach_->begin(flow_, Side::Mentor, 0);
}

Assignment::Assignment(const Model& model, const Objective& objective)
    : Assignment(Flow(model, objective), Start::Cold) {}

Assignment::Assignment(const Model& model, const Objective& objective,
                       const Assignment& without_scores, std::optional<Link> pinned)
    : Assignment(Flow(model, objective), Start::Cold) {
  if (pinned) pin(*pinned);
  start_from(without_scores);
}

Assignment::Assignment(const Model& model, const Objective& objective, const Links& links,
                       const Prices& prices)
    : Assignment(flow_at(model, objective, links, prices), Start::Repair) {
  for (const Side side : {Side::Mentor, Side::Mentee}) {
    for (int person = 0; person < flow_.people(side); ++person) {
      if (flow_.side(side).places[at(person)] == 0) leave(side, person);
      const bool is_new = flow_.prices(side)[at(person)] == Unreached;
      if (side == Side::Mentee && is_new) {
        choosing_.push_back({side, person});
      } else if (flow_.partners(side, person).empty()) {
        raise_to_worthless(side, person);
      }
    }
  }
}

// A first pair that is worth less than it was leaves a price below any that somebody without a pair
// needs; no price of others would keep searches away from them.
void Assignment::raise_to_worthless(Side side, int person) {
  const std::int32_t price = flow_.prices(side)[at(person)];
  const std::int32_t worthless = flow_.worthless_price(side, person);
  if (price == Unreached || price < worthless) flow_.set_price(side, person, worthless);
}

Assignment Assignment::resumed(const Model& model, const Objective& objective, const Links& links,
                               const Prices& prices) {
  return {flow_at(model, objective, links, prices), Start::Solved};
}

Assignment::Assignment(const Assignment& solved, int least_score)
    : Assignment(above(solved.flow_, least_score), Start::Solved) {}

bool Assignment::step(std::int64_t cells) {
  const std::int64_t stop = progress().cells_read + cells;
  do {
    if (solved()) return true;
    if (searching_) {
      searching_ = !search_.advance(flow_, *reach_);
    } else if (!is_open()) {
      open_next();
    } else if (chose_ < choosing_.size()) {
      choose_next();
    } else if (settled_ < everybody()) {
      settle_next();
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
  cells_opened_ += flow_.scores().cells_of_row();
  reach_->open(flow_, mentor);
  if (start_ != Start::Cold) part_from_disallowed(mentor);
}

// Whoever chose too low a price because the list was short leaves what is not worth it now, and is
// served again. A round over all mentors without such a one ends the solve.
void Assignment::price_next() {
  const int mentor = next_to_price_;
  next_to_price_ = (mentor + 1) % flow_.people(Side::Mentor);
  priced_ += 1;
  cells_opened_ += flow_.scores().cells_of_row();
  const std::int32_t missing = reach_->add_missing(flow_, mentor);
  if (missing == 0) return;
  priced_ = 0;
  raise_and_part(mentor, missing);
}

void Assignment::raise_and_part(int mentor, std::int32_t by) {
  flow_.raise(Side::Mentor, mentor, by);
  part_from_worse(Side::Mentor, mentor);
  waiting_.push_back({Side::Mentor, mentor});
}

void Assignment::part_from_worse(Side side, int person) {
  const std::vector<int> partners = flow_.partners(side, person);
  for (const int partner : partners) {
    const Link link = link_of(side, person, partner);
    if (flow_.cost_of_parting(link) < 0) part(link);
  }
}

// Mentors first: they take up what mentees' prices leave open.
void Assignment::settle_next() {
  const int mentors = flow_.people(Side::Mentor);
  const int next = settled_;
  settled_ += 1;
  if (next >= mentors) return lighten(Side::Mentee, next - mentors);
  cells_opened_ += flow_.scores().cells_of_row();
  const std::int32_t best = reach_->best_margin_of(flow_, Side::Mentor, next);
  const auto participation = static_cast<std::int32_t>(flow_.objective().participation);
  const std::int32_t price = flow_.prices(Side::Mentor)[at(next)];
  raise_and_part(next, std::max(0, best + participation - price));
  lighten(Side::Mentor, next);
}

void Assignment::part_from_disallowed(int mentor) {
  const std::vector<int> partners = flow_.partners(Side::Mentor, mentor);
  for (const int mentee : partners) {
    if (!reach_->allows(flow_, {mentor, mentee})) part({mentor, mentee});
  }
}

// The least price at which nobody who has a price yet would be worth more; and that pair, where the
// other takes it at no cost.
void Assignment::choose_next() {
  const auto [side, person] = choosing_[chose_];
  chose_ += 1;
  const Margin best = reach_->nearest(flow_, side, person);
  const auto participation = static_cast<std::int32_t>(flow_.objective().participation);
  flow_.set_price(side, person, std::max(least_price(side, person), best.value + participation));
  part_from_worse(side, person);
  if (!flow_.waits(side, person)) return;
  waiting_.push_back({side, person});
  if (best.person < 0 || flow_.cost_of_taking(other_side(side), best.person) != 0) return;
  const Link link = link_of(side, person, best.person);
  if (flow_.has_free_place(other_side(side), best.person) && flow_.cost_of_parting(link) == 0) {
    flow_.link(link);
  }
}

std::int32_t Assignment::least_price(Side side, int person) const {
  const auto& least = side == Side::Mentor ? least_prices_.mentors : least_prices_.mentees;
  if (least.empty()) return flow_.worthless_price(side, person);
  return static_cast<std::int32_t>(least[at(person)]);
}

// Pairs that are worth more than their prices must be made at any scores. No others are possible
// between people who are content even without a pair, so those stay content at any scores. All the
// rest get a price by what the others are worth to them.
void Assignment::start_from(const Assignment& without_scores) {
  least_prices_ = without_scores.prices();
  choosing_.clear();
  for (const Link& link : without_scores.links()) {
    if (without_scores.flow_.cost_of_parting(link) > 0) flow_.link(link);
  }
  for (const Side side : {Side::Mentee, Side::Mentor}) {
    auto& least = side == Side::Mentor ? least_prices_.mentors : least_prices_.mentees;
    for (int person = 0; person < flow_.people(side); ++person) {
      std::int64_t& price = least[at(person)];
      price *= flow_.objective().participation;
      if (flow_.side(side).places[at(person)] == 0) {
        flow_.close(side, person);
      } else if (price <= flow_.worthless_price(side, person)) {
        flow_.set_price(side, person, static_cast<std::int32_t>(price));
      } else {
        flow_.set_price(side, person, Unreached);
        choosing_.push_back({side, person});
      }
    }
  }
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

int Assignment::highest_worst() const {
  return std::min(lowest_best(Side::Mentor), lowest_best(Side::Mentee));
}

int Assignment::lowest_best(Side side) const {
  int lowest = HighestScore + 1;
  const SideModel& model = flow_.side(side);
  for (int person = 0; person < flow_.people(side); ++person) {
    const int best = reach_->best_score(side, person);
    const bool counts = model.first_pair_weights[at(person)] > 0 && model.places[at(person)] > 0;
    if (!counts || best < least_score(flow_)) continue;
    if (flow_.partners(side, person).empty()) return HighestScore + 1;
    lowest = std::min(lowest, best);
  }
  return lowest;
}

bool Assignment::solved() const {
  const bool is_complete = !reach_->is_partial() || priced_ == opened_;
  return is_open() && chose_ == choosing_.size() && settled_ == everybody() && is_served() &&
         is_complete;
}

Progress Assignment::progress() const {
  return {search_.cells_read() + cells_opened_, static_cast<std::int64_t>(served_),
          static_cast<std::int64_t>(waiting_.size())};
}

}  // namespace flipside::matching
