#include "insights/rhythm_spans.h"

#include <algorithm>

#include "insights/pair_clock.h"

namespace flipside::insights {
namespace {

constexpr std::size_t ToCome = 2;

// The first days of the intervals, from the start on, up to `last`.
std::vector<Date> first_days(const Pair& pair, int interval, Date last) {
  const PairClock clock(pair, *pair.started_on);
  std::vector<Date> days;
  for (Date day = *pair.started_on; day <= last; day = add_days(day, 1)) {
    if (clock.days_until(day) >= interval * static_cast<int>(days.size())) days.push_back(day);
  }
  return days;
}

bool was_held(Sessions sessions, const RhythmSpan& span) {
  return std::ranges::any_of(sessions, [&](const Session* session) {
    return session->state == SessionState::Held && session->on >= span.from &&
           session->on < span.until;
  });
}

}  // namespace

std::vector<RhythmSpan> rhythm_spans(const Pair& pair, Sessions sessions, Date today,
                                     std::size_t most) {
  const int interval = interval_days(pair.agreement);
  if (!pair.started_on || *pair.started_on > today || interval <= 0) return {};
  const Date end = std::min(pair.closed_on.value_or(today), today);
  const int ahead = is_running(pair) ? interval * static_cast<int>(ToCome) : 0;
  const std::vector<Date> days = first_days(pair, interval, add_days(end, ahead));
  std::vector<RhythmSpan> spans;
  std::size_t over = 0;
  for (std::size_t i = 0; i + 1 < days.size(); ++i) {
    RhythmSpan span{.from = days[i], .until = days[i + 1]};
    span.is_held = was_held(sessions, span);
    span.is_over = span.until <= end;
    over += span.is_over ? 1 : 0;
    spans.push_back(span);
  }
  const std::size_t before = over > most ? over - most : 0;
  spans.erase(spans.begin(), spans.begin() + static_cast<std::ptrdiff_t>(before));
  return spans;
}

}  // namespace flipside::insights
