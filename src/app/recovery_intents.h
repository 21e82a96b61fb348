// Intents of the recovery page: every copy of the workspace that the stores still have.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "app/effect.h"
#include "app/keeping_intents.h"

namespace flipside::app {

// A snapshot that is as it was written.
struct StoredCopy {
  CopyOrigin origin{};
  std::int64_t number{};
  std::int64_t at_ms{};
  std::string text{};
  std::vector<Covered> covers{};
};

// Everything that the stores have, in any order.
struct CopiesFound {
  std::vector<StoredCopy> copies{};
  std::vector<StoredEntry> in_database{};
  std::vector<StoredEntry> in_local{};
  // By the places that SaveDamaged names.
  std::vector<DamagedItem> damaged{};
  // Without the database, local storage would bring everything back.
  bool local_is_whole{};
};

// They could not be kept beside the one that was opened.
struct CopiesNotKept {
  std::string why{};
};

// The page is wanted although nothing is wrong; and left again.
struct ShowCopies {};
struct CloseCopies {};

// `place`: in Recovery::copies. Looking shows it on the usual pages, where nothing can be changed.
struct OpenCopy {
  std::size_t place{};
};
struct LookInside {
  std::size_t place{};
};
struct LeaveCopy {};
// Where the page was asked for: what the copy has is looked at beside what is open, to be merged.
struct MergeCopy {
  std::size_t place{};
};
struct DownloadCopy {
  std::size_t place{};
};
// Nothing of what is left can be opened, or is wanted.
struct BeginAfresh {};

}  // namespace flipside::app
