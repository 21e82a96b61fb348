#include "ui/disclosure.h"

#include "ui/button.h"

namespace flipside::ui {

bool disclosure(Frame& frame, std::string_view key, std::string_view label) {
  const NodeId id = frame.id(key);
  const bool was_open = frame.disclosed(id);
  ButtonLook look{.kind = ButtonKind::Quiet,
                  .icon = was_open ? Icon::ChevronUp : Icon::ChevronDown};
  look.state.expandable = true;
  look.state.expanded = was_open;
  if (button(frame, key, label, look)) frame.disclose(id, !was_open);
  return was_open;
}

}  // namespace flipside::ui
