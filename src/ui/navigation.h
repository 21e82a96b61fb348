// The ways between pages: rows of the side bar, icons of the rail, the bar at a phone's foot.
#pragma once

#include <string_view>

#include "ui/frame.h"

namespace flipside::ui {

struct NavigationItem {
  std::string_view key;
  std::string_view label;
  Icon icon{Icon::None};
  std::string_view href;
  int count{-1};  // at the right; below 0: none
  bool hot{};     // the count asks for somebody: drawn as a filled badge
  bool current{};
};

// A row of the side bar, 36 high (44 for fingers). True when activated.
bool side_bar_item(Frame& frame, const NavigationItem& item);
// Icon over word, in the rail or in a cell of the bottom bar, as wide as the place.
bool rail_item(Frame& frame, const NavigationItem& item, float height);

// The logo: a disc that teaches, a ring that learns, joined on a rounded square. Decoration.
void paint_logo(Frame& frame, Rect box);

}  // namespace flipside::ui
