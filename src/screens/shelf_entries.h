// What the switcher offers, in its order.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "screens/scene.h"

namespace flipside::screens {

struct ShelfEntry {
  std::string key{};
  std::string name{};
  // Role and cohort; when it was opened. Both empty: a way to another one.
  std::string role{};
  std::string when{};
  ui::Icon icon{ui::Icon::None};
  bool is_open{};
  bool is_sample{};
  app::Intent intent;
};

// The workspaces, `most` of them at most, and the ways: to the rest, to another, to a file.
std::vector<ShelfEntry> shelf_entries(const Scene& scene, std::size_t most);

// "Opened today", "Removed 3 November …".
std::string shelf_when(const Scene& scene, const app::Shelved& it);

}  // namespace flipside::screens
