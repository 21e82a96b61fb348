// What would help somebody without a pair, as a button that does it or leads there.
#pragma once

#include "matching/unmatched.h"
#include "programme/policy.h"
#include "screens/scene.h"

namespace flipside::screens {

// Nothing where only new people help. `policy` is that of the proposal.
void remedy_button(Scene& scene, const matching::Unmatched& unmatched, const Policy& policy);

}  // namespace flipside::screens
