// Round chips of chosen things, each with a cross: pressed, it goes.
#pragma once

#include <string>
#include <vector>

#include "ui/frame.h"

namespace flipside::screens {

struct GoneChip {
  std::string key{};
  std::string words{};
};

// One after another, with a gap below where there are any. Answers the key of the one that is to
// go; empty: none.
std::string gone_chips(ui::Frame& frame, const std::vector<GoneChip>& chips);

}  // namespace flipside::screens
