// Rows of a card that say one fact each.
#pragma once

#include <string_view>

#include "ui/frame.h"

namespace flipside::screens {

struct FactAct {
  std::string_view words{};  // of the button behind the fact; empty: none
  std::string_view name{};   // what it does, where the words alone do not say it
};
// True when its button was pressed.
bool fact_row(ui::Frame& frame, std::string_view key, std::string_view what, std::string_view value,
              const FactAct& act = {});

}  // namespace flipside::screens
