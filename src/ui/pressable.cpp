#include "ui/pressable.h"

namespace flipside::ui {

Press pressable(Frame& frame, NodeId node, Rect rect, bool disabled) {
  frame.item(node, rect);
  Press press;
  press.focus_ring = frame.focus_visible(node);
  if (disabled) return press;
  press.activated = frame.activated(node);
  press.heat = frame.heat(node);
  return press;
}

void focus_ring(Frame& frame, Rect rect, float radius) {
  frame.paint().frame(rect.inset(-4), frame.theme().primary, radius + 4, 2);
}

}  // namespace flipside::ui
