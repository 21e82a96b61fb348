#include "insights/rhythm_spans.h"

#include <gtest/gtest.h>

#include <vector>

namespace flipside::insights {
namespace {

Date on(int month, int day) { return date_of({2026, month, day}); }

Pair begun(Date start) {
  Pair pair{.stage = PairStage::Active};
  pair.started_on = start;
  return pair;
}

struct Met {
  explicit Met(std::vector<Date> days) {
    for (const Date day : days) held.push_back({.on = day, .state = SessionState::Held});
    for (const Session& session : held) sessions.push_back(&session);
  }
  std::vector<Session> held;
  std::vector<const Session*> sessions;
};

TEST(RhythmSpans, FollowTheStartAndTellWhichWereKept) {
  const Met met({on(9, 28), on(10, 12), on(10, 26)});
  const auto spans = rhythm_spans(begun(on(9, 19)), met.sessions, on(11, 28), 20);
  ASSERT_EQ(spans.size(), 7U);
  EXPECT_EQ(spans.front().from, on(9, 19));
  EXPECT_EQ(spans.front().until, on(10, 3));
  int kept = 0;
  int over = 0;
  for (const RhythmSpan& span : spans) {
    over += span.is_over ? 1 : 0;
    kept += span.is_over && span.is_held ? 1 : 0;
  }
  EXPECT_EQ(kept, 3);
  EXPECT_EQ(over, 5);
}

// The picture and the figure beside it say the same, pauses and all.
TEST(RhythmSpans, AgreeWithTheRhythmThatWasKept) {
  for (int days = 0; days < 200; ++days) {
    Pair pair = begun(on(3, 1));
    pair.pauses = {{on(4, 10), on(5, 2)}, {on(7, 1), on(7, 1)}};
    const Met met({on(3, 3), on(4, 20), on(6, 1), on(8, 8)});
    const Date today = add_days(on(3, 1), days);
    const auto rhythm = rhythm_kept(pair, met.sessions, today);
    int kept = 0;
    int over = 0;
    for (const RhythmSpan& span : rhythm_spans(pair, met.sessions, today, 1000)) {
      over += span.is_over ? 1 : 0;
      kept += span.is_over && span.is_held ? 1 : 0;
    }
    EXPECT_EQ(over, rhythm->due) << days;
    EXPECT_EQ(kept, rhythm->kept) << days;
  }
}

TEST(RhythmSpans, ShowTheLastOfMany) {
  const auto spans = rhythm_spans(begun(on(1, 1)), {}, on(12, 1), 4);
  ASSERT_EQ(spans.size(), 6U);
  EXPECT_TRUE(spans[3].is_over);
  EXPECT_FALSE(spans[4].is_over);
  EXPECT_LE(spans[4].from, on(12, 1));
}

TEST(RhythmSpans, AreNoneBeforeTheStartOrWithoutARhythm) {
  EXPECT_TRUE(rhythm_spans(Pair{}, {}, on(11, 1), 4).empty());
  EXPECT_TRUE(rhythm_spans(begun(on(11, 2)), {}, on(11, 1), 4).empty());
  Pair own = begun(on(9, 1));
  own.agreement.rhythm = Rhythm::Own;
  EXPECT_TRUE(rhythm_spans(own, {}, on(11, 1), 4).empty());
}

}  // namespace
}  // namespace flipside::insights
