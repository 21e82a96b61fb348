// The list of what the palette found.
#pragma once

#include <span>

#include "app/palette.h"
#include "screens/scene.h"

namespace flipside::screens {

inline constexpr float kPaletteRow = 44;

struct PaletteRows {
  ui::NodeId list{};
  std::span<const app::Found> found{};
  int active{-1};
};

// The id of a row's node.
ui::NodeId palette_row_id(ui::NodeId list, const app::Found& found);

// Draws the list box into the place. Answers the index of the row that was pressed, else -1.
int draw_palette_rows(Scene& scene, const PaletteRows& rows);

}  // namespace flipside::screens
