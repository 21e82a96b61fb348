#include "app/needs.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "app/words.h"
#include "programme/person.h"

namespace flipside::app {
namespace {

// Collects needs about one programme on one day.
class Survey {
 public:
  Survey(const Programme& programme, Date today) : programme_(programme), today_(today) {}

  void look_at_pace(const MomentumByPair& momentum) {
    for (const auto& [id, it] : momentum) {
      if (it.pace == insights::Pace::Steady) continue;
      const bool stalled = it.pace == insights::Pace::Stalled;
      needs_.push_back(
          {stalled ? NeedKind::PairStalled : NeedKind::PairQuiet, id, it.days, it.interval_days});
    }
  }

  void look_at_sessions() {
    for (const auto& [id, session] : programme_.sessions) {
      const int days = days_between(session.on, today_);
      if (session.state != SessionState::Planned || days <= 0) continue;
      if (runs(session.pair)) needs_.push_back({NeedKind::SessionToLog, session.pair, days});
    }
  }

  void look_at_promises() {
    Need late{.kind = NeedKind::PromisesLate};
    for (const auto& [id, promise] : programme_.promises) {
      const bool open =
          promise.state == PromiseState::Open || promise.state == PromiseState::Renegotiated;
      if (!open || !promise.due || !runs(promise.pair)) continue;
      const int days = days_between(*promise.due, today_);
      if (days <= 0) continue;
      late.count += 1;
      if (days <= late.days) continue;
      late.days = days;
      late.pair = promise.pair;
    }
    if (late.count > 0) needs_.push_back(late);
  }

  void look_at_agreements() {
    for (const auto& [id, pair] : programme_.pairs) {
      const std::optional<Date>& day = pair.agreement.review_on;
      if (!day || !is_running(pair)) continue;
      const int days = days_between(*day, today_);
      if (days >= 0) needs_.push_back({NeedKind::ReviewDue, id, days});
    }
  }

  void look_at_people(std::size_t waiting) {
    const auto rankless = std::ranges::count_if(programme_.people, [](const auto& entry) {
      const Person& person = entry.second;
      return person.role != Role::None && person.status == PersonStatus::Active &&
             person.rank.empty();
    });
    add_count(NeedKind::PeopleWait, waiting);
    add_count(NeedKind::RanksMissing, static_cast<std::size_t>(rankless));
  }

  void look_at_charter() {
    if (charter_of(programme_).purpose.empty()) needs_.push_back({NeedKind::PurposeMissing});
    if (programme_.people.empty()) needs_.push_back({NeedKind::NobodyHere});
  }

  std::vector<Need> take() && {
    std::ranges::stable_sort(needs_, [](const Need& a, const Need& b) {
      return std::pair(a.kind, -a.days) < std::pair(b.kind, -b.days);
    });
    return std::move(needs_);
  }

 private:
  bool runs(const Id<Pair>& id) const {
    const Pair* pair = find(programme_.pairs, id);
    return pair != nullptr && pair->stage == PairStage::Active;
  }

  void add_count(NeedKind kind, std::size_t count) {
    if (count > 0) needs_.push_back({.kind = kind, .count = count});
  }

  const Programme& programme_;
  Date today_;
  std::vector<Need> needs_{};
};

}  // namespace

std::vector<Need> needs_of(const Programme& programme, const MomentumByPair& momentum,
                           std::size_t waiting, Date today) {
  Survey survey(programme, today);
  survey.look_at_pace(momentum);
  survey.look_at_sessions();
  survey.look_at_promises();
  survey.look_at_agreements();
  survey.look_at_people(waiting);
  survey.look_at_charter();
  return std::move(survey).take();
}

Intent answer_to(const Need& need) {
  switch (need.kind) {
    case NeedKind::PeopleWait:
      return StartMatching{};
    case NeedKind::RanksMissing:
      return Navigate{Route{.page = Page::People, .query = {{"rank", "none"}}}};
    case NeedKind::PurposeMissing:
      return Navigate{Route{.page = Page::Programme}};
    case NeedKind::NobodyHere:
      return ChooseFile{};
    default:
      return Navigate{Route{Page::Pair, need.pair.value}};
  }
}

}  // namespace flipside::app
