// A quiet button that shows or hides what comes below it. Hidden at first; what the person chose
// stays while the page is open.
#pragma once

#include <string_view>

#include "ui/button.h"

namespace flipside::ui {

// A quiet button whose words, or icon, begin where the column does: only its padding stands out.
bool flush_button(Frame& frame, std::string_view key, std::string_view label,
                  const ButtonLook& look = {.kind = ButtonKind::Quiet});
// One that shows more or less; `open` is how it is now. True in the frame in which it was
// activated.
bool expander(Frame& frame, std::string_view key, std::string_view label, bool open);

// Whether the caller is to draw what it hides.
bool disclosure(Frame& frame, std::string_view key, std::string_view label);

}  // namespace flipside::ui
