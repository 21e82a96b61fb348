// A distribution as squares, each the mean of some people and never of one, with the mean of all
// and its interval below.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "ui/plot.h"

namespace flipside::ui {

struct Interval {
  float mean{};
  float low{};
  float high{};
  bool certain{};  // the interval leaves zero out: primary, else muted
};

struct DotPlot {
  float least{-1};
  float most{2};
  std::span<const float> ticks{};   // grid lines; the one at 0 is stronger
  std::span<const float> groups{};  // a square each; none below 2 k answers
  std::optional<Interval> interval{};
};
// 72 high.
void dot_plot(Frame& frame, std::string_view key, const PlotWords& words, const DotPlot& view);

// The x of `value` where a dot plot as wide as `rect` has it: for axis labels above.
float dot_plot_x(const DotPlot& view, Rect rect, float value);

}  // namespace flipside::ui
