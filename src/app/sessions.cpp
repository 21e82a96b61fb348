#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/words.h"
#include "base/random.h"
#include "programme/edits.h"

namespace flipside::app {
namespace {

std::string names_in_pair(const Programme& programme, const Id<Pair>& id) {
  const Pair* pair = find(programme.pairs, id);
  return pair == nullptr ? std::string() : words::both_names(programme, pair->mentor, pair->mentee);
}

// The session, and the promises given in it, as one change.
Change save_session(const Programme& programme, Session session, std::vector<Promise> promises,
                    Random& random, std::string label) {
  if (session.id.empty()) session.id = random_id<Session>(random);
  for (AgendaItem& item : session.agenda) {
    if (item.id.empty()) item.id = random_id<AgendaItem>(random);
  }
  const Id<Session> id = session.id;
  const Id<Pair> pair = session.pair;
  Change change = put(programme, session, std::move(label));
  for (Promise& promise : promises) {
    if (promise.id.empty()) promise.id = random_id<Promise>(random);
    promise.session = id;
    promise.pair = pair;
    change = then(std::move(change), put(programme, promise, {}));
  }
  return change;
}

// What was to be asked in one is asked in the other.
Change move_questions(const Programme& programme, const Id<Session>& from, const Id<Session>& to) {
  Change change;
  for (const auto& [id, question] : programme.questions) {
    if (question.session != from || question.answered_on) continue;
    change =
        then(std::move(change), edit(programme, id, [&](Question& it) { it.session = to; }, {}));
  }
  return change;
}

// What was to be done there is done on the other day.
Session on_another_day(const Session& session, Date on) {
  Session other = session;
  other.id = {};
  other.on = on;
  other.state = SessionState::Planned;
  other.changed_by.reset();
  other.changed_on.reset();
  other.note.clear();
  other.private_note.clear();
  return other;
}

bool met_on(const App& app, const PairRecords& records, Date on) {
  return std::ranges::any_of(
      found_in(programme_of(app).sessions, records.sessions),
      [&](const Session* it) { return it->state == SessionState::Held && it->on == on; });
}

// The session that the pair had on that day; of no day so far.
Session meeting_of(const App& app, const Pair& pair, const PairRecords& records, Date on) {
  const Session* planned = find(programme_of(app).sessions, records.figures.next);
  if (planned != nullptr && planned->on <= on) return *planned;
  return {
      .pair = pair.id, .minutes = pair.agreement.session_minutes, .place = pair.agreement.place};
}

}  // namespace

Effects on(App& app, const LogSession& it) {
  const Programme& programme = programme_of(app);
  if (!programme.pairs.contains(it.session.pair)) return {};
  Session session = it.session;
  session.state = SessionState::Held;
  session.changed_by.reset();
  session.changed_on.reset();
  Random random(app.moment.seed);
  std::string label = words::log_session(names_in_pair(programme, session.pair));
  return commit(app,
                save_session(programme, std::move(session), it.promises, random, std::move(label)));
}

Effects on(App& app, const PlanSession& it) {
  const Programme& programme = programme_of(app);
  if (!programme.pairs.contains(it.session.pair)) return {};
  Session session = it.session;
  session.state = SessionState::Planned;
  session.changed_by.reset();
  session.changed_on.reset();
  Random random(app.moment.seed);
  std::string label = words::plan_session(names_in_pair(programme, session.pair));
  std::string notice = words::session_booked(session.on);
  return commit(app, save_session(programme, std::move(session), {}, random, std::move(label)),
                std::move(notice));
}

Effects on(App& app, const ChangeSession& it) {
  const Programme& programme = programme_of(app);
  if (!programme.pairs.contains(it.session.pair)) return {};
  const SessionState state = it.session.state;
  Session session = it.session;
  const Session* before = find(programme.sessions, session.id);
  if (before == nullptr || before->state != state) session.changed_on = app.moment.today;
  if (state == SessionState::Held || state == SessionState::Planned) {
    session.changed_by.reset();
    session.changed_on.reset();
  }
  Random random(app.moment.seed);
  std::string label = words::change_session(state, names_in_pair(programme, session.pair));
  std::optional<Session> other;
  if (state == SessionState::Moved && it.moved_to) other = on_another_day(session, *it.moved_to);
  std::string notice = words::session_changed(session, other ? it.moved_to : std::nullopt);
  const Id<Session> id = session.id;
  Change change = save_session(programme, std::move(session), {}, random, std::move(label));
  if (other) {
    for (AgendaItem& item : other->agenda) item.id = {};
    other->id = random_id<Session>(random);
    change = then(std::move(change), move_questions(programme, id, other->id));
    change = then(std::move(change), save_session(programme, std::move(*other), {}, random, {}));
  }
  return commit(app, std::move(change), std::move(notice));
}

Effects on(App& app, const LogMeetings& it) {
  const Programme& programme = programme_of(app);
  Random random(app.moment.seed);
  Change change;
  std::size_t logged = 0;
  Id<Pair> only;
  for (const Id<Pair>& id : it.pairs) {
    const Pair* pair = find(programme.pairs, id);
    const PairRecords& records = records_of(app.derived.pairs, id);
    if (pair == nullptr || !is_running(*pair) || met_on(app, records, it.on)) continue;
    Session session = meeting_of(app, *pair, records, it.on);
    session.on = it.on;
    session.state = SessionState::Held;
    change = then(std::move(change), save_session(programme, std::move(session), {}, random, {}));
    ++logged;
    only = id;
  }
  if (logged == 0) return notify(app, std::string(words::MetAlready));
  const std::string names = logged == 1 ? names_in_pair(programme, only) : std::string();
  change.label = words::log_meetings(names, logged);
  return commit(app, std::move(change), words::logged_meetings(names, logged, it.pairs.size()));
}

}  // namespace flipside::app
