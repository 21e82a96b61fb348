// Hands a frame's paint list to the page's own WebGL2 painter in one call.
#pragma once

#include "ui/paint_list.h"

namespace flipside::web {

void paint(const ui::PaintList& list);

}  // namespace flipside::web
