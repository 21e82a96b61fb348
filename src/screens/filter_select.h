// A filter as a round chip: the browser's own list behind it; tinted while it leaves somebody out.
#pragma once

#include <span>
#include <string_view>

#include "ui/select.h"

namespace flipside::screens {

// The first choice leaves nobody out. True when the person chose another one.
bool filter_select(ui::Frame& frame, std::string_view key, std::string_view name,
                   std::span<const ui::Choice> choices, int& chosen);
float filter_width(ui::Frame& frame, std::string_view words);

}  // namespace flipside::screens
