// Lines over time: small multiples, and one line against its limits.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "ui/plot.h"

namespace flipside::ui {

// Values a step of time apart, oldest first. `least` and `most` are the scale; when both are 0 it
// is the values' own range.
struct TrendLook {
  float least{};
  float most{};
  Color line{};
  Color dot{};  // at the newest value
  float thickness{2};
  float dot_radius{3};
};
// A line in `box`; decoration beside the figures that it is of.
void paint_trend(Frame& frame, Rect box, std::span<const float> values, const TrendLook& look);

struct Trend {
  std::string_view title{};
  std::span<const float> values{};
  std::string_view value_text{};  // the newest value
  float least{};
  float most{};
  std::size_t series{};  // which of the theme's series colours
};
// One small multiple: title, line, newest value at its end. 72 high.
void trend(Frame& frame, std::string_view key, const PlotWords& words, const Trend& view);

struct Limit {
  float value{};
  std::string_view label{};  // at the line's right end
  bool warns{};              // amber, with the ground above it tinted; else dashed and muted
};
struct LinePlot {
  std::span<const float> values{};
  float least{};
  float most{1};
  std::span<const Limit> limits{};
  std::string_view newest_text{};
  std::string_view first_label{};  // below the oldest value
  std::string_view last_label{};   // below the newest value
  float height{150};
};
void line_plot(Frame& frame, std::string_view key, const PlotWords& words, const LinePlot& view);

}  // namespace flipside::ui
