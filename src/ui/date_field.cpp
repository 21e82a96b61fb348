#include "ui/date_field.h"

#include "ui/field_paint.h"

namespace flipside::ui {
namespace {

constexpr float kDateFieldIcon = 16;

struct PickedLook {
  Role role;
  Icon icon;
};

// With focus the browser paints the value, empty or not.
void picked_field(Frame& frame, std::string_view key, const FieldLook& look, const PickedLook& kind,
                  const std::string& value, std::string_view words) {
  const FieldBox box = begin_field(frame, key, look, 0, kDateFieldIcon + 8);
  if (box.painted) paint_field_text(frame, box, look, words);
  const Rect icon{box.rect.right() - 12 - kDateFieldIcon, box.rect.centre().y - kDateFieldIcon / 2,
                  kDateFieldIcon, kDateFieldIcon};
  const Theme& t = frame.theme();
  frame.paint().icon(kind.icon, icon, look.disabled ? t.placeholder : t.muted);
  frame.node(field_node(frame, box, look, kind.role, value));
  end_field(frame, look);
}

}  // namespace

FieldEvent date_field(Frame& frame, std::string_view key, const FieldLook& look, std::string& value,
                      FunctionRef<std::string(std::string_view)> words) {
  const FieldEvent event = take_edit(frame, frame.id(key), look, value);
  picked_field(frame, key, look, {Role::DateField, Icon::Calendar}, value,
               value.empty() ? std::string() : words(value));
  return event;
}

FieldEvent time_field(Frame& frame, std::string_view key, const FieldLook& look,
                      std::string& value) {
  const FieldEvent event = take_edit(frame, frame.id(key), look, value);
  picked_field(frame, key, look, {Role::TimeField, Icon::Clock}, value, value);
  return event;
}

}  // namespace flipside::ui
