// What two people rated on one scale, an item a row: disc and ring on one line, and the line
// between them is how far they are apart.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "ui/plot.h"

namespace flipside::ui {

// Absent: not rated.
struct RatedItem {
  std::string_view label{};
  std::optional<int> mentor{};
  std::optional<int> mentee{};
  std::string_view apart{};  // in words, at the row's end
};
struct ScalePlot {
  int least{1};
  int most{5};
  std::span<const RatedItem> items{};
  // Above the rows; empty: only the other rated.
  std::string_view mentor{};
  std::string_view mentee{};
};
// Where the place is narrow, each scale lies below its label.
void scale_plot(Frame& frame, std::string_view key, const PlotWords& words, const ScalePlot& view);

}  // namespace flipside::ui
