// Worked examples of the measures; the 1st of June 2026 is day 0.
#include "insights/measures.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace flipside::insights {
namespace {

const Date Start = date_of({2026, 6, 1});

Date day(int number) { return add_days(Start, number); }

struct Meeting {
  int day;
  SessionState state;
  std::optional<Side> changed_by{};
};

template <class R>
std::vector<const R*> pointers_to(const std::vector<R>& records) {
  std::vector<const R*> pointers;
  for (const R& record : records) pointers.push_back(&record);
  return pointers;
}

// A pair that started on day 0, and its sessions.
struct Sample {
  explicit Sample(Rhythm rhythm, const std::vector<Meeting>& meetings = {}) {
    pair.agreement.rhythm = rhythm;
    for (const Meeting& meeting : meetings) {
      sessions.push_back({.pair = pair.id,
                          .on = day(meeting.day),
                          .state = meeting.state,
                          .changed_by = meeting.changed_by});
    }
  }
  Pair pair{.id = Id<Pair>{"pair-0001"}, .stage = PairStage::Active, .started_on = Start};
  std::vector<Session> sessions;
};

std::optional<Momentum> momentum_on(const Sample& sample, int number) {
  return momentum(sample.pair, pointers_to(sample.sessions), day(number));
}

std::optional<RhythmKept> rhythm_on(const Sample& sample, int number) {
  return rhythm_kept(sample.pair, pointers_to(sample.sessions), day(number));
}

Pace pace_on(const Sample& sample, int number) { return momentum_on(sample, number)->pace; }

// The first day on which the pace is that one.
int first_day(const Sample& sample, Pace pace) {
  int number = 0;
  while (pace_on(sample, number) != pace) ++number;
  return number;
}

TEST(Momentum, is_quiet_from_one_and_a_half_intervals_and_stalled_from_two) {
  struct Case {
    Rhythm rhythm;
    int quiet;
    int stalled;
  };
  for (const Case& c : {Case{Rhythm::Weekly, 11, 14}, Case{Rhythm::TwoWeekly, 21, 28},
                        Case{Rhythm::Monthly, 45, 60}}) {
    EXPECT_EQ(first_day(Sample(c.rhythm), Pace::Quiet), c.quiet);
    EXPECT_EQ(first_day(Sample(c.rhythm), Pace::Stalled), c.stalled);
  }
}

TEST(Momentum, counts_from_the_last_session_that_was_held) {
  const Sample sample(Rhythm::Weekly, {{3, SessionState::Held},
                                       {10, SessionState::Held},
                                       {17, SessionState::Cancelled},
                                       {40, SessionState::Held}});
  EXPECT_EQ(momentum_on(sample, 20), (Momentum{10, 7, false, Pace::Steady}));
  EXPECT_EQ(first_day(sample, Pace::Quiet), 21);
}

TEST(Momentum, is_steady_while_a_session_is_booked_within_the_interval) {
  const Sample sample(Rhythm::Weekly, {{30, SessionState::Planned}});
  EXPECT_EQ(pace_on(sample, 22), Pace::Stalled);
  EXPECT_EQ(pace_on(sample, 23), Pace::Steady);
  EXPECT_EQ(pace_on(sample, 30), Pace::Steady);
  EXPECT_EQ(pace_on(sample, 31), Pace::Stalled);
}

TEST(Momentum, stands_still_during_a_pause) {
  Sample sample(Rhythm::TwoWeekly);
  sample.pair.pauses = {{day(10), day(40)}, {day(45), std::nullopt}};
  sample.pair.stage = PairStage::Paused;
  EXPECT_EQ(momentum_on(sample, 44)->days, 14);
  EXPECT_EQ(momentum_on(sample, 90)->days, 15);
  EXPECT_EQ(pace_on(sample, 90), Pace::Steady);
  sample.pair.stage = PairStage::Active;
  sample.pair.pauses.back().until = day(60);
  EXPECT_EQ(first_day(sample, Pace::Quiet), 66);
}

TEST(Momentum, is_absent_without_a_start_a_rhythm_or_a_running_pair) {
  Sample sample(Rhythm::Own);
  EXPECT_EQ(momentum_on(sample, 5), std::nullopt);
  sample.pair.agreement.own_days = 10;
  EXPECT_EQ(momentum_on(sample, 5)->interval_days, 10);
  EXPECT_EQ(momentum_on(sample, -1), std::nullopt);
  sample.pair.stage = PairStage::Closed;
  EXPECT_EQ(momentum_on(sample, 5), std::nullopt);
  sample.pair.stage = PairStage::Active;
  sample.pair.started_on.reset();
  EXPECT_EQ(momentum_on(sample, 5), std::nullopt);
}

TEST(RhythmKept, counts_the_intervals_that_are_over_and_had_a_session) {
  const Sample sample(Rhythm::Weekly, {{2, SessionState::Held},
                                       {5, SessionState::Held},
                                       {14, SessionState::Held},
                                       {16, SessionState::Cancelled, Side::Mentee},
                                       {22, SessionState::Moved, Side::Mentor},
                                       {23, SessionState::Missed, Side::Mentee},
                                       {24, SessionState::Cancelled},
                                       {29, SessionState::Held}});
  const RhythmKept expected{
      .due = 4, .kept = 2, .by_mentor = {.moved = 1}, .by_mentee = {.cancelled = 1, .missed = 1}};
  EXPECT_EQ(rhythm_on(sample, 30), expected);
  EXPECT_EQ(rhythm_on(sample, 6)->due, 0);
  EXPECT_EQ(rhythm_on(sample, 7)->due, 1);
  EXPECT_EQ(rhythm_on(sample, 35)->kept, 3);
}

TEST(RhythmKept, leaves_out_pauses_and_ends_with_the_pair) {
  Sample sample(Rhythm::Weekly, {{2, SessionState::Held}, {31, SessionState::Held}});
  sample.pair.pauses = {{day(7), day(28)}};
  EXPECT_EQ(rhythm_on(sample, 35)->due, 2);
  EXPECT_EQ(rhythm_on(sample, 35)->kept, 2);
  sample.pair.closed_on = day(36);
  EXPECT_EQ(rhythm_on(sample, 365)->due, 2);
}

struct Given {
  PromiseState state;
  std::optional<int> due;
  std::optional<int> kept_on{};
  int renegotiations{};
};

PromisesKept promises(const std::vector<Given>& given, int today) {
  std::vector<Promise> list;
  for (const Given& one : given) {
    Promise promise{.by = Side::Mentee, .state = one.state, .renegotiations = one.renegotiations};
    if (one.due) promise.due = day(*one.due);
    if (one.kept_on) promise.kept_on = day(*one.kept_on);
    list.push_back(promise);
  }
  EXPECT_EQ(promises_kept(pointers_to(list), Side::Mentor, day(today)), PromisesKept{});
  return promises_kept(pointers_to(list), Side::Mentee, day(today));
}

TEST(PromisesKept, counts_what_was_kept_in_time_of_what_was_due) {
  const std::vector<Given> given{{PromiseState::Kept, 5, 5}, {PromiseState::Kept, 5, 6},
                                 {PromiseState::Kept, 5},    {PromiseState::Open, 5},
                                 {PromiseState::Dropped, 5}, {PromiseState::Open, 20},
                                 {PromiseState::Open, {}}};
  EXPECT_EQ(promises(given, 10), (PromisesKept{.due = 5, .kept = 2}));
}

TEST(PromisesKept, takes_an_open_one_for_late_only_when_its_day_is_over) {
  EXPECT_EQ(promises({{PromiseState::Open, 5}}, 5).due, 0);
  EXPECT_EQ(promises({{PromiseState::Open, 5}}, 6).due, 1);
  EXPECT_EQ(promises({{PromiseState::Kept, 5, 3}}, 4).due, 0);
  EXPECT_EQ(promises({{PromiseState::Kept, 5, 3}}, 5), (PromisesKept{.due = 1, .kept = 1}));
}

TEST(PromisesKept, leaves_out_what_was_moved_once_and_counts_a_second_time_as_late) {
  const std::vector<Given> given{{PromiseState::Renegotiated, 20, {}, 1},
                                 {PromiseState::Kept, 5, 5, 1},
                                 {PromiseState::Renegotiated, 20, {}, 2},
                                 {PromiseState::Kept, 5, 5, 2}};
  EXPECT_EQ(promises(given, 10), (PromisesKept{.due = 2, .kept = 0, .renegotiated = 2}));
}

}  // namespace
}  // namespace flipside::insights
