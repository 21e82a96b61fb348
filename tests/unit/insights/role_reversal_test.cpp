#include "insights/role_reversal.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace flipside::insights {
namespace {

// Sessions a week apart, with what each side said and the promises given there.
class Told {
 public:
  Told& session(std::optional<Taught> mentor, std::optional<Taught> mentee,
                std::optional<int> mentor_talk = {}, std::optional<int> mentee_talk = {}) {
    const Id<Session> id{"session-" + std::to_string(sessions_.size())};
    const int days = 20'000 + 7 * static_cast<int>(sessions_.size());
    sessions_.push_back({.id = id, .on = Date{days}, .state = SessionState::Held});
    say(id, Side::Mentor, mentor, mentor_talk);
    say(id, Side::Mentee, mentee, mentee_talk);
    return *this;
  }
  Told& promises(int of_mentor, int of_mentee) {
    for (int i = 0; i < of_mentor + of_mentee; ++i) {
      promises_.push_back(
          {.session = sessions_.back().id, .by = i < of_mentor ? Side::Mentor : Side::Mentee});
    }
    return *this;
  }
  RoleReversal figures() const {
    const auto pointers = []<class R>(const std::vector<R>& all) {
      std::vector<const R*> list;
      for (const R& it : all) list.push_back(&it);
      return list;
    };
    return role_reversal(pointers(sessions_), pointers(answers_), pointers(promises_));
  }

 private:
  void say(const Id<Session>& id, Side side, std::optional<Taught> taught,
           std::optional<int> talk) {
    if (!taught) return;
    answers_.push_back({.session = id,
                        .side = side,
                        .moment = AnswerMoment::After,
                        .visibility = Visibility::Pair,
                        .taught = taught,
                        .mentor_talk = talk});
  }

  std::vector<Session> sessions_;
  std::vector<SessionAnswer> answers_;
  std::vector<Promise> promises_;
};

// The worked examples of the definition, by hand.
TEST(RoleReversal, IsWorkedOutByHand) {
  constexpr auto Mentor = Taught::Mentor;
  constexpr auto Both = Taught::Both;
  constexpr auto Mentee = Taught::Mentee;
  EXPECT_EQ(Told().session(Mentor, Mentor).figures().sessions[0].value, 0);
  // (½ + 1) / 2
  EXPECT_EQ(Told().session(Both, Mentee).figures().sessions[0].value, 750);
  // The mentor speaks 25 of 100, half of a half: (2 × 0.75 + 0.5) / 3
  EXPECT_EQ(Told().session(Both, Mentee, 30, 20).figures().sessions[0].value, 667);
  // One guess alone: (2 × 0 + 0.2) / 3
  EXPECT_EQ(Told().session(Mentor, Mentor, {}, 40).figures().sessions[0].value, 67);
  // Two of three promises are the mentor's: (2 × 0.5 + 0.333) / 3
  EXPECT_EQ(Told().session(Both, Both).promises(2, 1).figures().sessions[0].value, 444);
  // One promise says nothing, and more talk than a half is no reversal.
  EXPECT_EQ(Told().session(Both, Both, 80, 80).promises(1, 0).figures().sessions[0].value, 333);
}

TEST(RoleReversal, IsSmoothedAndTurnsOnAndOffAtTwoLevels) {
  Told told;
  told.session(Taught::Mentee, Taught::Both);
  EXPECT_FALSE(told.figures().is_on) << "One session says nothing.";
  // 0.4 × 0.25 + 0.6 × 0.75
  told.session(Taught::Mentor, Taught::Both);
  EXPECT_EQ(told.figures().sessions[1].smoothed, 550);
  EXPECT_TRUE(told.figures().is_on);
  // 0.4 × 0.25 + 0.6 × 0.55 = 0.43: still on.
  told.session(Taught::Mentor, Taught::Both);
  EXPECT_EQ(told.figures().sessions[2].smoothed, 430);
  EXPECT_TRUE(told.figures().is_on);
  told.session(Taught::Mentor, Taught::Mentor);
  EXPECT_EQ(told.figures().sessions[3].smoothed, 258);
  EXPECT_FALSE(told.figures().is_on);
}

TEST(RoleReversal, CountsNothingThatOneSideAloneSaid) {
  Told told;
  told.session(Taught::Mentee, {}).session({}, Taught::Mentee).session({}, {});
  EXPECT_TRUE(told.figures().sessions.empty());
}

}  // namespace
}  // namespace flipside::insights
