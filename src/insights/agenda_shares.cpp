#include "insights/agenda_shares.h"

#include <algorithm>
#include <cstddef>

#include "base/sort.h"

namespace flipside::insights {
namespace {

constexpr std::size_t MostSessions = 4;

// The oldest first.
std::vector<const Session*> held(Sessions sessions) {
  std::vector<const Session*> list(sessions.begin(), sessions.end());
  std::erase_if(list, [](const Session* it) { return it->state != SessionState::Held; });
  sort_list(list, {}, &Session::on);
  return list;
}

}  // namespace

std::vector<Approaches> approaches_of(Sessions sessions) {
  std::vector<Approaches> all;
  for (const Session* session : held(sessions)) {
    Approaches one{.on = session->on};
    for (const AgendaItem& item : session->agenda) {
      if (item.approach == Approach::Explore) one.explore += item.minutes;
      if (item.approach == Approach::Advice) one.advice += item.minutes;
    }
    if (one.explore + one.advice > 0) all.push_back(one);
  }
  return all;
}

std::optional<FocusDrift> focus_drift(Sessions sessions, std::span<const Id<Topic>> focus) {
  const auto names_one = [&](const AgendaItem& item) {
    return std::ranges::find(focus, item.topic) != focus.end();
  };
  std::vector<const Session*> naming = held(sessions);
  std::erase_if(naming,
                [&](const Session* it) { return std::ranges::none_of(it->agenda, names_one); });
  if (naming.size() > MostSessions) naming.erase(naming.begin(), naming.end() - MostSessions);
  FocusDrift drift{.sessions = static_cast<int>(naming.size())};
  if (drift.sessions < LeastSessionsOfDrift) return std::nullopt;
  for (const Session* session : naming) {
    for (const AgendaItem& item : session->agenda) {
      if (item.kind != AgendaKind::Topic) continue;
      drift.minutes += item.minutes;
      if (!names_one(item)) drift.off_minutes += item.minutes;
    }
  }
  return drift;
}

}  // namespace flipside::insights
