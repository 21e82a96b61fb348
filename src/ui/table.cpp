#include "ui/table.h"

#include <algorithm>
#include <optional>

#include "ui/box.h"
#include "ui/pressable.h"
#include "ui/row_window.h"
#include "ui/scroll.h"
#include "ui/table_head.h"

namespace flipside::ui {
namespace {

constexpr std::string_view kOpen = "open";

std::vector<Width> widths_of(std::span<const TableColumn> columns) {
  std::vector<Width> widths;
  widths.reserve(columns.size());
  for (const TableColumn& column : columns) widths.push_back(column.width);
  return widths;
}

// Draws the rows that are to be there; one object a frame.
class Body {
 public:
  Body(Frame& frame, const TableLook& look, std::span<const TableColumn> columns,
       const std::vector<Width>& widths, const TableRows& rows)
      : frame_(frame), look_(look), columns_(columns), widths_(widths), rows_(rows) {}

  void draw(TableState& state) {
    const Place start = frame_.place();
    const auto indices = rows_to_draw(frame_, rows_.count, look_.row_height, state.focused_row);
    state.focused_row = -1;
    for (const int index : indices) {
      const auto first_node = frame_.tree().nodes().size();
      frame_.place() = {start.x, start.y + look_.row_height * static_cast<float>(index),
                        start.width};
      row(index);
      if (focus_since(frame_, first_node)) state.focused_row = index;
    }
    const float height = look_.row_height * static_cast<float>(rows_.count);
    frame_.place() = {start.x, start.y + height, start.width};
  }

 private:
  void row(int index) {
    const IdScope scope(frame_, rows_.key(index));
    const bool selected = index == look_.selected;
    const Rect rect{frame_.place().x, frame_.place().y, frame_.place().width, look_.row_height};
    paint_ground(rect, selected);
    Node node;
    node.id = frame_.scope();
    node.role = Role::Row;
    node.position = index + 2;  // the head is the first
    node.rect = rect;
    frame_.tree().open(std::move(node));
    {
      TableRow cells(frame_, columns_, widths_, look_.gap, rect, index, selected);
      rows_.draw(frame_, cells);
    }
    frame_.tree().close(rect.bottom());
  }

  void paint_ground(Rect rect, bool selected) {
    const Theme& t = frame_.theme();
    const Rect wide{rect.x - look_.overhang, rect.y, rect.width + 2 * look_.overhang, rect.height};
    const float heat = frame_.heat(frame_.id(kOpen));
    if (!selected && heat == 0 && !marked_above_) {
      frame_.paint().fill({wide.x, wide.y, wide.width, 1}, t.line);
    }
    frame_.paint().fill(wide, selected ? t.selected : faded(t.hover, heat), 8);
    if (selected && frame_.surface().forced_colours) frame_.paint().frame(wide, t.primary, 8, 2);
    marked_above_ = selected || heat > 0;
  }

  Frame& frame_;
  const TableLook& look_;
  std::span<const TableColumn> columns_;
  const std::vector<Width>& widths_;
  const TableRows& rows_;
  bool marked_above_{};
};

}  // namespace

TableRow::TableRow(Frame& frame, std::span<const TableColumn> columns,
                   const std::vector<Width>& widths, float gap, Rect rect, int index, bool selected)
    : frame_(frame),
      columns_(columns),
      rect_(rect),
      index_(index),
      selected_(selected),
      places_(frame, widths, gap, rect.height) {}

TableRow::~TableRow() {
  if (at_ > 0) frame_.tree().close(rect_.bottom());
}

Rect TableRow::cell(float content_height) {
  if (at_ > 0) frame_.tree().close(rect_.bottom());
  Rect cell = places_.next(content_height);
  cell.height = rect_.height;
  Node node;
  // Not the column's key alone: what stands in the row may have that key too.
  node.id = child_id(frame_.id(columns_[std::min(at_, columns_.size() - 1)].key), "cell");
  node.role = at_ == 0 ? Role::RowHeader : Role::Cell;
  node.position = static_cast<std::int32_t>(at_) + 1;
  node.rect = cell;
  frame_.tree().open(std::move(node));
  ++at_;
  return cell;
}

bool TableRow::opener(std::string_view name, Type type) {
  const NodeId id = frame_.id(kOpen);
  const Press press = pressable(frame_, id, rect_);
  const Place place = frame_.place();
  const Rect words{place.x, rect_.y, place.width, rect_.height};
  paint_line(frame_, name, type, words, frame_.theme().text);
  if (press.focus_ring) {
    frame_.paint().frame({rect_.x - 6, rect_.y + 2, rect_.width + 12, rect_.height - 4},
                         frame_.theme().primary, 8, 2);
  }
  Node node;
  node.id = id;
  node.role = Role::Button;
  node.name = std::string(name);
  node.state.current = selected_;
  node.rect = rect_;
  node.text = {.size = type.size,
               .line_height = rect_.height,
               .weight = type.weight,
               .inset_left = place.x - rect_.x,
               .inset_right = rect_.right() - words.right()};
  frame_.node(std::move(node));
  return press.activated;
}

bool table(Frame& frame, std::string_view key, const TableLook& look,
           std::span<const TableColumn> columns, const TableRows& rows, TableState& state) {
  const Place start = frame.place();
  const std::vector<Width> widths = widths_of(columns);
  Node node;
  node.role = Role::Table;
  node.name = std::string(look.name);
  node.position = static_cast<std::int32_t>(columns.size());
  node.set_size = rows.count + 1;
  node.rect = {start.x, start.y, start.width, 0};
  const Group group(frame, key, std::move(node));
  const bool sorted = table_head(frame, columns, widths, look.gap, state.sort);
  Body body(frame, look, columns, widths, rows);
  if (look.view_height <= 0) {
    body.draw(state);
    return sorted;
  }
  const float top = frame.place().y;
  const Rect view{start.x - look.overhang, top, start.width + 2 * look.overhang,
                  std::max(look.row_height, start.y + look.view_height - top)};
  {
    const Scroll scroll(frame, "rows", view);
    frame.place().x += look.overhang;
    frame.place().width -= 2 * look.overhang;
    body.draw(state);
  }
  frame.place() = {start.x, view.bottom(), start.width};
  return sorted;
}

}  // namespace flipside::ui
