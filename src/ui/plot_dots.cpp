#include "ui/plot_dots.h"

#include <algorithm>

namespace flipside::ui {
namespace {

constexpr float kHeight = 72;
constexpr float kMargin = 12;
constexpr float kSquare = 10;
constexpr float kSquaresDown = 20;
constexpr float kIntervalDown = 50;

void paint_interval(Frame& frame, const DotPlot& view, Rect rect) {
  const Theme& t = frame.theme();
  const Interval& i = *view.interval;
  const Color ink = i.certain ? t.primary : t.muted;
  const float y = rect.y + kIntervalDown;
  const float low = dot_plot_x(view, rect, i.low);
  const float high = dot_plot_x(view, rect, i.high);
  frame.paint().line({low, y}, {high, y}, ink, 3);
  for (const float x : {low, high}) frame.paint().fill({x - 1, y - 5, 2, 10}, ink);
  const Point mean{dot_plot_x(view, rect, i.mean), y};
  frame.paint().disc(mean, 6, t.surface);
  frame.paint().disc(mean, 5, ink);
}

}  // namespace

float dot_plot_x(const DotPlot& view, Rect rect, float value) {
  const float range = std::max(view.most - view.least, 0.0001F);
  const float share = std::clamp((value - view.least) / range, 0.0F, 1.0F);
  return rect.x + kMargin + (rect.width - 2 * kMargin) * share;
}

void dot_plot(Frame& frame, std::string_view key, const PlotWords& words, const DotPlot& view) {
  const Theme& t = frame.theme();
  const Rect rect = frame.take(kHeight);
  for (const float tick : view.ticks) {
    const float x = dot_plot_x(view, rect, tick);
    frame.paint().fill({x, rect.y, 1, rect.height}, tick == 0 ? t.edge : t.line);
  }
  for (const float group : view.groups) {
    const float x = dot_plot_x(view, rect, group) - kSquare / 2;
    frame.paint().fill({x, rect.y + kSquaresDown, kSquare, kSquare}, t.edge, 2);
  }
  if (view.interval) paint_interval(frame, view, rect);
  record_plot(frame, key, words, rect);
}

}  // namespace flipside::ui
