// Rows that need a look, with their repairs; and cells that could not be used.
#pragma once

#include "app/importing.h"
#include "screens/import_page.h"

namespace flipside::screens {

void import_issues(Scene& scene, const app::Importing& importing, ImportScreen& screen);
// Nothing where all cells could be used.
void import_remarks(Scene& scene, const app::Importing& importing);

}  // namespace flipside::screens
