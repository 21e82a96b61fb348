#include "ui/date_field.h"

#include "ui/field_paint.h"

namespace flipside::ui {

FieldEvent date_field(Frame& frame, std::string_view key, const FieldLook& look, std::string& value,
                      const std::function<std::string(std::string_view)>& words) {
  constexpr float kIcon = 16;
  const FieldEvent event = take_edit(frame, frame.id(key), look, value);
  const FieldBox box = begin_field(frame, key, look, 0, kIcon + 8);
  // With focus the browser paints the date, empty or not.
  if (!box.focused) {
    paint_field_text(frame, box, look, value.empty() ? std::string() : words(value));
  }
  const Rect icon{box.rect.right() - 12 - kIcon, box.rect.centre().y - kIcon / 2, kIcon, kIcon};
  const Theme& t = frame.theme();
  frame.paint().icon(Icon::Calendar, icon, look.disabled ? t.placeholder : t.muted);
  frame.node(field_node(frame, box, look, Role::DateField, value));
  end_field(frame, look);
  return event;
}

}  // namespace flipside::ui
