// The cards of the page of files: what is kept where, what happened lately.
#pragma once

#include "screens/files.h"

namespace flipside::screens {

void kept_where_card(Scene& scene);
// The page itself as one file; in that file: how it keeps what is entered.
void one_file_card(Scene& scene);

void notices_card(Scene& scene, FilesScreen& screen);

}  // namespace flipside::screens
