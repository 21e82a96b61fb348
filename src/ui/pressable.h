// What everything that can be pressed shares: its node, its states, its focus ring.
#pragma once

#include "ui/frame.h"

namespace flipside::ui {

struct Press {
  bool activated{};  // pressed in this frame; never when disabled
  float heat{};      // 0…1: Frame::heat; 0 when disabled
  bool focus_ring{};
};

// Reads the events of the node at `rect` and tells Dear ImGui of the item.
Press pressable(Frame& frame, NodeId node, Rect rect, bool disabled = false);

// 2 px primary, 2 px outside the control, radius + 4.
void focus_ring(Frame& frame, Rect rect, float radius);

}  // namespace flipside::ui
