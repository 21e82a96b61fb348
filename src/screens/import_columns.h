// Which column becomes what: a card with one row a column.
#pragma once

#include "app/importing.h"
#include "screens/import_page.h"

namespace flipside::screens {

void import_columns(Scene& scene, const app::Importing& importing, const SheetView& sheet);

}  // namespace flipside::screens
