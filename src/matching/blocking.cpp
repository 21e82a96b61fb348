#include "matching/blocking.h"

#include <algorithm>
#include <cstddef>
#include <span>

#include "matching/index.h"

namespace flipside::matching {

namespace {

constexpr int NeverBetter = HighestScore + 1;

// Anything is better than a free place, so the least score alone is to be reached there.
std::vector<int> bars(const Model& model, const Outcome& outcome, const SideModel& side,
                      int Link::* person) {
  const int free = std::max(0, outcome.least_score) - 1;
  std::vector<int> loads(side.places.size(), 0);
  std::vector<int> worst(side.places.size(), NeverBetter);
  for (const Link& link : outcome.links) {
    const std::size_t each = at(link.*person);
    loads[each] += 1;
    worst[each] = std::min(worst[each], model.scores.at(link.mentor, link.mentee));
  }
  for (std::size_t each = 0; each < loads.size(); ++each) {
    if (loads[each] < side.places[each]) worst[each] = free;
  }
  return worst;
}

}  // namespace

BlockingCouples::BlockingCouples(const Model& model, const Outcome& outcome)
    : model_(&model),
      mentors_(bars(model, outcome, model.mentors, &Link::mentor)),
      mentees_(bars(model, outcome, model.mentees, &Link::mentee)) {
  // A pair made passes its own bar only where both have a free place left or a lower score beside.
  for (const Link& link : outcome.links) {
    const int score = model.scores.at(link.mentor, link.mentee);
    if (score > mentors_[at(link.mentor)] && score > mentees_[at(link.mentee)]) count_ -= 1;
  }
}

bool BlockingCouples::step(std::int64_t cells) {
  const std::int64_t cells_of_row = model_->scores.cells_of_row();
  for (std::int64_t read = 0; read < cells && next_mentor_ < model_->scores.mentors;
       read += cells_of_row) {
    count_row(next_mentor_++);
  }
  return next_mentor_ == model_->scores.mentors;
}

void BlockingCouples::count_row(int mentor) {
  const auto row = model_->scores.row(mentor);
  const int bar = mentors_[at(mentor)];
  int found = 0;
  for (std::size_t mentee = 0; mentee < row.size(); ++mentee) {
    const int score = row[mentee];
    found += score > bar && score > mentees_[mentee] ? 1 : 0;
  }
  count_ += found;
}

}  // namespace flipside::matching
