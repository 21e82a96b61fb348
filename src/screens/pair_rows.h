// The rows of the pairs page, worked out when the programme or the day changes.
#pragma once

#include "screens/pairs.h"

namespace flipside::screens {

void refresh_rows(const app::App& app, PairsScreen& screen);

// Icon and word of a pair's state.
struct PairStatus {
  std::string_view words;
  ui::Icon icon;
  ui::Tone tone;
  int urgency;
};
PairStatus status_of(const Programme& programme, const Pair& pair, Date today);

}  // namespace flipside::screens
