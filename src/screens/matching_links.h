// A proposal as a plot: mentors at the left, mentees at the right, a line for each pair.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "matching/run.h"
#include "screens/scene.h"
#include "ui/plot_links.h"

namespace flipside::screens {

// More than these can not be read.
inline constexpr std::size_t MostLinks = 40;

struct LinksView {
  bool figures_open{};
  // Made when the proposal becomes another one.
  int number{-1};
  std::vector<std::string> mentor_names{};
  std::vector<std::string> mentee_names{};
  std::vector<ui::LinkGroup> mentors{};
  std::vector<ui::LinkGroup> mentees{};
  std::vector<ui::Link> links{};
  ui::PlotTable figures{};
};

void links_card(Scene& scene, LinksView& view, const matching::Proposal& proposal);

}  // namespace flipside::screens
