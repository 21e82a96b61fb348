#include "ui/list_rows.h"

#include "ui/box.h"
#include "ui/pressable.h"
#include "ui/row_window.h"

namespace flipside::ui {
namespace {

void draw_row(Frame& frame, const ListRows& rows, int index) {
  const IdScope scope(frame, rows.key(index));
  const Place place = frame.place();
  const Rect rect{place.x, place.y, place.width, rows.height};
  if (index > 0) frame.paint().fill({rect.x, rect.y, rect.width, 1}, frame.theme().line);
  Node node;
  node.id = frame.scope();
  node.role = Role::ListItem;
  node.position = index + 1;
  node.set_size = rows.count;
  node.rect = rect;
  frame.tree().open(std::move(node));
  rows.draw(frame, index, rect);
  frame.tree().close(rect.bottom());
}

}  // namespace

void list_rows(Frame& frame, std::string_view key, std::string_view name, const ListRows& rows,
               int& focused_row) {
  const Place start = frame.place();
  const Group group(frame, Role::List, key, name);
  const auto indices = rows_to_draw(frame, rows.count, rows.height, focused_row);
  focused_row = -1;
  for (const int index : indices) {
    const auto first_node = frame.tree().nodes().size();
    frame.place() = {start.x, start.y + rows.height * static_cast<float>(index), start.width};
    draw_row(frame, rows, index);
    if (focus_since(frame, first_node)) focused_row = index;
  }
  const float height = rows.height * static_cast<float>(rows.count);
  frame.place() = {start.x, start.y + height, start.width};
}

bool row_button(Frame& frame, std::string_view key, std::string_view name, Rect row, Point inset,
                Type type) {
  const NodeId id = frame.id(key);
  const Press press = pressable(frame, id, row);
  frame.paint().fill(row, faded(frame.theme().hover, press.heat), 8);
  if (press.focus_ring) frame.paint().frame(row.inset(2), frame.theme().primary, 8, 2);
  Node node;
  node.id = id;
  node.role = Role::Button;
  node.name = std::string(name);
  node.rect = row;
  node.text = {.size = type.size,
               .line_height = inset.y > 0 ? type.line_height : row.height,
               .weight = type.weight,
               .inset_left = inset.x,
               .inset_top = inset.y};
  frame.node(std::move(node));
  return press.activated;
}

}  // namespace flipside::ui
