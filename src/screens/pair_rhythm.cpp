#include "screens/pair_rhythm.h"

#include <algorithm>
#include <string>
#include <vector>

#include "insights/rhythm_spans.h"
#include "screens/format.h"
#include "screens/words/pair_running.h"
#include "screens/words/session.h"
#include "ui/plot_days.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace rw = running_words;

constexpr float kSpanWidth = 110;  // at least, of one interval on a wide page
constexpr float kSpanWidthSmall = 56;
constexpr int kDaysAround = 3;  // where there are no intervals

struct OnTheLine {
  int first{};
  int last{};
  std::vector<ui::DayBlock> blocks{};
  std::vector<ui::DayPoint> points{};
  ui::PlotTable figures{};
};

// Newest first, the next one before them.
std::vector<const Session*> all_sessions(const PairView& view) {
  std::vector<const Session*> all = view.sessions;
  if (view.next != nullptr) all.push_back(view.next);
  return all;
}

ui::DayMark mark_of(SessionState state) {
  if (state == SessionState::Held) return ui::DayMark::Disc;
  return state == SessionState::Planned ? ui::DayMark::Ring : ui::DayMark::Cross;
}

ui::DayBlockKind kind_of_span(const insights::RhythmSpan& span) {
  if (span.is_held) return ui::DayBlockKind::Full;
  return span.is_over ? ui::DayBlockKind::Empty : ui::DayBlockKind::ToCome;
}

void set_range(OnTheLine& line, const PairView& view, Date today) {
  if (!line.blocks.empty()) {
    line.first = line.blocks.front().from;
    line.last = line.blocks.back().until;
    return;
  }
  line.first = line.last = view.pair.started_on.value_or(today).days;
  for (const Session* session : all_sessions(view)) {
    line.first = std::min(line.first, session->on.days);
    line.last = std::max(line.last, session->on.days);
  }
  line.last = std::max(line.last, today.days) + kDaysAround;
}

OnTheLine line_of(const Scene& scene, const PairView& view, std::size_t most) {
  const Date today = scene.app.moment.today;
  const std::vector<const Session*> sessions = all_sessions(view);
  OnTheLine line;
  for (const auto& span : insights::rhythm_spans(view.pair, sessions, today, most)) {
    line.blocks.push_back({span.from.days, span.until.days, kind_of_span(span)});
  }
  set_range(line, view, today);
  line.figures.heads = {std::string(rw::DayColumn), std::string(rw::WhatColumn)};
  for (const Session* session : sessions) {
    const std::string what(session_words::state_word(session->state));
    line.figures.rows.push_back({short_date(session->on, today), what});
    if (session->on.days < line.first || session->on.days >= line.last) continue;
    line.points.push_back(
        {session->on.days, mark_of(session->state), short_date(session->on, today), what});
  }
  return line;
}

bool has_gap(const PairView& view) {
  return view.figures.momentum && view.figures.momentum->pace != insights::Pace::Steady;
}

std::string summary_of(const Scene& scene, const PairView& view) {
  std::string words = session_counts(scene, view) + ".";
  if (view.figures.rhythm && view.figures.rhythm->due > 0) {
    words += " " +
             rw::spans_kept(view.figures.rhythm->kept, view.figures.rhythm->due,
                            interval_days(view.pair.agreement)) +
             ".";
  }
  if (has_gap(view)) words += " " + rw::gap_sentence(view.figures.momentum->days) + ".";
  return words;
}

}  // namespace

std::string session_counts(const Scene&, const PairView& view) {
  const auto count = [&](SessionState state) {
    return static_cast<int>(std::ranges::count(
        view.sessions, state, [](const Session* session) { return session->state; }));
  };
  return rw::counts(count(SessionState::Held), count(SessionState::Moved),
                    count(SessionState::Cancelled), count(SessionState::Missed));
}

void sessions_over_time(Scene& scene, const PairView& view, LineOfSessions how) {
  ui::Frame& f = scene.ui;
  const Date today = scene.app.moment.today;
  const bool small = how == LineOfSessions::Small;
  const float wide = small || f.place().width < 480 ? kSpanWidthSmall : kSpanWidth;
  const auto most = static_cast<std::size_t>(std::max(2.0F, f.place().width / wide - 2));
  const OnTheLine line = line_of(scene, view, most);
  if (line.points.empty() && line.blocks.empty())
    return static_cast<void>(ui::muted(f, rw::NoneYet));
  ui::DaysPlot plot{.first = line.first,
                    .last = line.last,
                    .blocks = line.blocks,
                    .points = line.points,
                    .today_label = rw::Today,
                    .block_height = small ? 20.0F : 36.0F};
  if (is_running(view.pair)) plot.today = today.days;
  std::string gap;
  if (has_gap(view)) {
    gap = rw::gap(view.figures.momentum->days);
    const Date from = view.figures.last.value_or(*view.pair.started_on);
    plot.gap = ui::DayGap{from.days, today.days, gap};
  }
  const std::string summary = summary_of(scene, view);
  ui::days_plot(f, "line", {.name = rw::Sessions, .summary = summary, .figures = line.figures},
                plot);
}

}  // namespace flipside::screens
