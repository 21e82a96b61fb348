#include "screens/pair_view.h"

#include <algorithm>
#include <tuple>

#include "app/words.h"
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

PairView view_of(const Programme& programme, const Pair& pair) {
  PairView view{.pair = pair,
                .mentor = app::words::name_or_words(programme, pair.mentor),
                .mentee = app::words::name_or_words(programme, pair.mentee),
                .held = {},
                .next = nullptr,
                .promises = {},
                .goals = {}};
  for (const auto& [id, session] : programme.sessions) {
    if (session.pair != pair.id) continue;
    if (session.state != SessionState::Planned) {
      view.held.push_back(&session);
    } else if (view.next == nullptr || session.on < view.next->on) {
      view.next = &session;
    }
  }
  for (const auto& [id, promise] : programme.promises) {
    if (promise.pair == pair.id) view.promises.push_back(&promise);
  }
  for (const auto& [id, goal] : programme.goals) {
    if (goal.pair == pair.id) view.goals.push_back(&goal);
  }
  std::ranges::sort(view.held, [](const Session* a, const Session* b) {
    return std::tuple{b->on, b->id} < std::tuple{a->on, a->id};
  });
  std::ranges::sort(view.promises, {}, promise_order);
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
