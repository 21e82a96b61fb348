// Intents about the workspaces of this browser.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/keeping_intents.h"
#include "app/shelved.h"
#include "programme/workspace.h"

namespace flipside::app {

// What the index says, in any order; comes again when another tab has changed it. `unread`: those
// whose stores are there without an entry; told at the start alone.
struct ShelfListed {
  std::vector<Shelved> list{};
  std::vector<std::string> unread{};
};

// Another workspace is open from now on, or the first one; Loaded follows at once.
struct WorkspaceOpened {
  std::string id{};
  // What StoreDraft kept there.
  std::map<std::string, std::string> drafts{};
};

struct SwitchWorkspace {
  std::string id{};
};
// It can be put back for 30 days.
struct RemoveWorkspace {
  std::string id{};
};
// Puts it back and opens it.
struct PutBackWorkspace {
  std::string id{};
};

// What the stores of a workspace hold that is not open.
struct WorkspaceRead {
  std::string id{};
  Loaded loaded{};
};

// Hands out a file of each workspace: opened together at another address, all is there again.
struct ExportAll {};

// Opens the holder's own copy of the sample: the one that is here, else a new one.
struct SeeSampleAs {
  Holder holder{};
};

}  // namespace flipside::app
