// Another copy of this programme, looked at before it is merged into the one that is open.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/app.h"
#include "app/arrival.h"
#include "app/effect.h"
#include "archive/file.h"
#include "programme/workspace.h"
#include "replica/merge.h"
#include "replica/state.h"

namespace flipside::app {

enum class MergeFinding {
  // Something would be added, changed, removed, or is to be decided.
  News,
  // No value changes, but what the other copy has seen and decided would be known here.
  Settled,
  // Nothing in it is new: because it is the copy that is open, as it is or as it was before;
  // because it is older than what is here; or because all of it was taken in already.
  Own,
  OwnBefore,
  Older,
  Nothing,
};

// A conflict that merging would make.
struct Choosing {
  replica::Conflict conflict{};
  // Of its versions the one that was written here.
  std::optional<replica::Mark> mine{};
  // What is to stand; absent: decided later.
  std::optional<replica::Mark> chosen{};
};

struct MergeLook {
  // Of the file; empty when pasted.
  std::string name{};
  Workspace theirs{};
  replica::State stamps{};
  archive::Stamps origin{};
  std::optional<archive::Sender> sender{};
  MergeFinding finding{};
  // With what is here now.
  replica::Merged merged{};
  std::vector<Choosing> choices{};
  // When Settled: of the conflicts that are open here, how many it decides.
  std::size_t settled{};
};

bool has_news(MergeFinding finding);

// Who made the copy, as the file says: "the organiser", a name. Empty where it does not.
std::string sender_of(const MergeLook& look);

// Shows what would come of merging it into the open workspace, to which it belongs.
Effects look_at_copy(App& app, Arrival arrival);

// Works out again what would come of it, after what is here has changed; nothing when no copy is
// looked at.
void look_again(App& app);

// Which values wait for a decision (App::open_conflicts).
void find_conflicts(App& app);

}  // namespace flipside::app
