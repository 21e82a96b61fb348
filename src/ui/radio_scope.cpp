#include "ui/radio_scope.h"

#include <string>

#include "ui/field_paint.h"
#include "ui/text.h"

namespace flipside::ui {

RadioScope::RadioScope(Frame& frame, std::string_view key, std::string_view label,
                       const RadioLook& look)
    : frame_(frame), look_(look), scope_(frame, key) {
  Node node;
  node.id = frame.scope();
  node.role = Role::RadioGroup;
  node.name = std::string(label);
  node.description = std::string(look.error);
  node.state.required = look.required;
  node.state.invalid = !look.error.empty();
  node.state.disabled = look.disabled;
  node.rect = {frame.place().x, frame.place().y, frame.place().width, 0};
  frame.tree().open(std::move(node));
  if (look.label_hidden) return;
  text(frame, label, {.type = kBodyName, .role = Role::Text});
  frame.space(4);
}

RadioScope::~RadioScope() {
  if (!look_.error.empty()) {
    frame_.space(4);
    error_words(frame_, look_.error);
  }
  frame_.tree().close(frame_.place().y);
}

bool RadioScope::take(int index, const Press& press, int& chosen) const {
  if (!press.activated || index == chosen) return false;
  chosen = index;
  return true;
}

}  // namespace flipside::ui
