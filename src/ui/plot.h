// What every plot is beside its picture: an image of one sentence, and a table of its figures.
//
// The pictures themselves: plot_bars.h, plot_lines.h, plot_dots.h, plot_links.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/frame.h"

namespace flipside::ui {

struct PlotTable {
  std::vector<std::string> heads{};
  std::vector<std::vector<std::string>> rows{};
};

struct PlotWords {
  std::string_view name{};     // what is plotted: names the table of figures
  std::string_view summary{};  // what there is to see, in one sentence
  const PlotTable& figures;
  bool figures_shown{};  // the figures are on the page already, so none are hidden behind
};

// Records a plot painted in `rect`: the image, and behind it the figures for those who can not see
// it (at most 60 rows).
void record_plot(Frame& frame, std::string_view key, const PlotWords& words, Rect rect);

// A button that shows and hides the figures as a table below. `open` is kept by the caller.
struct FiguresLook {
  std::string_view show{};  // "Show the figures"
  std::string_view hide{};
};
void plot_figures(Frame& frame, std::string_view key, const PlotWords& words,
                  const FiguresLook& look, bool& open);

}  // namespace flipside::ui
