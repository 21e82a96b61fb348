// A field that offers a few choices by the browser's own list.
#pragma once

#include <span>
#include <string_view>

#include "ui/field.h"

namespace flipside::ui {

// One of a few things to choose. Keys are stable and unique among their choices.
struct Choice {
  std::string_view key{};
  std::string_view label{};
};

// `chosen`: index into `choices`; -1: none yet, which the list offers as the placeholder. True when
// the person chose another one.
bool select(Frame& frame, std::string_view key, const FieldLook& look,
            std::span<const Choice> choices, int& chosen);

}  // namespace flipside::ui
