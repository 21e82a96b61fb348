// How well the programme is kept: what is on its way to the stores, what arrived, what failed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/keeping_intents.h"

namespace flipside::app {

struct Keeping {
  // Of this opening of the app; entries are numbered in it from 1.
  std::string session{};
  std::int64_t last_seq{};
  // Entries that no store has acknowledged yet.
  std::set<std::int64_t> on_the_way{};
  // The last sequence number found or written in each session that the next snapshot covers.
  std::map<std::string, std::int64_t> covered{};
  std::int64_t last_snapshot{};
  std::optional<std::int64_t> snapshot_on_the_way{};
  // Since the last snapshot.
  std::size_t entries_in_journal{};
  std::size_t characters_in_journal{};
  std::optional<std::int64_t> last_edit_ms{};
  std::optional<std::int64_t> saved_at_ms{};
  // The last failure in plain words; empty while all is well.
  std::string failure{};
  bool read_only{};
  Stores stores{Stores::Both};
  std::optional<bool> persistence{};
};

// Saved: everything arrived. Saving: something is on its way. NotSaved: something failed; the
// person should download a copy. ReadOnly: another tab writes. OnlyHere: nothing outlives the tab.
enum class SavedState { Saved, Saving, NotSaved, ReadOnly, OnlyHere };
SavedState saved_state(const Keeping& keeping);

// A snapshot is due after so many entries or characters, or when nothing was edited for so long.
inline constexpr std::size_t MostEntries = 1000;
inline constexpr std::size_t MostCharacters = 1'500'000;
inline constexpr std::int64_t IdleBeforeSnapshot_ms = 60'000;

// What could not be read at opening, and what could.
struct Recovery {
  std::vector<std::string> reasons{};
  // To be downloaded as they are.
  std::vector<DamagedItem> damaged{};
};

}  // namespace flipside::app
