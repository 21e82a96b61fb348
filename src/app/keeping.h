// How well the programme is kept: what is on its way to the stores, what arrived, what failed.
//
// Each edit is an entry of the journal at once. A snapshot replaces the entries that it covers, and
// is a second chance for those that could not be kept.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/effect.h"
#include "app/keeping_intents.h"
#include "archive/journal.h"
#include "base/id.h"
#include "programme/workspace.h"
#include "replica/state.h"

namespace flipside::app {

struct Keeping {
  // Whose stores these are; empty only before any are open.
  std::string workspace{};
  // Of this opening of the app; its entries are numbered from 1.
  Id<archive::EditingSession> session{};
  std::int64_t last_seq{};
  // The last of them that put another copy in place; 0: none did.
  std::int64_t begun{};
  // Entries that no store has acknowledged yet, and those that a store refused.
  std::set<std::int64_t> on_the_way{};
  std::set<std::int64_t> refused{};
  // Why, in plain words; empty while nothing is refused.
  std::string failure{};
  // What the next snapshot covers.
  std::vector<archive::Position> covers{};
  std::int64_t last_snapshot{};
  // The last of this session's entries that the snapshot on its way covers.
  std::optional<std::int64_t> snapshot_on_the_way{};
  // Since the last snapshot.
  std::size_t journal_entries{};
  std::size_t journal_characters{};
  std::int64_t last_edit_ms{};
  // A copy was opened on the recovery page: until a snapshot of it is kept, the stores do not
  // agree, and a reload would show that page again.
  bool stores_differ{};
  // When all had arrived; absent while nothing was edited since the app was opened.
  std::optional<std::int64_t> saved_at_ms{};
  // The stamp of the last entry.
  std::int64_t last_stamp{};
  // A newer version of the page writes in another tab: this one has stopped.
  bool outdated{};
  Stores stores{Stores::Both};
  LocalCopy local_copy{LocalCopy::Whole};
  // Whether the browser promised not to clear the stores by itself; absent while not asked.
  std::optional<bool> persistence{};
  bool persistence_asked{};
};

// Saved: everything arrived. Saving: something is on its way. NotSaved: something was refused; the
// person should download a copy. Outdated: this tab writes no more. OnlyHere: nothing outlives it.
enum class SavedState { Saved, Saving, NotSaved, Outdated, OnlyHere };
SavedState saved_state(const Keeping& keeping);

// A snapshot is due after so many entries or characters, or when nothing was edited for so long.
inline constexpr std::size_t MostEntries = 1000;
inline constexpr std::size_t MostCharacters = 1'500'000;
inline constexpr std::int64_t IdleBeforeSnapshot_ms = 60'000;

bool snapshot_is_due(const Keeping& keeping, std::int64_t now_ms);
// When it will be due if nothing more is edited; absent when never.
std::optional<std::int64_t> next_snapshot(const Keeping& keeping);

// What a change is to the steps of undo.
struct StepMark {
  int step{};
  archive::Act act{};
};

// The next entry of this session; its number and stamp are given away with it. `latest` is a time
// that the stamp has to be later than.
archive::JournalEntry next_entry(Keeping& keeping, std::int64_t latest, std::int64_t now_ms,
                                 StepMark mark = {});
// Sends an entry to the stores.
Append keep_entry(Keeping& keeping, const archive::JournalEntry& entry, std::int64_t now_ms);
// Sends the whole to the stores.
SaveSnapshot keep_snapshot(Keeping& keeping, const Workspace& workspace,
                           const replica::State& stamps, std::vector<archive::JournalEntry> steps);

}  // namespace flipside::app
