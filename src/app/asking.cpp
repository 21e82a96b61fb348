#include <algorithm>
#include <string>
#include <utility>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/stages.h"
#include "app/words.h"
#include "programme/edits.h"

namespace flipside::app {
namespace {

bool can_decline(const Pair& pair) { return whose_turn(pair) || pair.stage == PairStage::Agreed; }

// The pair, if it is there and `still` holds of it; if not, `effects` gets the notice.
template <class P>
const Pair* asked_pair(App& app, const Id<Pair>& id, Effects& effects, P still) {
  const Pair* pair = find(programme_of(app).pairs, id);
  if (pair != nullptr && still(*pair)) return pair;
  append(effects, notify(app, std::string(pair == nullptr ? words::NoPairHere : words::MovedOn)));
  return nullptr;
}

std::string name_on(const Programme& programme, const Pair& pair, Side side) {
  return words::name_or_words(programme, person_on(pair, side));
}

}  // namespace

Effects on(App& app, const AskNow& it) {
  Effects effects;
  const Pair* pair = asked_pair(app, it.pair, effects, whose_turn);
  if (pair == nullptr) return effects;
  const bool by_mail = !it.mail.empty();
  if (by_mail) {
    effects.emplace_back(OpenMail{it.mail});
  } else {
    effects.emplace_back(Copy{it.message});
  }
  const Programme& programme = programme_of(app);
  const std::string name = name_on(programme, *pair, *whose_turn(*pair));
  const auto mark = [&](Pair& asked) { asked.asked_on = app.moment.today; };
  append(effects, commit(app, edit(programme, it.pair, mark, words::ask(name)),
                         by_mail ? words::mail_opens(name) : words::asked(name)));
  return effects;
}

Effects on(App& app, const SayYes& it) {
  Effects effects;
  const auto is_turn = [&](const Pair& pair) { return whose_turn(pair) == it.side; };
  const Pair* pair = asked_pair(app, it.pair, effects, is_turn);
  if (pair == nullptr) return effects;
  const bool first = it.side == Side::Mentee;
  const Programme& programme = programme_of(app);
  const std::string name = name_on(programme, *pair, it.side);
  const std::string next = name_on(programme, *pair, other_side(it.side));
  const auto enter = [&](Pair& asked) {
    enter_stage(asked, first ? PairStage::Reviewed : PairStage::Agreed, app.moment.today);
  };
  append(effects, commit(app, edit(programme, it.pair, enter, words::said_yes(name)),
                         first ? words::now_ask(name, next) : words::both_agree(name, next)));
  return effects;
}

Effects on(App& app, const SayNo& it) {
  Effects effects;
  const Pair* pair = asked_pair(app, it.pair, effects, can_decline);
  if (pair == nullptr) return effects;
  const Programme& programme = programme_of(app);
  const std::string names = words::both_names(programme, pair->mentor, pair->mentee);
  const auto enter = [&](Pair& asked) {
    enter_stage(asked, PairStage::Declined, app.moment.today);
  };
  append(effects, commit(app, edit(programme, it.pair, enter, words::decline_pair(names)),
                         words::declined_pair(names)));
  return effects;
}

Effects on(App& app, const StartAgreed&) {
  const Programme& programme = programme_of(app);
  Change change;
  std::size_t started = 0;
  const auto enter = [&](Pair& pair) { enter_stage(pair, PairStage::Active, app.moment.today); };
  for (const auto& [id, pair] : programme.pairs) {
    if (pair.stage != PairStage::Agreed) continue;
    change = then(std::move(change), edit(programme, id, enter, {}));
    ++started;
  }
  change.label = words::start_pairs(started);
  return commit(app, std::move(change), words::accepted_pairs(started));
}

}  // namespace flipside::app
