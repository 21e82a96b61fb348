// What chooses, in the gallery.
#pragma once

#include <array>

#include "screens/scene.h"
#include "ui/combobox.h"

namespace flipside::screens {

struct GalleryChoices {
  int rank{1};
  int any_rank{};
  std::array<bool, 3> checks{true, false, false};
  int aim{};
  bool shared{true};
  bool calm{};
  int view{};
  int weight{20};
  int level{3};
  ui::PickState picking{};
  ui::Picked mentor{};
};

void gallery_choices_card(ui::Frame& frame, GalleryChoices& state);

}  // namespace flipside::screens
