#include "matching/flow.h"

#include <algorithm>

#include "matching/kernels.h"

namespace flipside::matching {

namespace {

std::size_t at(int person) { return static_cast<std::size_t>(person); }

std::int64_t bonus_at(const SideModel& side, int person, int load, std::int64_t first_pair) {
  return load == 1 ? first_pair * side.first_pair_weights[at(person)] : 0;
}

// No mentor would pay this, so nobody's search passes through a mentee without a place.
std::int64_t prohibitive_price(const Model& model, const Objective& objective) {
  const auto& weights = model.mentors.first_pair_weights;
  const int heaviest = weights.empty() ? 0 : *std::ranges::max_element(weights);
  return objective.participation + HighestScore + objective.first_pair * heaviest;
}

}  // namespace

Flow::Flow(const Model& model, const Objective& objective) : model_(&model), objective_(objective) {
  const std::int64_t prohibitive = prohibitive_price(model, objective);
  prices_.mentors.assign(at(model.scores.mentors), 0);
  prices_.mentees.assign(at(model.scores.mentees), 0);
  for (int mentee = 0; mentee < model.scores.mentees; ++mentee) {
    const bool has_place = model.mentees.places[at(mentee)] > 0;
    prices_.mentees[at(mentee)] = has_place ? -mentee_bonus(mentee, 1) : prohibitive;
  }
  open_.resize(model.scores.cells.size());
  mentor_loads_.assign(at(model.scores.mentors), 0);
  mentors_of_.resize(at(model.scores.mentees));
}

void Flow::open_mentor(int mentor) {
  const std::size_t start = model_->scores.index(mentor, 0);
  const auto width = at(model_->scores.mentees);
  for (std::size_t cell = start; cell < start + width; ++cell) {
    open_[cell] = counted(model_->scores.cells[cell]);
  }
  const std::int64_t margin = best_margin(open_row(mentor), prices_.mentees);
  prices_.mentors[at(mentor)] =
      std::max(-mentor_bonus(mentor, 1), margin + objective_.participation);
}

std::int16_t Flow::counted(int score) const {
  if (score < objective_.least_score || score < 0) return Absent;
  return objective_.counts_scores ? static_cast<std::int16_t>(score) : std::int16_t{0};
}

void Flow::link(Link link) {
  open_[model_->scores.index(link.mentor, link.mentee)] = Absent;
  mentor_loads_[at(link.mentor)] += 1;
  mentors_of_[at(link.mentee)].push_back(link.mentor);
}

void Flow::unlink(Link link) {
  open_[model_->scores.index(link.mentor, link.mentee)] =
      counted(model_->scores.at(link.mentor, link.mentee));
  mentor_loads_[at(link.mentor)] -= 1;
  std::erase(mentors_of_[at(link.mentee)], link.mentor);
}

void Flow::raise_mentee(int mentee, std::int64_t by) { prices_.mentees[at(mentee)] += by; }

void Flow::lower_mentor(int mentor, std::int64_t by) { prices_.mentors[at(mentor)] -= by; }

std::int64_t Flow::cost_of_staying(int mentor) const {
  return prices_.mentors[at(mentor)] + mentor_bonus(mentor, load_of_mentor(mentor) + 1);
}

std::int64_t Flow::cost_of_giving_up(int mentor) const {
  return prices_.mentors[at(mentor)] + mentor_bonus(mentor, load_of_mentor(mentor));
}

std::int64_t Flow::cost_of_taking(int mentee) const {
  return -mentee_bonus(mentee, load_of_mentee(mentee) + 1) - prices_.mentees[at(mentee)];
}

std::int64_t Flow::cost_of_parting(Link link) const {
  const int score = counted(model_->scores.at(link.mentor, link.mentee));
  return score + objective_.participation - prices_.mentors[at(link.mentor)] -
         prices_.mentees[at(link.mentee)];
}

bool Flow::has_free_place(int mentee) const {
  return load_of_mentee(mentee) < model_->mentees.places[at(mentee)];
}

std::span<const std::int16_t> Flow::open_row(int mentor) const {
  return std::span(open_).subspan(model_->scores.index(mentor, 0), at(model_->scores.mentees));
}

const std::vector<int>& Flow::mentors_of(int mentee) const { return mentors_of_[at(mentee)]; }

Links Flow::links() const {
  Links links;
  for (int mentee = 0; mentee < model_->scores.mentees; ++mentee) {
    for (const int mentor : mentors_of(mentee)) links.push_back({mentor, mentee});
  }
  std::ranges::sort(links);
  return links;
}

std::int64_t Flow::mentor_bonus(int mentor, int load) const {
  return bonus_at(model_->mentors, mentor, load, objective_.first_pair);
}

std::int64_t Flow::mentee_bonus(int mentee, int load) const {
  return bonus_at(model_->mentees, mentee, load, objective_.first_pair);
}

int Flow::load_of_mentor(int mentor) const { return mentor_loads_[at(mentor)]; }

int Flow::load_of_mentee(int mentee) const { return static_cast<int>(mentors_of(mentee).size()); }

}  // namespace flipside::matching
