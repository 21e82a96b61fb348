// What is left of a workspace when the stores do not agree: every copy, to be chosen from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/contents.h"
#include "app/recovery_intents.h"
#include "archive/journal.h"
#include "programme/workspace.h"
#include "replica/state.h"

namespace flipside::app {

// Incomplete: some changes are missing. Damaged: can be downloaded, and nothing else.
enum class CopyState { Complete, Incomplete, Damaged };

struct KeptCopy {
  CopyOrigin origin{};
  CopyState state{};
  // Of its last change; 0: not known.
  std::int64_t at_ms{};
  Contents contents{};
  std::size_t promises{};
  std::size_t goals{};
  // Eight digits; equal programmes have the same.
  std::string check{};
  // So many are inside.
  std::int64_t changes{};
  // What is wrong with it.
  std::string why{};
  // A snapshot without covers; what was found, where it can not be read.
  std::string text{};
  std::vector<archive::Position> covers{};
  // Only the edge can hand it out: the place that SaveDamaged names.
  std::optional<std::size_t> damaged_place{};
  // The database holds it as it is.
  bool is_in_database{};
};

struct Recovery {
  // Sentences; empty where the page was asked for.
  std::vector<std::string> reasons{};
  // The newest first, damaged ones last.
  std::vector<KeptCopy> copies{};
  // The stores have told what they have.
  bool searched{};
  // The copy that is looked into.
  std::optional<std::size_t> looking{};
  // What was open when the page was asked for.
  std::optional<Workspace> present{};
  replica::State present_stamps{};
  // What other tabs wrote meanwhile.
  std::vector<StoredEntry> arrived{};
};

std::vector<KeptCopy> copies_of(const CopiesFound& found);
std::size_t complete_ones(const Recovery& recovery);

// A workspace from a snapshot and the changes since.
struct Rebuilt {
  Workspace workspace{};
  replica::State stamps{};
  std::vector<archive::Position> covers{};
  std::vector<archive::JournalEntry> journal{};
  bool lacks_changes{};
  // The sentence for changes that can not be read; empty where all can.
  std::string_view unreadable{};
};
Rebuilt rebuild(Workspace from, replica::State stamps, std::vector<archive::Position> covers,
                const std::vector<StoredEntry>& entries);

}  // namespace flipside::app
