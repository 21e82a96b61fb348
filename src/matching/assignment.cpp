#include "matching/assignment.h"

#include <algorithm>
#include <numeric>

namespace flipside::matching {

Assignment::Assignment(const Model& model, const Objective& objective)
    : flow_(model, objective), search_(flow_) {
  const auto& places = model.mentors.places;
  // One round at least, which opens every mentor's row and so gives each a price.
  rounds_ = places.empty() ? 0 : std::max(1, *std::ranges::max_element(places));
  places_ = std::accumulate(places.begin(), places.end(), std::int64_t{0});
}

bool Assignment::step(std::int64_t cells) {
  const std::int64_t stop = progress().cells_read + cells;
  do {
    if (solved()) return true;
    if (searching_) {
      searching_ = !search_.advance(flow_);
    } else {
      serve_next_place();
    }
  } while (progress().cells_read < stop);
  return solved();
}

void Assignment::serve_next_place() {
  const int mentor = mentor_;
  if (round_ == 0) {
    flow_.open_mentor(mentor);
    cells_opened_ += flow_.model().scores.mentees;
  }
  if (flow_.model().mentors.places[static_cast<std::size_t>(mentor)] > round_) {
    places_served_ += 1;
    searching_ = flow_.cost_of_staying(mentor) > 0;
    if (searching_) search_.begin(flow_, mentor);
  }
  mentor_ += 1;
  if (mentor_ == flow_.model().scores.mentors) {
    mentor_ = 0;
    round_ += 1;
  }
}

bool Assignment::solved() const { return !searching_ && round_ == rounds_; }

Progress Assignment::progress() const {
  return {search_.cells_read() + cells_opened_, places_served_, places_};
}

}  // namespace flipside::matching
