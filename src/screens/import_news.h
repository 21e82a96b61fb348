// A later list of the same staff: who is new, what changed, who is missing, and who was promoted
// past their mentee; each a row to decide, and all of a kind at once.
#pragma once

#include "app/importing.h"
#include "screens/import_page.h"

namespace flipside::screens {

void import_news(Scene& scene, const app::Importing& importing, ImportScreen& screen);

}  // namespace flipside::screens
