// Who is paired with whom: mentors at the left, mentees at the right, a curve for each pair.
#pragma once

#include <span>
#include <string>
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
  // How strong the line is, in px; at 2 and more it is in the accent.
  float width{1};
};
struct LinkPlot {
  // A name beside each dot instead of a label beside each group: as many as people on that side.
  // Names of pale groups have an icon before them.
  std::span<const std::string> mentor_names{};
  std::span<const std::string> mentee_names{};
  std::span<const LinkGroup> mentors{};
  std::span<const LinkGroup> mentees{};
  std::span<const Link> links{};
  int highlighted{-1};  // index into links
  float height{};
};
// The height at which every person has room for a name.
float named_links_height(const LinkPlot& view);

void link_plot(Frame& frame, std::string_view key, const PlotWords& words, const LinkPlot& view);

}  // namespace flipside::ui
