// Every widget in its states.
#pragma once

#include "screens/gallery_choices.h"
#include "screens/gallery_fields.h"
#include "screens/gallery_messages.h"
#include "screens/gallery_plots.h"
#include "screens/gallery_tables.h"
#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

// What was typed and chosen here leads nowhere and is not kept.
struct GalleryScreen {
  GalleryButtons buttons;
  GalleryFields fields;
  GalleryChoices choices;
  GalleryTables tables;
  GalleryMessages messages;
  GalleryPlots plots;
};

void draw_gallery(Scene& scene, GalleryScreen& screen, ui::Rect area);

}  // namespace flipside::screens
