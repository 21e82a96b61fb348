#include "screens/pair_view.h"

#include <algorithm>
#include <tuple>

#include "app/words.h"
#include "base/sort.h"
#include "base/text.h"

namespace flipside::screens {
namespace {

bool settled(const Promise& p) {
  return p.state == PromiseState::Kept || p.state == PromiseState::Dropped;
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
                .goals = app::found_in(programme.goals, records.goals),
                .figures = records.figures};
  std::erase(view.sessions, view.next);
  sort_list(view.sessions, [](const Session* a, const Session* b) {
    return std::tuple{b->on, b->id} < std::tuple{a->on, a->id};
  });
  sort_list(view.promises, {}, promise_order);
  return view;
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
