// Which rows of a long list are drawn and recorded.
#pragma once

#include <span>
#include <vector>

#include "ui/frame.h"

namespace flipside::ui {

// Up to this many rows are all there.
inline constexpr int kMostWholeRows = 60;
// So many rows are there beyond what is seen, on each side.
inline constexpr int kRowsBeyond = 10;

// Indices, ascending, of `count` rows of `height` from the place's y down: all, or those near what
// can be seen and the one with focus (-1: none).
std::vector<int> rows_to_draw(Frame& frame, int count, float height, int focused_row);

// Whether one of the nodes recorded from index `first` on has the focus.
bool focus_since(Frame& frame, std::size_t first);

}  // namespace flipside::ui
