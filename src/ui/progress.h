// Long work: how far it is, in words too, and a way out of it.
#pragma once

#include <string_view>

#include "ui/frame.h"

namespace flipside::ui {

struct ProgressLook {
  float share{};                    // done, from 0 to 1
  std::string_view percent_text{};  // "62 %"; at the label's right end and announced
  std::string_view words{};         // "6,200 of 10,000 people", below the bar
  std::string_view cancel{};        // words of the button that ends it; empty: none
};

// What a progress keeps between frames, owned by the caller.
struct ProgressState {
  int announced_tenths{};
};

// Every 10 % is announced. True when the person cancelled.
bool progress(Frame& frame, std::string_view key, std::string_view label, const ProgressLook& look,
              ProgressState& state);

}  // namespace flipside::ui
