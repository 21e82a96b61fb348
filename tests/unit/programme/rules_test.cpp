#include "programme/rules.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "programme/sample.h"
#include "programme/validation.h"

namespace flipside {
namespace {

Person& add_person(Programme& programme, std::uint32_t number) {
  return programme.people[numbered<Person>(number)] = {.id = numbered<Person>(number)};
}

TEST(Rules, a_mentor_ranks_below_only_on_a_lower_position) {
  Programme programme;
  for (std::uint32_t i = 0; i < 3; ++i) {
    programme.ranks[numbered<Rank>(i)] = {numbered<Rank>(i), "", i == 0 ? 1 : 5};
  }
  const auto of_rank = [](Id<Rank> rank) { return Person{.rank = std::move(rank)}; };
  const Person junior = of_rank(numbered<Rank>(0));
  const Person senior = of_rank(numbered<Rank>(1));
  const Person peer = of_rank(numbered<Rank>(2));
  EXPECT_EQ(mentor_ranks_below(programme, junior, senior), true);
  EXPECT_EQ(mentor_ranks_below(programme, senior, junior), false);
  EXPECT_EQ(mentor_ranks_below(programme, senior, peer), false);
  EXPECT_EQ(mentor_ranks_below(programme, Person{}, senior), std::nullopt);
  EXPECT_EQ(mentor_ranks_below(programme, junior, of_rank(numbered<Rank>(9))), std::nullopt);
}

TEST(Rules, a_reporting_line_goes_up_through_managers) {
  Programme programme;
  for (std::uint32_t i = 0; i < 5; ++i) add_person(programme, i);
  add_person(programme, 1).manager = numbered<Person>(0);
  add_person(programme, 2).manager = numbered<Person>(1);
  add_person(programme, 3).manager = numbered<Person>(0);
  const auto in_line = [&](std::uint32_t a, std::uint32_t b) {
    return in_one_reporting_line(programme, numbered<Person>(a), numbered<Person>(b));
  };
  EXPECT_TRUE(in_line(0, 2));
  EXPECT_TRUE(in_line(2, 0));
  EXPECT_TRUE(in_line(1, 2));
  EXPECT_FALSE(in_line(2, 3));
  EXPECT_FALSE(in_line(2, 4));
}

TEST(Rules, managers_in_a_circle_come_to_an_end) {
  Programme programme;
  add_person(programme, 0).manager = numbered<Person>(1);
  add_person(programme, 1).manager = numbered<Person>(0);
  add_person(programme, 2);
  EXPECT_FALSE(in_one_reporting_line(programme, numbered<Person>(0), numbered<Person>(2)));
}

TEST(Rules, two_were_paired_once_they_agreed) {
  const std::vector<std::pair<PairStage, bool>> cases{
      {PairStage::Proposed, false}, {PairStage::Reviewed, false}, {PairStage::Declined, false},
      {PairStage::Agreed, true},    {PairStage::Active, true},    {PairStage::Paused, true},
      {PairStage::Closed, true}};
  for (const auto& [stage, paired] : cases) {
    Programme programme;
    const Id<Person> a = numbered<Person>(1);
    const Id<Person> b = numbered<Person>(2);
    programme.pairs[numbered<Pair>(1)] = {.mentor = a, .mentee = b, .stage = stage};
    EXPECT_EQ(ever_paired(programme, a, b), paired) << name_of(stage);
    EXPECT_EQ(ever_paired(programme, b, a), paired) << name_of(stage);
    EXPECT_FALSE(ever_paired(programme, a, numbered<Person>(3)));
  }
}

TEST(Person, has_room_for_one_unless_said) {
  EXPECT_EQ(capacity_of(Person{}), 1);
  EXPECT_EQ(capacity_of(Person{.capacity = 0}), 0);
  EXPECT_TRUE(can_be_mentor(Person{.role = Role::Both}));
  EXPECT_TRUE(can_be_mentee(Person{.role = Role::Both}));
  EXPECT_FALSE(can_be_mentor(Person{.role = Role::Mentee}));
  EXPECT_FALSE(can_be_mentee(Person{.role = Role::None}));
}

TEST(Validation, finds_every_figure_out_of_range_with_its_path) {
  Programme programme;
  Person& person = add_person(programme, 1);
  person.offers = {{.level = 4}, {.level = 5}};
  person.wants = {{.current = -1, .priority = 0}};
  person.capacity = -1;
  Pair& pair = programme.pairs[numbered<Pair>(1)];
  pair = {.mentor = numbered<Person>(1), .mentee = numbered<Person>(1)};
  pair.agreement.focus.resize(4);
  programme.goals[numbered<Goal>(1)] = {.levels = {"only one"}, .attainment = 3};
  programme.policies[numbered<Policy>(1)].weights.topics = -5;
  std::vector<std::string> places;
  for (const Problem& problem : invalid_values(programme)) places.push_back(problem.where);
  EXPECT_EQ(places,
            (std::vector<std::string>{
                "/policies/0/weights/topics", "/people/0/capacity", "/people/0/offers/1/level",
                "/people/0/wants/0/current", "/people/0/wants/0/priority", "/pairs/0/mentee",
                "/pairs/0/agreement/focus", "/goals/0/attainment", "/goals/0/levels"}));
  EXPECT_EQ(invalid_values(programme)[2].what, "expected 0 to 4, not 5");
}

TEST(Validation, wants_one_charter_at_most) {
  Programme programme;
  programme.charters[numbered<Charter>(1)];
  EXPECT_TRUE(invalid_values(programme).empty());
  programme.charters[numbered<Charter>(2)];
  EXPECT_EQ(invalid_values(programme),
            (std::vector<Problem>{{"/charters", "expected one at most"}}));
}

TEST(Validation, names_ids_that_lead_nowhere) {
  Programme programme;
  add_person(programme, 1).rank = numbered<Rank>(7);
  EXPECT_EQ(dangling_ids(programme),
            (std::vector<Problem>{{"/people/0/rank", "\"record-1007\" is not in this file"}}));
}

TEST(Programme, has_default_charter_and_policy_while_there_is_none) {
  Programme programme;
  EXPECT_EQ(charter_of(programme), Charter{});
  EXPECT_EQ(policy_of(programme), Policy{});
  programme.charters[numbered<Charter>(1)] = {.organisation = "Acme"};
  EXPECT_EQ(charter_of(programme).organisation, "Acme");
}

}  // namespace
}  // namespace flipside
