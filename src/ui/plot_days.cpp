#include "ui/plot_days.h"

#include <algorithm>
#include <functional>
#include <vector>

#include "base/sort.h"
#include "ui/box.h"
#include "ui/text.h"

namespace flipside::ui {
namespace {

constexpr float kAboveDays = 32;
constexpr float kBelowDays = 44;
constexpr float kBlockGap = 4;
constexpr float kDayRadius = 7;
constexpr float kLabelGap = 10;

struct DayScale {
  const DaysPlot& view;
  Rect rect;
  float x(int day) const {
    const int days = std::max(1, view.last - view.first);
    const float share = static_cast<float>(day - view.first) / static_cast<float>(days);
    return rect.x + rect.width * std::clamp(share, 0.0F, 1.0F);
  }
  // A point stands in the middle of its day.
  float middle(int day) const { return (x(day) + x(day + 1)) / 2; }
  Rect row() const { return {rect.x, rect.y + kAboveDays, rect.width, view.block_height}; }
};

Color block_colour(const Theme& t, DayBlockKind kind) {
  if (kind == DayBlockKind::Empty) return tone_colours(t, Tone::Warning).ground;
  return kind == DayBlockKind::Full ? t.soft : t.hover;
}

void paint_blocks(Frame& frame, const DayScale& scale) {
  const Rect row = scale.row();
  for (const DayBlock& block : scale.view.blocks) {
    const float from = scale.x(block.from);
    const float wide = std::max(2.0F, scale.x(block.until) - from - kBlockGap);
    frame.paint().fill({from, row.y, wide, row.height}, block_colour(frame.theme(), block.kind), 6);
  }
  frame.paint().fill({row.x, row.centre().y - 0.75F, row.width, 1.5F}, frame.theme().track);
}

void paint_mark(Frame& frame, DayMark mark, Point at) {
  const Theme& t = frame.theme();
  if (mark == DayMark::Disc) return frame.paint().disc(at, kDayRadius, t.primary);
  frame.paint().disc(at, kDayRadius, t.surface);
  if (mark == DayMark::Ring) return frame.paint().ring(at, kDayRadius - 1, t.primary, 2);
  frame.paint().ring(at, kDayRadius - 0.5F, t.muted, 1.5F);
  const float arm = 2.5F;
  frame.paint().line({at.x - arm, at.y - arm}, {at.x + arm, at.y + arm}, t.muted, 1.5F);
  frame.paint().line({at.x - arm, at.y + arm}, {at.x + arm, at.y - arm}, t.muted, 1.5F);
}

// From the newest back, those that do not meet the one after them.
void paint_labels(Frame& frame, const DayScale& scale) {
  const Rect row = scale.row();
  std::vector<const DayPoint*> newest_first;
  for (const DayPoint& point : scale.view.points) newest_first.push_back(&point);
  sort_list(newest_first, std::ranges::greater{}, &DayPoint::day);
  float free = scale.rect.x + scale.rect.width + kLabelGap;
  for (const DayPoint* point : newest_first) {
    const float wide = std::max(text_width(frame, point->label, kCaptionName),
                                text_width(frame, point->caption, kCaption)) +
                       2;
    const float left = std::clamp(scale.middle(point->day) - wide / 2, scale.rect.x,
                                  std::max(scale.rect.x, scale.rect.right() - wide));
    if (left + wide + kLabelGap > free) continue;
    free = left;
    const Rect first{left, row.bottom() + 8, wide, 16};
    paint_line(frame, point->label, kCaptionName, first, frame.theme().text, Align::Centre);
    paint_line(frame, point->caption, kCaption, {left, first.y + 16, wide, 16}, frame.theme().muted,
               Align::Centre);
  }
}

Rect today_words(Frame& frame, const DayScale& scale) {
  const float x = scale.middle(*scale.view.today);
  const float wide = text_width(frame, scale.view.today_label, kCaptionStrong) + 2;
  return {std::clamp(x - wide / 2, scale.rect.x, std::max(scale.rect.x, scale.rect.right() - wide)),
          scale.rect.y, wide, 16};
}

// Where the line of a gap ends: at its day, but before the words of today.
float end_of_gap(Frame& frame, const DayScale& scale) {
  const float until = scale.middle(scale.view.gap->until);
  if (!scale.view.today) return until;
  return std::min(until, today_words(frame, scale).x - 8);
}

// Where its words are, so that those of today give way; empty: none.
Rect paint_gap(Frame& frame, const DayScale& scale) {
  if (!scale.view.gap) return {};
  const DayGap& gap = *scale.view.gap;
  const Color ink = tone_colours(frame.theme(), Tone::Warning).words;
  const float y = scale.rect.y + 8;
  const float from = scale.middle(gap.from);
  const float until = end_of_gap(frame, scale);
  const float wide = text_width(frame, gap.label, kCaptionStrong) + 2;
  const Rect words{std::clamp((from + until - wide) / 2, scale.rect.x,
                              std::max(scale.rect.x, scale.rect.right() - wide)),
                   y - 8, wide, 16};
  frame.paint().line({from, y - 4}, {from, y + 4}, ink, 1);
  if (words.x - 8 > from) frame.paint().line({from, y}, {words.x - 8, y}, ink, 1);
  if (words.right() + 8 < until) frame.paint().line({words.right() + 8, y}, {until, y}, ink, 1);
  paint_line(frame, gap.label, kCaptionStrong, words, ink, Align::Centre);
  return words;
}

void paint_today(Frame& frame, const DayScale& scale, Rect taken) {
  if (!scale.view.today) return;
  const Theme& t = frame.theme();
  const Rect row = scale.row();
  const float x = scale.middle(*scale.view.today);
  frame.paint().line({x, row.y - 8}, {x, row.bottom() + 4}, t.text, 1);
  Rect words = today_words(frame, scale);
  if (taken.width > 0 && words.x < taken.right() + 8) words.x = taken.right() + 8;
  if (words.right() > scale.rect.right()) return;
  paint_line(frame, scale.view.today_label, kCaptionStrong, words, t.text);
}

}  // namespace

void days_plot(Frame& frame, std::string_view key, const PlotWords& words, const DaysPlot& view) {
  const Rect rect = frame.take(kAboveDays + view.block_height + kBelowDays);
  const DayScale scale{view, rect};
  paint_blocks(frame, scale);
  paint_today(frame, scale, paint_gap(frame, scale));
  for (const DayPoint& point : view.points) {
    paint_mark(frame, point.mark, {scale.middle(point.day), scale.row().centre().y});
  }
  paint_labels(frame, scale);
  record_plot(frame, key, words, rect);
}

}  // namespace flipside::ui
