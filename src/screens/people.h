// Everybody in the programme: filter, table, and the form of one person beside it.
#pragma once

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct PeopleScreen {};

void draw_people(Scene& scene, PeopleScreen& screen, ui::Rect area);

}  // namespace flipside::screens
