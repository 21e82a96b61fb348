#include "ui/field.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "ui/field_paint.h"

namespace flipside::ui {
namespace {

constexpr float kAreaTop = 8;

FieldEvent one_line(Frame& frame, std::string_view key, const FieldLook& look, std::string& value,
                    Role role) {
  const FieldEvent event = take_edit(frame, frame.id(key), look, value);
  const FieldBox box = begin_field(frame, key, look);
  // An empty field keeps its placeholder on the canvas: the mirror's element has none.
  if (box.painted || value.empty()) paint_field_text(frame, box, look, value);
  frame.node(field_node(frame, box, look, role, value));
  end_field(frame, look);
  return event;
}

void paint_lines(Frame& frame, const FieldBox& box, const FieldLook& look,
                 const std::string& value) {
  const Type type = field_type(frame);
  const Theme& t = frame.theme();
  const bool empty = value.empty();
  const float width = box.rect.width - box.inset_left - box.inset_right;
  const auto lines =
      wrap_text(frame.paint().runs(), empty ? look.placeholder : value, type.font(), width);
  frame.paint().push_clip(box.rect.inset(2));
  Point at{box.rect.x + box.inset_left, box.rect.y + kAreaTop};
  for (const TextLine& line : lines) {
    frame.paint().text(line, type.font(), at, type.line_height,
                       empty || look.disabled ? t.placeholder : t.text);
    at.y += type.line_height;
  }
  frame.paint().pop_clip();
}

}  // namespace

FieldEvent event_of(const Frame::Edit& edit, bool changed) {
  return {changed, edit.stage == EditStage::Left, edit.stage == EditStage::Paused};
}

FieldEvent text_field(Frame& frame, std::string_view key, const FieldLook& look,
                      std::string& value) {
  return one_line(frame, key, look, value, Role::TextField);
}

FieldEvent secret_field(Frame& frame, std::string_view key, const FieldLook& look,
                        std::string& value) {
  const FieldEvent event = take_edit(frame, frame.id(key), look, value);
  const FieldBox box = begin_field(frame, key, look);
  std::string dots;
  for (std::size_t left = code_points(value).size(); left > 0; --left) dots += "•";
  if (box.painted || value.empty()) paint_field_text(frame, box, look, dots);
  frame.node(field_node(frame, box, look, Role::SecretField, value));
  end_field(frame, look);
  return event;
}

FieldEvent search_field(Frame& frame, std::string_view key, FieldLook look, std::string& value) {
  look.label_hidden = true;
  if (look.icon == Icon::None) look.icon = Icon::Search;
  return one_line(frame, key, look, value, Role::SearchField);
}

FieldEvent text_area(Frame& frame, std::string_view key, const FieldLook& look, std::string& value,
                     AreaLines lines) {
  const FieldEvent event = take_edit(frame, frame.id(key), look, value);
  const Type type = field_type(frame);
  const float needed =
      text_height(frame, value, type, std::max(1.0F, frame.place().width - 2 * 12));
  const auto rows = std::clamp(static_cast<int>(std::lround(needed / type.line_height)),
                               lines.least, std::max(lines.least, lines.most));
  const float height = 2 * kAreaTop + static_cast<float>(rows) * type.line_height;
  FieldBox box = begin_field(frame, key, look, std::max(height, frame.control_height()));
  // What is moved within the field only the browser knows.
  if (box.focused && needed > height) box.painted = false;
  if (box.painted || value.empty()) paint_lines(frame, box, look, value);
  Node node = field_node(frame, box, look, Role::TextArea, value);
  node.text.wraps = true;
  node.text.inset_top = kAreaTop;
  frame.node(std::move(node));
  end_field(frame, look);
  return event;
}

}  // namespace flipside::ui
