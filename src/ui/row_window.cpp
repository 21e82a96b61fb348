#include "ui/row_window.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace flipside::ui {

std::vector<int> rows_to_draw(Frame& frame, int count, float height, int focused_row) {
  int first = 0;
  int last = count;
  if (count > kMostWholeRows) {
    const Rect seen = frame.paint().clip();
    const float top = frame.place().y;
    const auto row_at = [&](float y) { return static_cast<int>(std::floor((y - top) / height)); };
    // One at least, also where none is seen: a table without rows would be no table.
    first = std::clamp(row_at(seen.y) - kRowsBeyond, 0, count - 1);
    const float bottom = std::min(seen.bottom(), frame.surface().height);
    last = std::clamp(row_at(bottom) + 1 + kRowsBeyond, first + 1, count);
  }
  std::vector<int> rows(static_cast<std::size_t>(last - first));
  std::iota(rows.begin(), rows.end(), first);
  if (focused_row >= 0 && focused_row < first) rows.insert(rows.begin(), focused_row);
  if (focused_row >= last && focused_row < count) rows.push_back(focused_row);
  return rows;
}

bool focus_since(Frame& frame, std::size_t first) {
  return std::ranges::any_of(frame.tree().nodes().subspan(first),
                             [&](const Node& node) { return frame.focused(node.id); });
}

}  // namespace flipside::ui
