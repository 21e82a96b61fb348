// The questions that the two of a pair keep for each other, as its page shows them.
#pragma once

#include "screens/pair_page.h"
#include "screens/pair_view.h"

namespace flipside::screens {

// Before the agenda: the holder's open ones, with what becomes of each.
void questions_first(Scene& scene, const PairView& view);
// All that the holder may read.
void questions_card(Scene& scene, PairScreen& screen, const PairView& view);
void question_words_dialog(Scene& scene, PairScreen& screen);

}  // namespace flipside::screens
