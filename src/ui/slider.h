// Sliders over whole numbers, and levels as rows of squares. The browser's own range input moves
// them: by drag, arrow keys, Home and End.
#pragma once

#include <string_view>

#include "ui/chip.h"
#include "ui/field.h"

namespace flipside::ui {

struct SliderLook {
  int least{0};
  int most{100};
  int step{1};
  std::string_view value_text{};  // the value as people say it ("20 %"); at the label's right end
  bool unset{};                   // nothing is said yet: the knob is where it would begin
  bool disabled{};
};
// The value to speak of in `value_text`: what is under the hand, else `value`.
int held_value(const Frame& frame, std::string_view key, int value);
// Changed while it is moved, committed when it is let go. `value` is what is under the hand, also
// in frames without an event, so the caller may keep it at the commit alone.
FieldEvent slider(Frame& frame, std::string_view key, std::string_view label, int& value,
                  const SliderLook& look);

struct LevelLook {
  int most{4};
  Side side{Side::None};          // colours the squares; None: primary
  std::string_view value_text{};  // "3 of 4"
  bool read_only{};
  bool disabled{};
};
// A row, 32 high (44 where fingers press): the label, a square for each level, the number. A label
// that does not fit beside the squares stands above them, whole.
FieldEvent level_row(Frame& frame, std::string_view key, std::string_view label, int& level,
                     const LevelLook& look);
// The squares alone, 8 high, in `box` from its left; decoration.
void paint_level(Frame& frame, int level, const LevelLook& look, Rect box);

}  // namespace flipside::ui
