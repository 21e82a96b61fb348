#include "insights/agenda_shares.h"

#include <gtest/gtest.h>

#include <vector>

namespace flipside::insights {
namespace {

constexpr int FirstAgendaDay = 20'000;
const Id<Topic> Cloud{"topic-cloud"};
const Id<Topic> Other{"topic-other"};

AgendaItem item(int minutes, Approach approach, Id<Topic> topic = {},
                AgendaKind kind = AgendaKind::Topic) {
  return {.kind = kind, .minutes = minutes, .approach = approach, .topic = topic};
}

Session meeting(int day, std::vector<AgendaItem> agenda, SessionState state = SessionState::Held) {
  return {.on = Date{FirstAgendaDay + day}, .state = state, .agenda = agenda};
}

std::vector<const Session*> all(const std::vector<Session>& sessions) {
  std::vector<const Session*> list;
  for (const Session& it : sessions) list.push_back(&it);
  return list;
}

TEST(AgendaShares, Approaches_are_those_of_held_sessions_with_marked_items_the_oldest_first) {
  const std::vector<Session> sessions{
      meeting(14, {item(30, Approach::Advice), item(10, Approach::None)}),
      meeting(0, {item(20, Approach::Explore), item(5, Approach::Advice)}),
      meeting(7, {item(40, Approach::None)}),
      meeting(21, {item(40, Approach::Explore)}, SessionState::Planned)};
  const std::vector<Approaches> expected{{Date{FirstAgendaDay}, 20, 5},
                                         {Date{FirstAgendaDay + 14}, 0, 30}};
  EXPECT_EQ(approaches_of(all(sessions)), expected);
}

TEST(AgendaShares, Drift_counts_topic_minutes_of_sessions_that_name_a_focus_topic) {
  const std::vector<Id<Topic>> focus{Cloud};
  std::vector<Session> sessions{meeting(0, {item(10, Approach::None, Cloud), item(30, {})})};
  EXPECT_EQ(focus_drift(all(sessions), focus), std::nullopt) << "one session says nothing";
  sessions.push_back(meeting(7, {item(50, {})}));
  EXPECT_EQ(focus_drift(all(sessions), focus), std::nullopt) << "who names none is asked nothing";
  sessions.push_back(meeting(
      14, {item(20, {}, Cloud), item(20, {}, Other), item(10, {}, {}, AgendaKind::WarmUp)}));
  EXPECT_EQ(focus_drift(all(sessions), focus),
            (FocusDrift{.sessions = 2, .minutes = 80, .off_minutes = 50}));
  EXPECT_EQ(focus_drift(all(sessions), {}), std::nullopt);
}

TEST(AgendaShares, Drift_is_of_the_last_four_sessions) {
  const std::vector<Id<Topic>> focus{Cloud};
  std::vector<Session> sessions{meeting(0, {item(5, {}, Cloud), item(100, {})})};
  for (int i = 1; i <= 4; ++i) sessions.push_back(meeting(i, {item(10, {}, Cloud)}));
  EXPECT_EQ(focus_drift(all(sessions), focus),
            (FocusDrift{.sessions = 4, .minutes = 40, .off_minutes = 0}));
}

}  // namespace
}  // namespace flipside::insights
