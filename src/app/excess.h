// What a copy holds that its holder should not have: it came in an old or hand-made file.
#pragma once

#include <cstddef>

#include "app/pair_index.h"

namespace flipside::app {

struct App;

struct Excess {
  // In an organiser's copy.
  BetweenTwo between{};
  // In that of a mentor or mentee: of others, or what others wrote of the partner.
  std::size_t people{};
  std::size_t pairs{};
  std::size_t matchings{};
  bool operator==(const Excess&) const = default;
};

// Costs as much as the holder has pairs.
Excess excess_of(const App& app);

// Whether the person is to be asked about it: there is some, and they did not keep it since this
// programme was opened.
bool asks_about_excess(const App& app);

// Leaves it out, in one step to undo.
struct LeaveOutExcess {};
// Asks no more before the programme is opened the next time.
struct KeepExcess {};

}  // namespace flipside::app
