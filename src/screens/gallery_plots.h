// The plots of the gallery, each with its figures.
#pragma once

#include "screens/scene.h"

namespace flipside::screens {

struct GalleryPlots {
  bool bars{};
  bool parts{};
  bool trends{};
  bool line{};
  bool dots{};
  bool links{};
};

void gallery_amounts_card(ui::Frame& frame, GalleryPlots& state);
void gallery_lines_card(ui::Frame& frame, GalleryPlots& state);
void gallery_dots_card(ui::Frame& frame, GalleryPlots& state);
void gallery_links_card(ui::Frame& frame, GalleryPlots& state);

}  // namespace flipside::screens
