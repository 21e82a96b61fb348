// Colours by meaning, in light, dark and forced-colours form, and the sizes of the type scale.
#pragma once

#include <array>

#include "ui/geometry.h"
#include "ui/input.h"

namespace flipside::ui {

struct Theme {
  Color canvas{}, surface{}, raised{};
  Color text{}, muted{}, placeholder{};
  Color edge{};  // of controls: 3:1 on surface and canvas
  Color line{};  // dividers and card edges: decoration only
  Color soft{}, soft_hover{}, hover{}, selected{}, track{};
  Color primary{}, primary_hover{}, on_primary{};
  Color success{}, success_text{}, success_fill{};
  Color warning{}, warning_fill{};
  Color danger{}, danger_fill{};
  Color mentor{}, mentor_text{}, mentor_fill{};
  Color mentee{}, mentee_text{}, mentee_fill{};
  Color toast{}, toast_text{}, toast_action{};
  Color scrim{};
  std::array<Color, 6> series{};  // chart series
  std::array<Color, 5> parts{};   // parts of a whole
  bool dark{};                    // text is lighter than its ground
  bool shadows{};                 // faint stacked shadows are drawn
  bool operator==(const Theme&) const = default;
};

const Theme& light_theme();
const Theme& dark_theme();
Theme forced_theme(const SystemColours& system);
// The theme that the surface asks for.
Theme theme_for(const Surface& surface);

// WCAG 2 contrast ratio of two opaque colours, 1…21.
double contrast(Color a, Color b);
// `top` laid over the opaque `under`.
Color over(Color top, Color under);

}  // namespace flipside::ui
