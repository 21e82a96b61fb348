// Intents about joining another copy of this programme with the one that is open.
#pragma once

#include <optional>
#include <string>

#include "replica/dot.h"

namespace flipside::app {

// A field with several values: which of them is to stand. While a copy is looked at it is only
// noted and can be taken back (absent: later); else it is decided, one step to undo.
struct DecideConflict {
  // As in the programme: "people".
  std::string kind{};
  std::string id{};
  std::string field{};
  std::optional<replica::Mark> version{};
};

// Takes in what is looked at, as one step to undo.
struct TakeMerge {
  // The person knows that some of it is dated in days to come.
  bool although_ahead{};
};
struct LeaveMerge {};
// What is looked at becomes a workspace of its own.
struct OpenBeside {};

}  // namespace flipside::app
