#include "matching/path_search.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>

namespace flipside::matching {

namespace {

// A mentor whose row has been read: nothing is nearer.
constexpr std::int64_t Visited = -1;

std::size_t at(int person) { return static_cast<std::size_t>(person); }

}  // namespace

PathSearch::PathSearch(const Flow& flow) {
  const auto mentees = at(flow.model().scores.mentees);
  reach_.distances.assign(mentees, Unreached);
  reach_.from.assign(mentees, -1);
  all_mentees_.resize(mentees);
  std::iota(all_mentees_.begin(), all_mentees_.end(), 0);
  mentor_distances_.assign(at(flow.model().scores.mentors), Unreached);
  via_mentee_.assign(at(flow.model().scores.mentors), -1);
}

void PathSearch::begin(const Flow& flow, int mentor) {
  source_ = mentor;
  best_ = {flow.cost_of_staying(mentor), mentor, -1};
  std::ranges::fill(reach_.distances, Unreached);
  reach_.unsettled = all_mentees_;
  reached_mentors_.push_back(mentor);
  visit_mentor(flow, {0, mentor});
}

bool PathSearch::advance(Flow& flow) {
  const Place mentor = nearest_queued_mentor();
  if (std::min(mentor.distance, nearest_mentee_) >= best_.cost) {
    finish(flow);
    return true;
  }
  if (mentor.distance <= nearest_mentee_) {
    drop_nearest_queued();
    offer_ending({mentor.distance + flow.cost_of_giving_up(mentor.person), mentor.person, -1});
    visit_mentor(flow, mentor);
  } else {
    settle_mentees(flow);
  }
  return false;
}

void PathSearch::visit_mentor(const Flow& flow, Place place) {
  mentor_distances_[at(place.person)] = Visited;
  visited_.push_back(place);
  const std::int64_t base =
      place.distance + flow.prices().mentors[at(place.person)] - flow.objective().participation;
  cells_read_ += std::ssize(reach_.unsettled) + 1;
  nearest_mentee_ =
      relax_row({flow.open_row(place.person), flow.prices().mentees, base, place.person}, reach_);
}

void PathSearch::settle_mentees(const Flow& flow) {
  just_settled_.clear();
  const std::int64_t distance = nearest_mentee_;
  cells_read_ += std::ssize(reach_.unsettled) + 1;
  nearest_mentee_ = settle_at(distance, reach_, just_settled_);
  for (const int mentee : just_settled_) {
    settled_.push_back({distance, mentee});
    if (flow.has_free_place(mentee)) {
      offer_ending({distance + flow.cost_of_taking(mentee), -1, mentee});
    }
  }
  if (best_.cost <= distance) return;
  for (const int mentee : just_settled_) queue_mentors_of(flow, mentee);
}

void PathSearch::queue_mentors_of(const Flow& flow, int mentee) {
  const std::int64_t distance = reach_.distances[at(mentee)];
  for (const int mentor : flow.mentors_of(mentee)) {
    queue_mentor({distance + flow.cost_of_parting({mentor, mentee}), mentor}, mentee);
  }
}

void PathSearch::queue_mentor(Place place, int via_mentee) {
  std::int64_t& known = mentor_distances_[at(place.person)];
  if (place.distance >= known) return;
  if (known == Unreached) reached_mentors_.push_back(place.person);
  known = place.distance;
  via_mentee_[at(place.person)] = via_mentee;
  queue_.push_back(place);
  std::ranges::push_heap(queue_, std::greater{});
}

PathSearch::Place PathSearch::nearest_queued_mentor() {
  while (!queue_.empty() &&
         queue_.front().distance != mentor_distances_[at(queue_.front().person)]) {
    drop_nearest_queued();
  }
  return queue_.empty() ? Place{Unreached, -1} : queue_.front();
}

void PathSearch::drop_nearest_queued() {
  std::ranges::pop_heap(queue_, std::greater{});
  queue_.pop_back();
}

void PathSearch::offer_ending(const Ending& ending) {
  if (ending.cost < best_.cost) best_ = ending;
}

void PathSearch::finish(Flow& flow) {
  apply_path(flow);
  apply_prices(flow);
  for (const int mentor : reached_mentors_) mentor_distances_[at(mentor)] = Unreached;
  reached_mentors_.clear();
  visited_.clear();
  settled_.clear();
  queue_.clear();
}

void PathSearch::apply_prices(Flow& flow) {
  for (const Place& place : visited_) {
    if (place.distance < best_.cost) flow.lower_mentor(place.person, best_.cost - place.distance);
  }
  for (const Place& place : settled_) {
    if (place.distance < best_.cost) flow.raise_mentee(place.person, best_.cost - place.distance);
  }
}

void PathSearch::apply_path(Flow& flow) const {
  int mentor = best_.mentor;
  int mentee = best_.mentee;
  while (mentor != source_) {
    if (mentor >= 0) {
      mentee = via_mentee_[at(mentor)];
      flow.unlink({mentor, mentee});
    }
    mentor = reach_.from[at(mentee)];
    flow.link({mentor, mentee});
  }
}

}  // namespace flipside::matching
