// One proposed pair: names, score and its parts, and, when open, why these two.
#pragma once

#include "matching/run.h"
#include "screens/matching_partners.h"
#include "screens/scene.h"

namespace flipside::screens {

// A list row; `open` shows the reasons below it. True when the person pressed it.
bool proposed_pair(Scene& scene, const matching::ProposedPair& pair, bool open,
                   PartnersForm& partners);

}  // namespace flipside::screens
