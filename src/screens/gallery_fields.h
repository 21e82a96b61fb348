// Buttons and text fields of the gallery.
#pragma once

#include <string>

#include "screens/scene.h"
#include "ui/number_field.h"

namespace flipside::screens {

struct GalleryButtons {
  // When the busy button comes to rest, by the frame's clock; below 0: it rests.
  double busy_until_ms{-1};
};

struct GalleryFields {
  std::string rest{};
  std::string filled{"Σοφία Παπαδάκη"};
  std::string wrong{};
  std::string fixed{"Lindenquay Libraries"};
  std::string search{};
  std::string date{"2026-11-24"};
  std::string note{};
  ui::NumberDraft hours{"4", false};
  ui::NumberDraft wrong_hours{"forty", true};
};

void gallery_type_card(ui::Frame& frame);
void gallery_buttons_card(Scene& scene, GalleryButtons& state);
void gallery_fields_card(Scene& scene, GalleryFields& state);

}  // namespace flipside::screens
