// The dialogs of a pair's page, and what opens them.
#pragma once

#include <string>
#include <string_view>

#include "screens/pair_page.h"
#include "screens/pair_view.h"

namespace flipside::screens {

// How the names of the pair's forms of one kind begin; the record's id follows, none for a new one.
std::string forms_of(const Id<Pair>& pair, std::string_view kind);

// `session`: the one to change; nullptr: a new one, for Plan and Log.
void open_session(Scene& scene, PairScreen& screen, const PairView& view, const Session* session,
                  SessionPurpose purpose);
// What the holder says of it, before or after.
void open_answer(Scene& scene, PairScreen& screen, const PairView& view, const Session& session,
                 AnswerMoment moment);
// nullptr: a new one.
void open_promise(Scene& scene, PairScreen& screen, const PairView& view, const Promise* promise);
// The day on which it was kept, else the one to which it is moved.
void open_promise_day(Scene& scene, PairScreen& screen, const Promise& promise, bool kept);
void open_goal(Scene& scene, PairScreen& screen, const PairView& view, Side side, const Goal* goal);
// The day on which they met, until which they pause, or on which they check in.
void open_day(Scene& scene, PairScreen& screen, const PairView& view, DayPurpose purpose);
void open_rhythm(Scene& scene, PairScreen& screen, const PairView& view);
// What was open when the page was left is open again.
void return_dialogs(Scene& scene, PairScreen& screen, const Id<Pair>& pair);

void day_dialog(Scene& scene, PairScreen& screen, const PairView& view);
void rhythm_dialog(Scene& scene, PairScreen& screen, const PairView& view);
void answer_dialog(Scene& scene, PairScreen& screen, const PairView& view);
// Templates and questions for the next session.
void suggestion_dialog(Scene& scene, PairScreen& screen, const PairView& view);
void session_dialog(Scene& scene, PairScreen& screen, const PairView& view);
// Draws the one that is open, if any.
void pair_dialog(Scene& scene, PairScreen& screen, const PairView& view);

}  // namespace flipside::screens
