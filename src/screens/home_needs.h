// What asks for somebody now, most pressing first: worked out from the programme and the day.
#pragma once

#include <string>
#include <vector>

#include "app/app.h"
#include "ui/box.h"

namespace flipside::screens {

struct Need {
  // Stable while the same thing needs somebody.
  std::string key;
  ui::Icon icon{};
  ui::Tone tone{ui::Tone::Neutral};
  std::string what;  // "Łukasz Wójcik and Anders Sæther have stalled"
  std::string why;   // with its numbers
  std::string verb;  // on the button
  app::Intent intent;
};

std::vector<Need> needs_of(const app::App& app);

// Sums over the running pairs, with the counts behind them.
struct HomeFigures {
  int intervals_due{}, intervals_kept{};
  int promises_due{}, promises_kept{};
  int sessions_held{};                                          // in the last 28 days
  int pairs{};                                                  // running
  std::size_t waiting{}, waiting_mentors{}, waiting_mentees{};  // somebody can wait as both
  std::size_t waiting_both{};
};
HomeFigures figures_of(const app::App& app);

}  // namespace flipside::screens
