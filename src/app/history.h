// What was done, so that each step can be undone and redone, after the page was closed too.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "archive/journal.h"
#include "base/owned.h"
#include "programme/change.h"
#include "programme/workspace.h"
#include "replica/state.h"

namespace flipside::app {

struct Step {
  // Names the step in UndoStep; never used again.
  int number{};
  Change change{};
  // In the words of a person: "Add Ada Lovelace".
  std::string label{};
  // What stood beside the programme at the other end of the step, where its change alone does not
  // say so; it is put back while the entry `seq` is the last that was kept.
  Owned<replica::State> stamps{};
  std::int64_t seq{};
  // Typed in one visit to one field; 0: not typed.
  int visit{};
};

// Numbers are random from the start of a visit on, because other tabs number theirs.
// Oldest first. Redo holds steps that take an undone step up again; a new edit empties it.
struct History {
  std::vector<Step> done{};
  std::vector<Step> undone{};
  int next_number{1};
};

// Steps beyond are forgotten, the oldest first.
inline constexpr std::size_t MostSteps = 200;

// A step of its own; what was undone is forgotten.
void remember(History& history, Step step);
// Goes on with the last step; one that comes to nothing goes.
void join_last(History& history, const Change& change);
// Others have changed the programme: what comes is a step of its own, and no stamps from before can
// be put back.
void end_last(History& history);

// What a snapshot keeps of it.
std::vector<archive::JournalEntry> kept_steps(const History& history);
// The same history again, from a snapshot and the changes since, in their order.
History history_of(std::vector<archive::JournalEntry> steps,
                   std::span<const archive::JournalEntry> since);

inline constexpr std::size_t MostStepsWithStamps = 8;

// The label of what Undo or Redo would do; empty when there is nothing.
std::string_view undo_label(const History& history);
std::string_view redo_label(const History& history);

}  // namespace flipside::app
