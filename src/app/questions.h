// Questions that a participant keeps for the next session (programme/question.h).
#pragma once

#include <vector>

#include "app/app.h"
#include "base/id.h"
#include "programme/pair.h"
#include "programme/question.h"

namespace flipside::app {

// The pairs in which the holder could ask: theirs, as long as they run. The one whose page is in
// front comes first.
std::vector<Id<Pair>> pairs_to_ask(const App& app);

// OnAgenda: of a session that is still to come. WasOn: of one that was held, so it is to be said
// whether there was an answer. Open: else, until it is answered.
enum class QuestionStanding { Open, OnAgenda, WasOn, Answered };
QuestionStanding standing_of(const Programme& programme, const Question& question);

}  // namespace flipside::app
