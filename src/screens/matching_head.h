// What the matching page says and asks beside the search: who comes first, whether open proposals
// stay, and how the pairs of a proposal begin.
#pragma once

#include <cstddef>
#include <string>

#include "screens/scene.h"
#include "ui/columns.h"

namespace flipside::screens {

// Worked out for this state of the programme.
struct MatchingHead {
  int revision{-1};
  bool keeps{};
  std::string first_in_line;  // empty: nobody comes first
  std::size_t open_proposals{};
};

// "Ask the mentees first" and "Accept all", in `row`. Nothing without pairs.
void answer_buttons(Scene& scene, ui::Flow& row, std::size_t pairs);

// Who comes first and why; the switch for open proposals. Takes no space where there is nothing.
void matching_notes(Scene& scene, MatchingHead& head);

}  // namespace flipside::screens
