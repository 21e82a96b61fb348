// Intents about pairs on the way from a proposal to the first session, and on the way to another
// partner. Each is one step to undo unless it says otherwise.
#pragma once

#include <string>
#include <vector>

#include "app/programme_intents.h"
#include "programme/run.h"

namespace flipside::app {

// Makes pairs of the proposal whose mentees are to be asked first. None named: all of them.
struct AskMentees {
  using Late = void;
  std::vector<Couple> couples{};
};

// Copies the message, or opens it as a mail where `mail` has the draft's address, and remembers
// that the one whose turn it is was asked today.
struct AskNow {
  Id<Pair> pair{};
  std::string message{};
  std::string mail{};
};

// The person on that side said yes. Refused, with a notice, when it is not their turn.
struct SayYes {
  Id<Pair> pair{};
  Side side{};
};

// One of the two declined, before the pair began. Neither a reason nor who it was is kept.
struct SayNo {
  Id<Pair> pair{};
};

// Starts every agreed pair today.
struct StartAgreed {};

// One of the two would like another partner; the pair goes on until it is closed.
struct AskForRematch {
  Id<Pair> pair{};
  Side side{};
};
struct WithdrawRematch {
  Id<Pair> pair{};
};
// Closes the pair; both come first in the next search, which begins at once.
struct EndAndMatchAgain {
  Id<Pair> pair{};
};

// Whether the next searches leave untouched proposals as they are. No step: nothing is kept of it.
struct KeepProposals {
  bool keep{};
};

// Does a kept matching again, in slices, to compare it pair by pair. Changes nothing.
struct RepeatRun {
  Id<Run> run{};
};

}  // namespace flipside::app
