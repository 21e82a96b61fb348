// A change to a solved assignment, repaired, is worth the same as a solve from the beginning.
#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <vector>

#include "matching/assignment.h"
#include "matching/certificate.h"
#include "matching/random_model.h"

namespace flipside::matching {
namespace {

void finish(Assignment& assignment) {
  while (!assignment.step(NoLimit)) {
  }
}

// Any model of up to four people a side, or one of some dozens with up to three places.
Model some_model(Random& random) {
  if (below(random, 3) > 0) return random_model(random);
  return random_large_model(random, {5 + below(random, 30), 5 + below(random, 30), 3});
}

std::vector<Objective> objectives_for(const Model& model) {
  return {total_only(0), pairs_then_total(model, 1), people_then_pairs_then_total(model, 0),
          people_then_pairs(1), pairs_only(0)};
}

// The assignment is proven best for the model, and worth what a solve from the beginning is worth.
void expect_best(const Model& model, const Assignment& repaired) {
  const Objective& objective = repaired.objective();
  Assignment cold(model, objective);
  finish(cold);
  const std::int64_t value = value_of(objective, totals_of(model, repaired.links()));
  ASSERT_EQ(value, value_of(objective, totals_of(model, cold.links())));
  ASSERT_EQ(price_bound(model, objective, repaired.prices()), value);
}

// One change of any kind to the model, as the programme would make it.
void change(Random& random, Model& model) {
  SideModel& side = below(random, 2) == 0 ? model.mentors : model.mentees;
  const bool is_empty = model.scores.cells.empty();
  const auto cell =
      is_empty ? 0 : random.below(static_cast<std::uint32_t>(model.scores.cells.size()));
  const auto person =
      side.places.empty() ? 0 : random.below(static_cast<std::uint32_t>(side.places.size()));
  switch (below(random, 5)) {
    case 0:
      if (!is_empty) model.scores.cells[cell] = Absent;
      return;
    case 1:
      if (!is_empty) model.scores.cells[cell] = static_cast<std::int16_t>(below(random, 10'001));
      return;
    case 2:
      if (!side.places.empty()) side.places[person] = below(random, 4);
      return;
    case 3:
      if (!side.places.empty()) side.first_pair_weights[person] = below(random, 3);
      return;
    default:
      if (!side.places.empty()) side.places[person] = 0;
  }
}

TEST(Repair, AfterAnyChangeIsWorthWhatASolveFromTheBeginningIsWorth) {
  for (std::uint64_t seed = 1; seed <= 500; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const Model before = some_model(random);
    for (const Objective& objective : objectives_for(before)) {
      Assignment solved(before, objective);
      finish(solved);
      Model after = before;
      for (int changes = 1 + below(random, 3); changes > 0; --changes) change(random, after);
      Assignment repaired(after, objective, solved.links(), solved.prices());
      finish(repaired);
      expect_best(after, repaired);
      if (testing::Test::HasFatalFailure()) return;
    }
  }
}

// The model without its last mentor and its last mentee.
Model without_last(const Model& model) {
  Model smaller{ScoreTable::all_absent(model.scores.mentors - 1, model.scores.mentees - 1),
                model.mentors, model.mentees};
  for (SideModel* side : {&smaller.mentors, &smaller.mentees}) {
    side->places.pop_back();
    side->first_pair_weights.pop_back();
  }
  for (int mentor = 0; mentor < smaller.scores.mentors; ++mentor) {
    for (int mentee = 0; mentee < smaller.scores.mentees; ++mentee) {
      smaller.scores.cells[smaller.scores.index(mentor, mentee)] =
          model.scores.cells[model.scores.index(mentor, mentee)];
    }
  }
  return smaller;
}

TEST(Repair, OfPeopleAddedIsWorthWhatASolveFromTheBeginningIsWorth) {
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const Model after = some_model(random);
    if (after.scores.mentors == 0 || after.scores.mentees == 0) continue;
    const Model before = without_last(after);
    for (const Objective& objective : objectives_for(after)) {
      Assignment solved(before, objective);
      finish(solved);
      Prices prices = solved.prices();
      prices.mentors.push_back(NoPrice);
      prices.mentees.push_back(NoPrice);
      Assignment repaired(after, objective, solved.links(), prices);
      finish(repaired);
      expect_best(after, repaired);
      if (testing::Test::HasFatalFailure()) return;
    }
  }
}

struct ChangedModel {
  Model model{};
  Assignment assignment;
};

void block(ChangedModel& it, Link link) {
  it.assignment.block(link);
  it.model.scores.cells[it.model.scores.index(link.mentor, link.mentee)] = Absent;
}

void pin(ChangedModel& it, Link link) {
  for (const Side side : {Side::Mentor, Side::Mentee}) {
    SideModel& people = side == Side::Mentor ? it.model.mentors : it.model.mentees;
    const auto person = static_cast<std::size_t>(person_of(link, side));
    if (people.places[person] == 0) return;
  }
  it.assignment.pin(link);
  it.model.scores.cells[it.model.scores.index(link.mentor, link.mentee)] = Absent;
  it.model.mentors.places[static_cast<std::size_t>(link.mentor)] -= 1;
  it.model.mentees.places[static_cast<std::size_t>(link.mentee)] -= 1;
  it.model.mentors.first_pair_weights[static_cast<std::size_t>(link.mentor)] = 0;
  it.model.mentees.first_pair_weights[static_cast<std::size_t>(link.mentee)] = 0;
}

void leave(ChangedModel& it, Side side, int person) {
  it.assignment.leave(side, person);
  (side == Side::Mentor ? it.model.mentors : it.model.mentees)
      .places[static_cast<std::size_t>(person)] = 0;
}

// Pins, blocks and people who leave, one after the other, each repaired.
void change_in_turn(Random& random, const Model& model, const Objective& objective) {
  ChangedModel it{model, Assignment(model, objective)};
  finish(it.assignment);
  for (int turn = 0; turn < 6; ++turn) {
    const Link link{below(random, model.scores.mentors), below(random, model.scores.mentees)};
    const Links links = it.assignment.links();
    const Link made =
        links.empty() ? link : links[random.below(static_cast<std::uint32_t>(links.size()))];
    switch (below(random, 4)) {
      case 0:
        block(it, made);
        break;
      case 1:
        block(it, link);
        break;
      case 2:
        pin(it, below(random, 2) == 0 ? link : made);
        break;
      default:
        leave(it, Side::Mentor, link.mentor);
    }
    finish(it.assignment);
    expect_best(it.model, it.assignment);
    if (testing::Test::HasFatalFailure()) return;
  }
}

TEST(Repair, OfPinsBlocksAndPeopleGoneKeepsTheAssignmentBest) {
  for (std::uint64_t seed = 1; seed <= 250; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const Model model = some_model(random);
    if (model.scores.cells.empty()) continue;
    for (const Objective& objective : objectives_for(model)) {
      change_in_turn(random, model, objective);
      if (testing::Test::HasFatalFailure()) return;
    }
  }
}

TEST(Repair, KeepsThePairsThatAreAlreadyShown) {
  Model model{ScoreTable::all_absent(3, 3), SideModel::uniform(3, 1), SideModel::uniform(3, 1)};
  for (std::int16_t& cell : model.scores.cells) cell = 5000;
  Assignment assignment(model, people_then_pairs_then_total(model, 0));
  finish(assignment);
  const Links before = assignment.links();
  assignment.block({before[0].mentor, before[1].mentee});
  finish(assignment);
  EXPECT_EQ(assignment.links(), before);
}

TEST(Repair, OfALargeModelOverAShortlistIsProven) {
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    Random random(seed);
    const Model model = random_large_model(random, {150, 140, 1 + static_cast<int>(seed % 3)});
    for (const Objective& objective : objectives_for(model))
      change_in_turn(random, model, objective);
  }
}

}  // namespace
}  // namespace flipside::matching
