// The dialogs of a pair's page, and what opens them.
#pragma once

#include "screens/pair_page.h"
#include "screens/pair_view.h"

namespace flipside::screens {

enum class SessionPurpose { Plan, Log, Edit };

// `session`: the one to change; nullptr: a new one, for Plan and Log.
void open_session(Scene& scene, PairScreen& screen, const PairView& view, const Session* session,
                  SessionPurpose purpose);
// nullptr: a new one.
void open_promise(PairScreen& screen, const Promise* promise);
// The day on which it was kept, else the one to which it is moved.
void open_promise_day(Scene& scene, PairScreen& screen, const Promise& promise, bool kept);
void open_goal(PairScreen& screen, Side side, const Goal* goal);

void session_dialog(Scene& scene, PairScreen& screen, const PairView& view);
void promise_dialog(Scene& scene, PairScreen& screen, const PairView& view);
void promise_day_dialog(Scene& scene, PairScreen& screen, const PairView& view);
void goal_dialog(Scene& scene, PairScreen& screen, const PairView& view);

}  // namespace flipside::screens
