// The commands: one table that menus, the palette, shortcuts and the help page read.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/app.h"

namespace flipside::app {

struct Command {
  // Stable: "undo", "go-people".
  std::string_view id;
  // A verb: "Undo", "Find the best pairs".
  std::string_view label;
  // One sentence for help and tooltips.
  std::string_view help;
  // "Ctrl+Z"; on a Mac read Ctrl as Cmd. Empty: none.
  std::string_view shortcut;
  bool (*enabled)(const App& app);
  Intent (*intent)(const App& app);
};

// In the order in which menus and help show them.
std::span<const Command> commands();
// nullptr: no such command.
const Command* find_command(std::string_view id);
// The command of a shortcut as written in the table; nullptr: none.
const Command* command_for_shortcut(std::string_view shortcut);

}  // namespace flipside::app
