// Which pairs the page of pairs shows, in order, and what it says of each.
#pragma once

#include <string>
#include <string_view>

#include "screens/pairs.h"
#include "ui/chip.h"
#include "ui/icon.h"

namespace flipside::screens {

// Worked out when the programme, the day, the filter or the order changes.
void refresh_rows(const app::App& app, PairsScreen& screen);

// Icon and word of a pair's state.
struct PairStatus {
  std::string_view words;
  ui::Icon icon;
  ui::Tone tone;
  int urgency;
};
PairStatus status_of(const app::App& app, const Pair& pair);

// "Active", "Stalled, by hand".
std::string state_words(const app::App& app, const Pair& pair);
// "3 days ago", "none yet"; before the start whom to ask, or since when somebody is asked.
std::string last_words(const app::App& app, const Pair& pair);

}  // namespace flipside::screens
