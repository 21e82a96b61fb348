// Bars: one value a row, and the parts of a whole.
#pragma once

#include <span>
#include <string_view>

#include "ui/plot.h"

namespace flipside::ui {

struct Bar {
  std::string_view label{};
  float value{};
  std::string_view value_text{};
};

struct BarsLook {
  float most{};            // value of a full bar; 0: the greatest one
  float label_width{120};  //
  float value_width{56};   //
  int highlighted{-1};     // the one bar in primary; -1: all
};
// Rows of 28: label, bar, value.
void bars(Frame& frame, std::string_view key, const PlotWords& words, std::span<const Bar> values,
          const BarsLook& look = {});

// Parts of a whole in the fixed order of the theme's colours, five at most, 1.5 px apart.
// `shares` add up to 1 at most; the rest is left as the track. Decoration.
void paint_parts(Frame& frame, Rect rect, std::span<const float> shares);
// The same as a plot, 8 high.
void parts_bar(Frame& frame, std::string_view key, const PlotWords& words,
               std::span<const float> shares);

}  // namespace flipside::ui
