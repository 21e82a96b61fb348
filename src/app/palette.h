// What the command palette finds: commands, people, pairs and workspaces whose words begin or hold
// what is typed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "app/app.h"

namespace flipside::app {

enum class FoundKind { Command, Person, Pair, Workspace };

struct Found {
  FoundKind kind{};
  // The command's or the record's id: names the row whatever else is found.
  std::string id{};
  // "Ada Lovelace"; beside it the rank, the stage or what the command does.
  std::string label{};
  std::string detail{};
  std::string_view shortcut{};
  Intent intent;
};

// The best first: the label begins with the query, a word of it does, the words are in it
// somewhere. Among equals commands, then people, pairs and workspaces, each in its own
// order. An empty query
// finds the commands that can be used now. "Log" with a part of a name, and "yesterday" where it
// was then, finds the pairs of whom to log that they met.
std::vector<Found> find_anything(const App& app, std::string_view query, std::size_t most);

}  // namespace flipside::app
