// Who is paired with whom: mentors at the left, mentees at the right, a curve for each pair.
#pragma once

#include <span>
#include <string_view>

#include "ui/plot.h"

namespace flipside::ui {

// People of one rank; those without a pair come last as a pale group.
struct LinkGroup {
  std::string_view label{};
  int count{};
  bool pale{};
};
// Indices over all groups of a side, from the top.
struct Link {
  int mentor{};
  int mentee{};
};
struct LinkPlot {
  std::span<const LinkGroup> mentors{};
  std::span<const LinkGroup> mentees{};
  std::span<const Link> links{};
  int highlighted{-1};  // index into links
  float height{};
};
void link_plot(Frame& frame, std::string_view key, const PlotWords& words, const LinkPlot& view);

}  // namespace flipside::ui
