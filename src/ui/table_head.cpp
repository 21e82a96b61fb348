#include "ui/table_head.h"

#include <algorithm>

#include "ui/pressable.h"

namespace flipside::ui {
namespace {

constexpr float kTableHeadIcon = 16;
constexpr float kTableHeadGap = 4;
constexpr float kMark = 14;

struct HeadCell {
  const TableColumn& column;
  Rect rect;
  bool sorted;
  bool descending;
};

float words_width(Frame& frame, const HeadCell& cell) {
  return text_width(frame, cell.column.title, kCaptionName);
}

float lead(const HeadCell& cell) { return cell.column.side == Side::None ? 0 : kMark; }

void paint_title(Frame& frame, const HeadCell& cell, Rect box, Color ink) {
  paint_side(frame, cell.column.side, {box.x + 4, box.centre().y});
  const Rect words{box.x + lead(cell), box.y, box.width - lead(cell), box.height};
  paint_line(frame, cell.column.title, kCaptionName, words, ink);
}

NodeText title_setting(const HeadCell& cell, float inset) {
  return {.size = kCaptionName.size,
          .line_height = cell.rect.height,
          .weight = kCaptionName.weight,
          .inset_left = inset + lead(cell)};
}

void paint_order(Frame& frame, const HeadCell& cell, Point at, float heat) {
  const Theme& t = frame.theme();
  const Rect box{at.x, at.y - kTableHeadIcon / 2, kTableHeadIcon, kTableHeadIcon};
  if (cell.sorted) {
    frame.paint().icon(cell.descending ? Icon::ArrowDown : Icon::ArrowUp, box, t.text);
  } else {
    frame.paint().icon(Icon::ChevronsUpDown, box, mix(with_alpha(t.muted, 0.6F), t.text, heat));
  }
}

bool sort_button(Frame& frame, const HeadCell& cell) {
  const NodeId id = child_id(frame.id(cell.column.key), "sort");
  const Theme& t = frame.theme();
  const float words = std::min(lead(cell) + words_width(frame, cell),
                               std::max(0.0F, cell.rect.width - kTableHeadIcon - kTableHeadGap));
  const float wide = std::max(words + kTableHeadGap + kTableHeadIcon, 24.0F);
  const float x = cell.column.align == Align::Right ? cell.rect.right() - wide : cell.rect.x;
  const Rect target{x, cell.rect.y, wide, cell.rect.height};
  const Press press = pressable(frame, id, target);
  const Color ink = cell.sorted ? t.text : mix(t.muted, t.text, press.heat);
  paint_title(frame, cell, {x, target.y, words + 1, target.height}, ink);
  paint_order(frame, cell, {x + words + kTableHeadGap, target.centre().y}, press.heat);
  if (press.focus_ring) focus_ring(frame, {x, target.y + 6, wide, target.height - 12}, 4);
  Node node;
  node.id = id;
  node.role = Role::Button;
  node.name = std::string(cell.column.title);
  node.rect = target;
  node.text = title_setting(cell, 0);
  frame.node(std::move(node));
  return press.activated;
}

void plain_title(Frame& frame, const HeadCell& cell, Node& node) {
  node.name = std::string(cell.column.title);
  if (cell.column.title_hidden) {
    node.text.size = 0;
    return;
  }
  const float words = std::min(lead(cell) + words_width(frame, cell), cell.rect.width);
  const float inset = cell.column.align == Align::Right ? cell.rect.width - words : 0;
  const Rect box{cell.rect.x + inset, cell.rect.y, words + 1, cell.rect.height};
  paint_title(frame, cell, box, frame.theme().muted);
  node.text = title_setting(cell, inset);
}

bool head_cell(Frame& frame, const HeadCell& cell, int position) {
  Node node;
  node.id = frame.id(cell.column.key);
  node.role = Role::ColumnHeader;
  node.position = position;
  node.rect = cell.rect;
  node.state.sort_ascending = cell.sorted && !cell.descending;
  node.state.sort_descending = cell.sorted && cell.descending;
  if (!cell.column.sortable) plain_title(frame, cell, node);
  frame.tree().open(std::move(node));
  const bool pressed = cell.column.sortable && sort_button(frame, cell);
  frame.tree().close(cell.rect.bottom());
  return pressed;
}

}  // namespace

bool table_head(Frame& frame, std::span<const TableColumn> columns,
                const std::vector<Width>& widths, float gap, TableSort& sort) {
  const IdScope scope(frame, "head");
  const float height = frame.surface().coarse_pointer ? 44.0F : 36.0F;
  const Place start = frame.place();
  Node row;
  row.id = frame.scope();
  row.role = Role::Row;
  row.position = 1;
  row.rect = {start.x, start.y, start.width, height};
  frame.tree().open(std::move(row));
  const TableSort before = sort;
  {
    Columns places(frame, widths, gap, height);
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
      Rect rect = places.next();
      rect.height = height;
      const bool sorted = before.column == i;
      const HeadCell cell{columns[static_cast<std::size_t>(i)], rect, sorted,
                          sorted && before.descending};
      if (head_cell(frame, cell, i + 1)) sort = {i, sorted && !before.descending};
    }
  }
  frame.tree().close(start.y + height);
  return sort != before;
}

}  // namespace flipside::ui
