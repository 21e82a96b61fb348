#include "matching/flow.h"

#include <algorithm>

namespace flipside::matching {

namespace {

// Nobody would pay this, so no search passes through somebody without a place.
std::int64_t prohibitive_price(const Model& model, const Objective& objective) {
  int heaviest = 0;
  for (const SideModel* side : {&model.mentors, &model.mentees}) {
    for (const int weight : side->first_pair_weights) heaviest = std::max(heaviest, weight);
  }
  return objective.participation + HighestScore + objective.first_pair * heaviest;
}

template <class Value>
bool is_in(const std::vector<Value>& values, const Value& value) {
  return std::ranges::find(values, value) != values.end();
}

}  // namespace

Flow::Flow(const Model& model, const Objective& objective)
    : scores_(&model.scores), objective_(objective) {
  state(Side::Mentor).model = model.mentors;
  state(Side::Mentee).model = model.mentees;
  for (const Side each : {Side::Mentor, Side::Mentee}) {
    state(each).prices.assign(padded(at(people(each))), Unreached);
    state(each).partners.resize(at(people(each)));
  }
  prohibitive_ = static_cast<std::int32_t>(prohibitive_price(model, objective));
  for (int mentee = 0; mentee < people(Side::Mentee); ++mentee) {
    set_price(
        Side::Mentee, mentee,
        has_free_place(Side::Mentee, mentee) ? -bonus(Side::Mentee, mentee, 1) : prohibitive_);
  }
}

void Flow::link(Link link) {
  state(Side::Mentor).partners[at(link.mentor)].push_back(link.mentee);
  state(Side::Mentee).partners[at(link.mentee)].push_back(link.mentor);
}

void Flow::unlink(Link link) {
  std::erase(state(Side::Mentor).partners[at(link.mentor)], link.mentee);
  std::erase(state(Side::Mentee).partners[at(link.mentee)], link.mentor);
}

void Flow::forbid(Link link) { forbidden_.push_back(link); }

void Flow::take_place(Side side, int person) {
  state(side).model.places[at(person)] -= 1;
  state(side).model.first_pair_weights[at(person)] = 0;
}

void Flow::close(Side side, int person) {
  state(side).model.places[at(person)] = 0;
  set_price(side, person, prohibitive_);
}

bool Flow::has_too_many(Side side, int person) const {
  return static_cast<int>(partners(side, person).size()) > state(side).model.places[at(person)];
}

bool Flow::is_linked(Link link) const {
  return is_in(partners(Side::Mentor, link.mentor), link.mentee);
}

bool Flow::is_apart(Link link) const { return is_linked(link) || is_in(forbidden_, link); }

std::int64_t Flow::people_and_pairs() const {
  std::int64_t sum = 0;
  for (const SideState& side : sides_) {
    for (std::size_t person = 0; person < side.partners.size(); ++person) {
      const auto load = static_cast<std::int64_t>(side.partners[person].size());
      if (&side == &state(Side::Mentor)) sum += load;
      if (load > 0) sum += side.model.first_pair_weights[person];
    }
  }
  return sum;
}

Links Flow::links() const {
  Links links;
  for (int mentor = 0; mentor < people(Side::Mentor); ++mentor) {
    for (const int mentee : partners(Side::Mentor, mentor)) links.push_back({mentor, mentee});
  }
  std::ranges::sort(links);
  return links;
}

Prices Flow::all_prices() const {
  const auto of = [&](Side side) {
    const auto& all = prices(side);
    return std::vector<std::int64_t>(all.begin(), all.begin() + people(side));
  };
  return {of(Side::Mentor), of(Side::Mentee)};
}

}  // namespace flipside::matching
