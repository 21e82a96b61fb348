// A round chip of a chosen thing, with a cross: pressed, it goes.
#pragma once

#include <string_view>

#include "ui/frame.h"

namespace flipside::screens {

// Fills the place. True when it was pressed.
bool gone_chip(ui::Frame& frame, std::string_view key, std::string_view words);
float gone_chip_width(ui::Frame& frame, std::string_view words);

}  // namespace flipside::screens
