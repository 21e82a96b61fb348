// What stands above everything on a pair's page: who teaches whom, and the acts of the page.
#pragma once

#include <span>
#include <string_view>

#include "screens/pair_view.h"
#include "screens/scene.h"
#include "ui/dialog.h"

namespace flipside::screens {

struct PairActs {
  // The button beside the names; empty: none.
  std::string_view act{};
  // Of the button that sends the partner a copy; empty: none.
  std::string_view send{};
  std::span<const ui::MenuEntry> more{};
};
struct PairActed {
  bool act{};
  bool send{};
  // The key of the chosen entry; empty: none.
  std::string_view chosen{};
};
PairActed pair_head(Scene& scene, const PairView& view, const PairActs& acts);

void direction_badge(Scene& scene, const PairView& view);

}  // namespace flipside::screens
