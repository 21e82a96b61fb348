// The picture of a page, in the navigation and in the palette.
#pragma once

#include "app/page_table.h"
#include "ui/icon.h"

namespace flipside::screens {

ui::Icon page_icon(app::Page page);

}  // namespace flipside::screens
