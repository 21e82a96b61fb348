// The workspaces that this browser keeps, each in stores of its own; one of them is open. Opening,
// beginning or receiving another never touches the one that is there: it is opened in its place,
// and both stay.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/arrival.h"
#include "app/effect.h"
#include "app/route.h"
#include "app/shelved.h"
#include "programme/workspace.h"
#include "replica/state.h"

namespace flipside::app {

struct App;

// With what is known beside it.
struct KeptWorkspace {
  Workspace workspace{};
  // Absent where it follows from the content.
  std::optional<replica::State> stamps{};
};

// What is to happen once another workspace is open.
struct Wish {
  std::string id{};
  // What begins there.
  std::optional<KeptWorkspace> begun{};
  Route route{};
  std::string notice{};
  // The removed one that Undo of the notice puts back.
  std::string removed{};
  // Belongs to what is open then: whether it is merged with it or opened beside it is asked.
  std::optional<Arrival> arrival{};
};

struct Shelf {
  // The one opened last first.
  std::vector<Shelved> list{};
  // Their stores are there, and nothing is known of what they hold.
  std::vector<std::string> unread{};
  std::optional<Wish> wish{};
  // Being read, to be handed out.
  std::set<std::string> to_export{};
  // What this browser can keep nowhere, while another is open.
  std::map<std::string, KeptWorkspace> in_memory{};
  // Of Derived, when the open one was last listed.
  int revision{};
};

// A removed one can be put back for so long; then it is erased.
inline constexpr std::int64_t KeptRemoved_ms = std::int64_t{30} * 24 * 3'600'000;

const Shelved* find_shelved(const App& app, std::string_view id);
bool is_here(const Shelved& it);
// What the shelf says of a workspace.
Shelved shelved(const Workspace& workspace);
// The one that a workspace belongs to: the same programme, holder and person.
const Shelved* kin_of(const App& app, const Workspace& workspace);

// Opens another; what is open stays as it is.
Effects switch_workspace(App& app, Wish wish);
// Begins a workspace of its own with it; in the present one while nothing was begun there.
Effects begin_workspace(App& app, Workspace workspace, std::string notice,
                        std::optional<replica::State> stamps = {});
// Nothing is there: the first-run page. What is open stays.
Effects begin_empty(App& app, std::string notice);

// The stores of another workspace have been read: what was wished comes true (opening.cpp calls).
Effects arrive(App& app);
// The address says which workspace it belongs to, so that Back finds it after others were open.
Effects name_in_address(App& app);
// Tells the stores what the shelf says of the open workspace, where that has changed.
Effects list_present(App& app);

}  // namespace flipside::app
