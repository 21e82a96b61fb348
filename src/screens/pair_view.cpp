#include "screens/pair_view.h"

#include <algorithm>
#include <tuple>

#include "app/words.h"
#include "base/direction.h"
#include "base/sort.h"
#include "base/text.h"
#include "screens/holder.h"
#include "screens/words/pair.h"

namespace flipside::screens {
namespace {

constexpr int kDaysToAsk = 14;

bool settled(const Promise& p) {
  return p.state == PromiseState::Kept || p.state == PromiseState::Dropped;
}

// "Dr. Ada Lovelace" is "Ada".
std::string first_name(const Programme& programme, const Id<Person>& id) {
  const Person* person = find(programme.people, id);
  if (person == nullptr) return {};
  for (const std::string_view word : split(trim(person->name), ' ')) {
    if (!word.empty() && !word.ends_with('.')) return isolated(word);
  }
  return {};
}

void give_first_names(const Programme& programme, PairView& view) {
  view.mentor_called = first_name(programme, view.pair.mentor);
  view.mentee_called = first_name(programme, view.pair.mentee);
  const bool are_clear = !view.mentor_called.empty() && !view.mentee_called.empty() &&
                         view.mentor_called != view.mentee_called;
  if (are_clear) return;
  view.mentor_called = view.mentor;
  view.mentee_called = view.mentee;
}

auto promise_order(const Promise* p) {
  const int due = p->due ? p->due->days : 1 << 30;
  return std::tuple{settled(*p), settled(*p) ? -due : due, p->id.value};
}

}  // namespace

PairView view_of(const app::App& app, const Pair& pair) {
  const Programme& programme = app::programme_of(app);
  const app::PairRecords& records = app::records_of(app.derived.pairs, pair.id);
  PairView view{.pair = pair,
                .mentor = app::words::name_or_words(programme, pair.mentor),
                .mentee = app::words::name_or_words(programme, pair.mentee),
                .sessions = app::found_in(programme.sessions, records.sessions),
                .next = find(programme.sessions, records.figures.next),
                .promises = app::found_in(programme.promises, records.promises),
                .questions = app::found_in(programme.questions, records.questions),
                .attempts = app::found_in(programme.attempts, records.attempts),
                .goals = app::found_in(programme.goals, records.goals),
                .influence = app::found_in(programme.influence, records.influence),
                .introductions = app::found_in(programme.introductions, records.introductions),
                .answers = app::found_in(programme.session_answers, records.answers),
                .terms = app::found_in(programme.terms, records.terms),
                .seals = app::found_in(programme.check_in_seals, records.seals),
                .check_ins = app::found_in(programme.check_in_answers, records.check_ins),
                .feedback = app::found_in(programme.feedback, records.feedback),
                .ways = app::found_in(programme.ways, records.ways),
                .pulses = app::found_in(programme.pulses, records.pulses),
                .figures = records.figures,
                .own = own_side(app, pair)};
  give_first_names(programme, view);
  std::erase(view.sessions, view.next);
  sort_list(view.sessions, [](const Session* a, const Session* b) {
    return std::tuple{b->on, b->id} < std::tuple{a->on, a->id};
  });
  sort_list(view.promises, {}, promise_order);
  sort_list(view.questions, {},
            [](const Question* it) { return std::tuple{it->asked_on, it->id}; });
  sort_list(view.attempts, {}, [](const Attempt* it) { return std::tuple{-it->on.days, it->id}; });
  sort_list(view.influence, {},
            [](const Influence* it) { return std::tuple{-it->on.days, it->id}; });
  sort_list(view.introductions, {},
            [](const Introduction* it) { return std::tuple{-it->on.days, it->id}; });
  sort_list(view.pulses, {}, [](const Pulse* it) { return std::tuple{it->on, it->id}; });
  return view;
}

const SessionAnswer* answer_of(const PairView& view, const Session& session, Side side,
                               AnswerMoment moment) {
  for (const SessionAnswer* it : view.answers) {
    if (it->session != session.id || it->side != side || it->moment != moment) continue;
    if (side == view.own || it->visibility != Visibility::Private) return it;
  }
  return nullptr;
}

const Session* to_review(const PairView& view, Date today) {
  const auto found = std::ranges::find(view.sessions, SessionState::Held, &Session::state);
  if (found == view.sessions.end() || days_between((*found)->on, today) > kDaysToAsk) {
    return nullptr;
  }
  return *found;
}

std::string PairView::called(Side side) const {
  if (side == own) return std::string(words::You);
  return side == Side::Mentor ? mentor_called : mentee_called;
}

std::string PairView::called_inside(Side side) const {
  return side == own ? std::string(words::YouInside) : called(side);
}

AgendaMinutes led_minutes(const Session& session) {
  AgendaMinutes led;
  for (const AgendaItem& item : session.agenda) {
    if (item.kind == AgendaKind::WarmUp || item.kind == AgendaKind::Recap) continue;
    led.whole += item.minutes;
    if (item.author == Side::Mentee) led.mentee += item.minutes;
  }
  return led;
}

}  // namespace flipside::screens
