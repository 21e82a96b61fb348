// Choosing: checkbox, switch, radio buttons. The whole row is the target.
//
// Each answers true in the frame in which the person changed the value.
#pragma once

#include <span>
#include <string_view>

#include "ui/frame.h"
#include "ui/select.h"

namespace flipside::ui {

struct CheckLook {
  std::string_view hint{};  // explaining words below the label
  bool mixed{};             // half on: some of what it stands for
  bool disabled{};
};
bool checkbox(Frame& frame, std::string_view key, std::string_view label, bool& value,
              const CheckLook& look = {});
// One that is a whole row: the caller has painted the name, and says where the mark stands.
bool row_checkbox(Frame& frame, std::string_view key, std::string_view name, Rect row, Rect mark,
                  bool& value);
// A setting that takes effect at once.
bool toggle(Frame& frame, std::string_view key, std::string_view label, bool& value,
            const CheckLook& look = {});

struct RadioLook {
  std::string_view error{};  // what is wrong and how to mend it
  bool label_hidden{};
  bool required{};
  bool disabled{};
};
// `chosen`: index into `choices`; -1: none yet.
bool radio_group(Frame& frame, std::string_view key, std::string_view label,
                 std::span<const Choice> choices, int& chosen, const RadioLook& look = {});

}  // namespace flipside::ui
