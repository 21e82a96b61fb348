#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/pages.h"
#include "app/stages.h"
#include "app/taking.h"
#include "app/words.h"
#include "base/random.h"
#include "matching/rules_between.h"
#include "programme/edits.h"

namespace flipside::app {
namespace {

void end_pause(Pair& pair, Date today) {
  if (pair.pauses.empty()) return;
  std::optional<Date>& until = pair.pauses.back().until;
  until = std::min(until.value_or(today), today);
}

std::string names_of_pair(const Programme& programme, const Id<Pair>& id) {
  const Pair* pair = find(programme.pairs, id);
  return pair == nullptr ? std::string() : words::both_names(programme, pair->mentor, pair->mentee);
}

}  // namespace

void enter_stage(Pair& pair, PairStage stage, Date today) {
  if (pair.stage == stage) return;
  end_pause(pair, today);
  pair.stage = stage;
  pair.asked_on.reset();
  if (stage != PairStage::Active && stage != PairStage::Paused) pair.rematch_asked_by.reset();
  pair.closed_on.reset();
  if (stage == PairStage::Active && !pair.started_on) pair.started_on = today;
  if (stage == PairStage::Paused) pair.pauses.push_back({today, std::nullopt});
  if (stage == PairStage::Closed) pair.closed_on = today;
}

Effects on(App& app, const AddPairByHand& it) {
  const Programme& programme = programme_of(app);
  const auto& [mentor, mentee] = it.couple;
  if (mentor == mentee) return notify(app, std::string(words::PairBesideItself));
  if (!programme.people.contains(mentor) || !programme.people.contains(mentee)) {
    return notify(app, std::string(words::NoSuchPair));
  }
  if (const Pair* open = open_pair(programme, it.couple); open && !is_untouched(*open)) {
    Effects effects = notify(app, std::string(words::PairAlready));
    append(effects, go_to(app, {Page::Pair, open->id.value}));
    return effects;
  }
  Random random(app.moment.seed);
  Pair pair = pair_of(programme, it.couple, PairStage::Proposed, random);
  pair.manual = true;
  const bool overrules = !protecting(matching::rules_between(programme, mentor, mentee)).empty();
  if (!it.ask_first && !overrules) enter_stage(pair, PairStage::Active, app.moment.today);
  const Id<Pair> id = pair.id;
  std::string label = words::pair_by_hand(words::both_names(programme, mentor, mentee));
  Effects effects = commit(app, put(programme, pair, std::move(label)));
  if (programme.pairs.contains(id)) append(effects, go_to(app, {Page::Pair, id.value}));
  return effects;
}

Effects on(App& app, const SetStage& it) {
  const Programme& programme = programme_of(app);
  const std::string names = names_of_pair(programme, it.pair);
  const auto enter = [&](Pair& pair) {
    enter_stage(pair, it.stage, app.moment.today);
    if (pair.stage == PairStage::Paused && !pair.pauses.empty())
      pair.pauses.back().until = it.until;
  };
  return commit(app, edit(programme, it.pair, enter, words::set_stage(it.stage, names)),
                words::stage_was_set(it.stage, names));
}

Effects on(App& app, const SettlePromise& it) {
  const auto settle = [&](Promise& promise) {
    const bool in_time = !promise.due || app.moment.today <= *promise.due;
    if (it.state == PromiseState::Renegotiated && in_time) promise.renegotiations += 1;
    if (it.new_due) promise.due = it.new_due;
    promise.state = it.state;
    promise.kept_on.reset();
    if (it.state == PromiseState::Kept) promise.kept_on = it.kept_on.value_or(app.moment.today);
  };
  return commit(app, edit(programme_of(app), it.promise, settle, words::settle_promise(it.state)));
}

Effects on(App& app, const SetAttainment& it) {
  std::optional<int> attainment = it.attainment;
  if (attainment) attainment = std::clamp(*attainment, -2, 2);
  const auto rate = [&](Goal& goal) { goal.attainment = attainment; };
  return commit(app, edit(programme_of(app), it.goal, rate, words::rate_goal()));
}

}  // namespace flipside::app
