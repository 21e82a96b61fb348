// The buttons at the foot of a dialog: Cancel, and what it is there for.
#pragma once

#include <string_view>

#include "ui/frame.h"

namespace flipside::screens {

struct DialogFoot {
  bool go{};
  bool cancel{};
  bool any() const { return go || cancel; }
};

// `key` and `label` are those of the primary button.
DialogFoot dialog_foot(ui::Frame& frame, std::string_view key, std::string_view label);

}  // namespace flipside::screens
