#include "programme/agreeing.h"

#include <gtest/gtest.h>

#include <vector>

namespace flipside {
namespace {

struct TwoSides {
  Pair pair{.id = Id<Pair>{"pair-0001"}};
  std::vector<Terms> all{};

  Terms& propose(Side side, int version = 1) {
    all.push_back({.pair = pair.id, .side = side, .version = version, .agreement = pair.agreement});
    return all.back();
  }
  void sign(Side side, int version = 1) { propose(side, version).signed_on = Date{20'000}; }
  std::vector<const Terms*> pointers() const {
    std::vector<const Terms*> list;
    for (const Terms& it : all) list.push_back(&it);
    return list;
  }
  ClauseStanding standing(Clause clause) const {
    const auto list = pointers();
    return Negotiation(pair, list).standing(clause);
  }
  bool is_settled() const {
    const auto list = pointers();
    return Negotiation(pair, list).is_settled();
  }
  int holds() const {
    const auto list = pointers();
    return Negotiation(pair, list).holds();
  }
};

TEST(Agreeing, IsOpenThenProposedThenCounteredThenAgreed) {
  TwoSides two;
  two.all.reserve(2);
  EXPECT_EQ(two.standing(Clause::Length).state, ClauseState::Open);
  Terms& ada = two.propose(Side::Mentor);
  ada.agreement.session_minutes = 45;
  EXPECT_EQ(two.standing(Clause::Length).state, ClauseState::Proposed);
  EXPECT_EQ(two.standing(Clause::Length).by, Side::Mentor);
  EXPECT_FALSE(two.is_settled());
  Terms& charles = two.propose(Side::Mentee);
  charles.agreement.session_minutes = 50;
  EXPECT_EQ(two.standing(Clause::Length).state, ClauseState::Countered);
  copy_clause(Clause::Length, charles.agreement, ada.agreement);
  EXPECT_EQ(two.standing(Clause::Length).state, ClauseState::Agreed);
  EXPECT_EQ(two.standing(Clause::Place).state, ClauseState::Open);
  EXPECT_TRUE(two.is_settled());
}

TEST(Agreeing, AVersionHoldsOnceBothSignedTheSame) {
  TwoSides two;
  two.sign(Side::Mentor);
  EXPECT_EQ(two.holds(), 0);
  two.sign(Side::Mentee);
  EXPECT_EQ(two.holds(), 1);
  two.all[1].agreement.place = "The library";
  EXPECT_EQ(two.holds(), 0);
  two.all[0].agreement.place = "The library";
  two.pair.agreement.place = "The library";
  EXPECT_EQ(two.holds(), 1);
  two.propose(Side::Mentee, 2).agreement.place = "The café";
  EXPECT_EQ(two.standing(Clause::Place).by, Side::Mentee);
  EXPECT_EQ(two.standing(Clause::Length).state, ClauseState::Agreed);
  two.sign(Side::Mentor, 2);
  EXPECT_EQ(two.holds(), 1);
}

TEST(Agreeing, CopiesWhatItComparesAndNoMore) {
  const Agreement other{.rhythm = Rhythm::Own,
                        .own_days = 9,
                        .session_minutes = 20,
                        .place = "a",
                        .channel = "b",
                        .answers_within = "c",
                        .quiet_hours = "d",
                        .tell_meeting = MayKnow::Anyone,
                        .tell_topics = MayKnow::Nobody,
                        .tell_said = MayKnow::Nobody,
                        .tell_examples = MayKnow::Organiser,
                        .tell_personal = MayKnow::Nobody,
                        .tell_performance = MayKnow::LineManager,
                        .confidentiality = "e",
                        .no_go = "f",
                        .ground_rules = "g",
                        .focus = {Id<Topic>{"topic-01"}},
                        .review_on = Date{20'000}};
  Agreement copy;
  for (const Clause clause : Clauses) {
    EXPECT_FALSE(is_same(clause, copy, other));
    copy_clause(clause, other, copy);
    EXPECT_TRUE(is_same(clause, copy, other));
    EXPECT_TRUE(says(clause, other));
  }
  EXPECT_EQ(copy, other);
}

}  // namespace
}  // namespace flipside
