// What the two of a pair agree, clause by clause, for those who are in it: each proposes, agrees to
// what the other proposes, and signs the whole.
#pragma once

#include "programme/agreeing.h"
#include "screens/pair_page.h"
#include "screens/pair_view.h"

namespace flipside::screens {

// Whether the other side has a copy of its own, so that each speaks for itself.
bool is_between_two(const Scene& scene, const PairView& view);

void terms_card(Scene& scene, PairScreen& screen, const PairView& view, const Negotiation& now);
void clause_dialog(Scene& scene, PairScreen& screen, const PairView& view);

// Who has signed, and the versions that were.
void signing_cards(Scene& scene, PairScreen& screen, const PairView& view, const Negotiation& now);
void version_dialog(Scene& scene, PairScreen& screen, const PairView& view);

}  // namespace flipside::screens
