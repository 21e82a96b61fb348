// The list of a combobox: options in a box over the page, one of them active.
#pragma once

#include <vector>

#include "ui/combobox.h"

namespace flipside::ui {

// So many options are seen at once.
inline constexpr int kOptionsSeen = 8;

struct PickListView {
  NodeId list{};
  Rect field{};  // what the list hangs under, or over where there is no room below
  std::string_view name{};
  const std::vector<PickOption>& options;
  int active{-1};
  std::string_view nothing_found{};
};

// The id of an option's node.
NodeId option_id(NodeId list, const PickOption& option);

// Paints and records the list. Answers the index of the option that was pressed, else -1.
int pick_list(Frame& frame, const PickListView& view);

}  // namespace flipside::ui
