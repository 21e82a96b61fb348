// What was found before some people, pairs or answers changed, carried over to the programme as it
// is now: a search then repairs it instead of beginning anew (run.h).
#pragma once

#include <optional>

#include "matching/outcome.h"
#include "matching/preparation.h"

namespace flipside::matching {

// The pairs and prices in the rows and columns of `now`. Pairs of people who are gone are left out,
// whoever is new has NoPrice, and prices that hold no more are left out (stages.h). Empty when so
// much changed that a new search is the quicker way.
std::optional<Outcome> carried_over(const Prepared& before, const Outcome& found,
                                    const Prepared& now);

}  // namespace flipside::matching
