// The dialogs of a pair's page: a session, a promise, a goal.
#pragma once

#include "screens/pair_page.h"
#include "screens/pair_view.h"

namespace flipside::screens {

// Prepares the draft and opens the dialog. `session` nullptr: a new one.
void open_session(Scene& scene, PairScreen& screen, const PairView& view, const Session* session,
                  bool planned);
void open_promise(PairScreen& screen);
void open_goal(PairScreen& screen, Side side);

void session_dialog(Scene& scene, PairScreen& screen, const PairView& view);
void promise_dialog(Scene& scene, PairScreen& screen, const PairView& view);
void goal_dialog(Scene& scene, PairScreen& screen, const PairView& view);

}  // namespace flipside::screens
