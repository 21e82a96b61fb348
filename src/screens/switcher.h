// The box that says which workspace is open, and the list behind it: those that are here, and the
// ways to more.
#pragma once

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct SwitcherScreen {
  // The list lies over the page of a phone.
  bool open{};
};

// In the side bar, as wide as the place.
void switcher_box(Scene& scene);
// In the rail: the logo, in the middle of the place.
void switcher_logo(Scene& scene);
// At the head of a phone's page: what is open, over `below`.
void switcher_head(Scene& scene, SwitcherScreen& screen, ui::Rect rect, std::string_view below,
                   ui::Color ink);
// Of a phone.
void switcher_dialog(Scene& scene, SwitcherScreen& screen);

}  // namespace flipside::screens
