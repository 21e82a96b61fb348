#include "ui/plot_lines.h"

#include <algorithm>

#include "ui/text.h"

namespace flipside::ui {
namespace {

struct Scale {
  float least;
  float most;
  Rect box;
  float y(float value) const {
    const float range = std::max(most - least, 0.0001F);
    return box.bottom() - box.height * std::clamp((value - least) / range, 0.0F, 1.0F);
  }
  // Of the i-th of n values.
  float x(std::size_t i, std::size_t n) const {
    if (n < 2) return box.right();
    return box.x + box.width * static_cast<float>(i) / static_cast<float>(n - 1);
  }
};

Scale scale_of(std::span<const float> values, float least, float most, Rect box) {
  if (least != 0 || most != 0 || values.empty()) return {least, most, box};
  const auto [low, high] = std::ranges::minmax(values);
  return {low, high, box};
}

std::vector<Point> points_of(std::span<const float> values, const Scale& scale) {
  std::vector<Point> points;
  points.reserve(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    points.push_back({scale.x(i, values.size()), scale.y(values[i])});
  }
  return points;
}

void paint_limit(Frame& frame, const Limit& limit, const Scale& scale) {
  const Theme& t = frame.theme();
  const float y = scale.y(limit.value);
  const Rect& box = scale.box;
  if (limit.warns) {
    frame.paint().fill({box.x, box.y, box.width, y - box.y}, t.warning_fill);
    frame.paint().line({box.x, y}, {box.right(), y}, t.warning, 1.5F);
  } else {
    constexpr float kDash = 3;
    for (float x = box.x; x < box.right(); x += 2 * kDash) {
      frame.paint().line({x, y}, {std::min(x + kDash, box.right()), y}, t.edge);
    }
  }
  const Rect words{box.right() + 8, y - 8, 200, 16};
  paint_line(frame, limit.label, kCaption, words, limit.warns ? t.warning : t.muted);
}

float widest_label(Frame& frame, std::span<const Limit> limits) {
  float widest = 0;
  for (const Limit& limit : limits) {
    widest = std::max(widest, text_width(frame, limit.label, kCaption));
  }
  return widest > 0 ? widest + 8 : 0;
}

// Below its dot, or above where there is no room.
void paint_newest(Frame& frame, std::string_view words, Point dot, const Rect& box) {
  const bool below = dot.y + 24 <= box.bottom();
  const float y = below ? dot.y + 6 : dot.y - 22;
  paint_line(frame, words, figures(kCaptionStrong), {dot.x - 80, y, 88, 16}, frame.theme().text,
             Align::Right);
}

}  // namespace

void paint_trend(Frame& frame, Rect box, std::span<const float> values, const TrendLook& look) {
  if (values.empty()) return;
  const auto points = points_of(values, scale_of(values, look.least, look.most, box));
  if (points.size() > 1) frame.paint().polyline(points, look.line, look.thickness);
  frame.paint().disc(points.back(), look.dot_radius, look.dot);
}

void trend(Frame& frame, std::string_view key, const PlotWords& words, const Trend& view) {
  const Theme& t = frame.theme();
  const Rect rect = frame.take(72);
  paint_line(frame, view.title, kCaptionName, {rect.x, rect.y, rect.width, 16}, t.text);
  frame.paint().fill({rect.x, rect.y + 64, rect.width, 1}, t.line);
  const float value = text_width(frame, view.value_text, kCaptionStrong) + 1;
  const Rect box{rect.x + 4, rect.y + 22, std::max(8.0F, rect.width - value - 16), 38};
  const Color ink = t.series[view.series % t.series.size()];
  paint_trend(
      frame, box, view.values,
      {.least = view.least, .most = view.most, .line = ink, .dot = ink, .dot_radius = 3.5F});
  if (!view.values.empty()) {
    const Scale scale = scale_of(view.values, view.least, view.most, box);
    const float y = scale.y(view.values.back());
    paint_line(frame, view.value_text, kCaptionStrong, {box.right() + 8, y - 8, value, 16}, t.text);
  }
  record_plot(frame, key, words, rect);
}

void line_plot(Frame& frame, std::string_view key, const PlotWords& words, const LinePlot& view) {
  const Theme& t = frame.theme();
  const Rect rect = frame.take(view.height);
  const float labels = widest_label(frame, view.limits);
  const Rect box{rect.x, rect.y, std::max(24.0F, rect.width - labels), rect.height - 26};
  const Scale scale{view.least, view.most, box};
  for (const Limit& limit : view.limits) paint_limit(frame, limit, scale);
  frame.paint().fill({box.x, box.bottom(), box.width, 1}, t.line);
  const Scale inner{view.least, view.most, {box.x + 8, box.y, box.width - 16, box.height}};
  const auto points = points_of(view.values, inner);
  if (points.size() > 1) frame.paint().polyline(points, t.primary, 2);
  for (const Point& point : points) {
    const bool newest = &point == &points.back();
    if (newest) frame.paint().disc(point, 6, t.surface);
    frame.paint().disc(point, newest ? 4.0F : 3.0F, t.primary);
  }
  if (!points.empty()) paint_newest(frame, view.newest_text, points.back(), box);
  const Rect foot{box.x, box.bottom() + 10, box.width, 16};
  paint_line(frame, view.first_label, kCaption, foot, t.muted);
  paint_line(frame, view.last_label, kCaption, foot, t.muted, Align::Right);
  record_plot(frame, key, words, rect);
}

}  // namespace flipside::ui
