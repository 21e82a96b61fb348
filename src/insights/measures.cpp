#include "insights/measures.h"

#include <algorithm>
#include <set>

#include "insights/pair_clock.h"

namespace flipside::insights {
namespace {

void count(Changes& changes, SessionState state) {
  changes.moved += state == SessionState::Moved ? 1 : 0;
  changes.cancelled += state == SessionState::Cancelled ? 1 : 0;
  changes.missed += state == SessionState::Missed ? 1 : 0;
}

Pace pace_of(int days, int interval_days) {
  if (days >= 2 * interval_days) return Pace::Stalled;
  return 2 * days >= 3 * interval_days ? Pace::Quiet : Pace::Steady;
}

bool is_settled(const Promise& promise) {
  return promise.state == PromiseState::Kept || promise.state == PromiseState::Dropped;
}

bool is_due(const Promise& promise, Date today) {
  return promise.due && (*promise.due < today || (*promise.due == today && is_settled(promise)));
}

bool is_kept_in_time(const Promise& promise) {
  return promise.state == PromiseState::Kept &&
         promise.kept_on.value_or(*promise.due) <= *promise.due;
}

void count(PromisesKept& kept, const Promise& promise, Date today) {
  if (promise.renegotiations == 1) {
    ++kept.renegotiated;
  } else if (promise.renegotiations > 1) {
    ++kept.due;
  } else if (is_due(promise, today)) {
    ++kept.due;
    kept.kept += is_kept_in_time(promise) ? 1 : 0;
  }
}

}  // namespace

std::optional<RhythmKept> rhythm_kept(const Pair& pair, Sessions sessions, Date today) {
  const int interval = interval_days(pair.agreement);
  if (!pair.started_on || *pair.started_on > today || interval <= 0) return std::nullopt;
  const PairClock clock(pair, *pair.started_on);
  const Date end = std::min(pair.closed_on.value_or(today), today);
  RhythmKept rhythm{.due = std::max(0, clock.days_until(end) / interval)};
  std::set<int> kept;
  for (const Session* session : sessions) {
    if (session->state == SessionState::Held && session->on >= *pair.started_on) {
      const int number = clock.days_until(session->on) / interval;
      if (number < rhythm.due) kept.insert(number);
    }
    if (session->changed_by == Side::Mentor) count(rhythm.by_mentor, session->state);
    if (session->changed_by == Side::Mentee) count(rhythm.by_mentee, session->state);
  }
  rhythm.kept = static_cast<int>(kept.size());
  return rhythm;
}

std::optional<Momentum> momentum(const Pair& pair, Sessions sessions, Date today) {
  const int interval = interval_days(pair.agreement);
  if (!is_running(pair) || interval <= 0) return std::nullopt;
  if (!pair.started_on || *pair.started_on > today) return std::nullopt;
  const PairClock clock(pair, *pair.started_on);
  Date last = *pair.started_on;
  bool is_booked = false;
  for (const Session* session : sessions) {
    if (session->state == SessionState::Held && session->on <= today) {
      last = std::max(last, session->on);
    }
    is_booked = is_booked || (session->state == SessionState::Planned && session->on >= today &&
                              days_between(today, session->on) <= interval);
  }
  const int days = clock.days_until(today) - clock.days_until(last);
  const bool is_steady = is_booked || is_resting(pair, today);
  return Momentum{days, interval, is_booked, is_steady ? Pace::Steady : pace_of(days, interval)};
}

PromisesKept promises_kept(Promises promises, Side side, Date today) {
  PromisesKept kept;
  for (const Promise* promise : promises) {
    if (promise->by == side) count(kept, *promise, today);
  }
  return kept;
}

}  // namespace flipside::insights
