#include "insights/role_reversal.h"

#include <algorithm>
#include <array>

#include "base/sort.h"

namespace flipside::insights {
namespace {

constexpr int Whole = 1000;
constexpr int EvenTalk = 50;
constexpr int LeastPromises = 2;

const SessionAnswer* answer_after(Answers answers, const Session& session, Side side) {
  const auto found = std::ranges::find_if(answers, [&](const SessionAnswer* it) {
    return it->session == session.id && it->side == side && it->moment == AnswerMoment::After &&
           it->visibility != Visibility::Private && it->taught;
  });
  return found == answers.end() ? nullptr : *found;
}

int taught_by_mentee(Taught taught) {
  if (taught == Taught::Both) return Whole / 2;
  return taught == Taught::Mentee ? Whole : 0;
}

std::optional<int> talk_of(const SessionAnswer& a, const SessionAnswer& b) {
  int sum = 0;
  int guesses = 0;
  for (const SessionAnswer* it : {&a, &b}) {
    if (!it->mentor_talk) continue;
    sum += *it->mentor_talk;
    ++guesses;
  }
  if (guesses == 0) return std::nullopt;
  return std::max(0, EvenTalk * guesses - sum) * Whole / (EvenTalk * guesses);
}

std::optional<int> promises_of(const Session& session, Promises promises) {
  int all = 0;
  int mentors = 0;
  for (const Promise* it : promises) {
    if (it->session != session.id) continue;
    ++all;
    mentors += it->by == Side::Mentor ? 1 : 0;
  }
  if (all < LeastPromises) return std::nullopt;
  return std::max(0, 2 * mentors - all) * Whole / all;
}

int mean_of(const SessionRoles& it) {
  int sum = 2 * it.taught;
  int weight = 2;
  for (const std::optional<int>& part : {it.talk, it.promises}) {
    if (!part) continue;
    sum += *part;
    ++weight;
  }
  return (sum + weight / 2) / weight;
}

}  // namespace

RoleReversal role_reversal(Sessions sessions, Answers answers, Promises promises) {
  std::vector<const Session*> held;
  for (const Session* it : sessions) {
    if (it->state == SessionState::Held) held.push_back(it);
  }
  sort_list(held, [](const Session* a, const Session* b) {
    return a->on != b->on ? a->on < b->on : a->id < b->id;
  });
  RoleReversal found;
  for (const Session* session : held) {
    const SessionAnswer* mentor = answer_after(answers, *session, Side::Mentor);
    const SessionAnswer* mentee = answer_after(answers, *session, Side::Mentee);
    if (mentor == nullptr || mentee == nullptr) continue;
    SessionRoles roles{.on = session->on};
    roles.taught = (taught_by_mentee(*mentor->taught) + taught_by_mentee(*mentee->taught)) / 2;
    roles.talk = talk_of(*mentor, *mentee);
    roles.promises = promises_of(*session, promises);
    roles.value = mean_of(roles);
    const bool is_first = found.sessions.empty();
    const int before = is_first ? roles.value : found.sessions.back().smoothed;
    roles.smoothed = (4 * roles.value + 6 * before + 5) / 10;
    found.is_on = roles.smoothed >= ReversedFrom || (found.is_on && roles.smoothed > HoldsAgainAt);
    found.sessions.push_back(roles);
  }
  if (found.sessions.size() < LeastSessionsOfRoles) found.is_on = false;
  return found;
}

}  // namespace flipside::insights
