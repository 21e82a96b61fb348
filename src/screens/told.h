// What a screen tells of scores: numbers, or words alone while resource groups count without being
// shown, because a number would give away what they added.
#pragma once

#include <string>

#include "matching/run.h"
#include "programme/policy.h"

namespace flipside::screens {

// By the policy that the proposal was found with.
bool tells_no_scores(const matching::Proposal& proposal);
bool tells_no_scores(const Policy& policy);

// "91.2", or "very good", "good", "fair", "weak": a quarter of all scores each.
std::string score_told(const Policy& policy, int score);

}  // namespace flipside::screens
