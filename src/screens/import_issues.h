// Rows that need a look, with their repairs; and cells that could not be used.
#pragma once

#include <vector>

#include "app/importing.h"
#include "screens/import_page.h"

namespace flipside::screens {

void import_issues(Scene& scene, const app::Importing& importing, ImportScreen& screen);
// Columns that one could miss. Nothing where there are none.
void import_left_out(Scene& scene, const app::Importing& importing);
// Nothing where all cells could be used. A few at first, all of them when asked.
void import_remarks(Scene& scene, const std::vector<exchange::Remark>& remarks,
                    ImportScreen& screen);

}  // namespace flipside::screens
