// What of asking, starting and matching again needs somebody now, for Home.
#pragma once

#include <vector>

#include "app/app.h"
#include "screens/home_needs.h"

namespace flipside::screens {

// The more pressing first: wishes for other partners, absences, whom to ask, what can start. In the
// copy of one of a pair: whether they are asked.
std::vector<Need> asking_needs(const app::App& app);
// Whose answer is waited for; nothing to do yet.
std::vector<Need> awaited_needs(const app::App& app);

}  // namespace flipside::screens
