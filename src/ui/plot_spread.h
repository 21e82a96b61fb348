// How values spread, a row for each set: one dot a value (or a share of them, where they are many),
// heaped where values are alike, with the middle one marked and named.
#pragma once

#include <span>
#include <string_view>

#include "ui/plot.h"

namespace flipside::ui {

struct SpreadRow {
  std::string_view label{};
  // Ascending, within least and most.
  std::span<const int> values{};
  // Says the middle value: "median 71.2".
  std::string_view middle_text{};
};

struct SpreadPlot {
  int least{};
  int most{100};
  std::string_view least_text{};
  std::string_view most_text{};
  std::span<const SpreadRow> rows{};
};
// 72 for each row, and 20 for the axis.
void spread_plot(Frame& frame, std::string_view key, const PlotWords& words,
                 const SpreadPlot& view);

}  // namespace flipside::ui
