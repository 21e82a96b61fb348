// Intents about the sessions of pairs. Each is one step to undo.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "programme/pair.h"
#include "programme/promise.h"
#include "programme/question.h"
#include "programme/session.h"

namespace flipside::app {

// A session that took place, with promises given in it, as one step. Empty ids ask for new ones;
// promises take pair and session from the session.
struct LogSession {
  Session session{};
  std::vector<Promise> promises{};
};
// The same for one to come.
struct PlanSession {
  Session session{};
};

// What a session became: held, moved, cancelled or missed, or still planned. With `moved_to`, which
// counts only with Moved, another one is planned for that day with the same agenda.
struct ChangeSession {
  Session session{};
  std::optional<Date> moved_to{};
};

// These pairs met on that day: what each had planned up to it becomes the session that was held,
// else one is added. A pair with a session that was held on that day stays as it is.
struct LogMeetings {
  std::vector<Id<Pair>> pairs{};
  Date on{};
};

// A question of the holder for the other of the pair, which nobody else reads so far.
struct KeepQuestion {
  Id<Pair> pair{};
  std::string text{};
};
// Puts it on the agenda of the pair's next session, before all but the warm-up, where both read it.
// Nothing while no session is booked.
struct PutOnAgenda {
  Id<Question> question{};
};

// Hands out the sessions of a pair as a calendar file: those that are booked, and the series that
// follows from its rhythm.
struct DownloadCalendar {
  Id<Pair> pair{};
};

// Fetches the templates and questions (session_texts.h), unless they are here or on their way.
struct ReadSessionTexts {};

// Asks the browser for the clocks of the people who said when they are free.
struct KnowClocks {};

}  // namespace flipside::app
