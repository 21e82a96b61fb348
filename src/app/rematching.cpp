#include <string>
#include <utility>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/stages.h"
#include "app/words.h"
#include "programme/edits.h"

namespace flipside::app {
namespace {

std::string names_of_running(const Programme& programme, const Id<Pair>& id) {
  const Pair* pair = find(programme.pairs, id);
  if (pair == nullptr || !is_running(*pair)) return {};
  return words::both_names(programme, pair->mentor, pair->mentee);
}

}  // namespace

Effects on(App& app, const AskForRematch& it) {
  const std::string names = names_of_running(programme_of(app), it.pair);
  if (names.empty()) return notify(app, std::string(words::MovedOn));
  // Who asked first stays: it makes no difference to what follows.
  const auto wish = [&](Pair& pair) {
    if (!pair.rematch_asked_by) pair.rematch_asked_by = it.side;
  };
  return commit(app, edit(programme_of(app), it.pair, wish, words::ask_for_rematch(names)),
                std::string(words::RematchNoted));
}

Effects on(App& app, const WithdrawRematch& it) {
  const std::string names = names_of_running(programme_of(app), it.pair);
  const auto stay = [](Pair& pair) { pair.rematch_asked_by.reset(); };
  return commit(app, edit(programme_of(app), it.pair, stay, words::withdraw_rematch(names)),
                std::string(words::RematchWithdrawn));
}

Effects on(App& app, const EndAndMatchAgain& it) {
  Effects effects;
  const std::string names = names_of_running(programme_of(app), it.pair);
  if (names.empty()) return notify(app, std::string(words::MovedOn));
  if (!may_write(app, effects)) return effects;
  const auto close = [&](Pair& pair) { enter_stage(pair, PairStage::Closed, app.moment.today); };
  append(effects,
         commit(app,
                edit(programme_of(app), it.pair, close, words::set_stage(PairStage::Closed, names)),
                words::first_in_next(names)));
  append(effects, answer(app, StartMatching{}));
  return effects;
}

}  // namespace flipside::app
