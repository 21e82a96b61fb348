// Two to four short choices side by side, or below each other where their words have no room so;
// the chosen one is raised.
#pragma once

#include <span>
#include <string_view>

#include "ui/chip.h"
#include "ui/choice.h"

namespace flipside::ui {

struct Segment {
  std::string_view key{};  // stable, unique among the segments
  std::string_view label{};
  Side side{Side::None};  // its dot or ring stands before the label
};

// Radio buttons in look of one bar. `chosen`: index into `choices`; -1: none yet. True in the frame
// in which the person chose another one.
bool segments(Frame& frame, std::string_view key, std::string_view label,
              std::span<const Segment> choices, int& chosen, const RadioLook& look = {});

}  // namespace flipside::ui
