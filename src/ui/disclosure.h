// A quiet button that shows or hides what comes below it. Hidden at first; what the person chose
// stays while the page is open.
#pragma once

#include <string_view>

#include "ui/frame.h"

namespace flipside::ui {

// Whether the caller is to draw what it hides.
bool disclosure(Frame& frame, std::string_view key, std::string_view label);

}  // namespace flipside::ui
