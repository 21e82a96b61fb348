#include "ui/disclosure.h"

#include "ui/button.h"

namespace flipside::ui {

bool flush_button(Frame& frame, std::string_view key, std::string_view label,
                  const ButtonLook& look) {
  Place& place = frame.place();
  place.x -= kQuietPadding;
  place.width += kQuietPadding;
  const bool pressed = button(frame, key, label, look);
  place.x += kQuietPadding;
  place.width -= kQuietPadding;
  return pressed;
}

bool expander(Frame& frame, std::string_view key, std::string_view label, bool open) {
  ButtonLook look{.kind = ButtonKind::Quiet, .icon = open ? Icon::ChevronUp : Icon::ChevronDown};
  look.state.expandable = true;
  look.state.expanded = open;
  return flush_button(frame, key, label, look);
}

bool disclosure(Frame& frame, std::string_view key, std::string_view label) {
  const NodeId id = frame.id(key);
  const bool was_open = frame.disclosed(id);
  if (expander(frame, key, label, was_open)) frame.disclose(id, !was_open);
  return was_open;
}

}  // namespace flipside::ui
