#include "app/checking_in.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/holder.h"
#include "app/pair_index.h"
#include "app/words.h"
#include "base/random.h"
#include "programme/edits.h"

namespace flipside::app {
namespace {

SaidAtCheckIn said(const App& app, const Id<Pair>& pair, Side side, const CheckIn& which) {
  const PairRecords& records = records_of(app.derived.pairs, pair);
  return said_at(side, which, found_in(programme_of(app).check_in_seals, records.seals),
                 found_in(programme_of(app).check_in_answers, records.check_ins));
}

// From chance that makes nothing else: ids go out at once, and would tell where it began.
std::string fresh_nonce(const Moment& moment) {
  constexpr std::string_view Digits = "0123456789abcdef";
  std::string nonce;
  for (const std::uint32_t word : moment.secret) {
    for (unsigned shift = 32; shift > 0; shift -= 4) nonce += Digits[word >> (shift - 4) & 0xFU];
  }
  return nonce;
}

}  // namespace

Effects on(App& app, const SealCheckIn& it) {
  const Programme& programme = programme_of(app);
  const Pair* pair = find(programme.pairs, it.answer.pair);
  const auto side = pair == nullptr ? std::nullopt : own_side(app, *pair);
  const CheckIn which = check_in_of(it.answer);
  if (!side || said(app, pair->id, *side, which).state != SealState::None) return {};
  Random random(app.moment.seed);
  CheckInAnswer answer = it.answer;
  answer.side = *side;
  answer.set_aside = false;
  answer.nonce = fresh_nonce(app.moment);
  if (answer.id.empty()) answer.id = random_id<CheckInAnswer>(random);
  const CheckInSeal seal{.id = random_id<CheckInSeal>(random),
                         .pair = pair->id,
                         .side = *side,
                         .occasion = answer.occasion,
                         .on = answer.on,
                         .hash = commitment(answer),
                         .sealed_on = app.moment.today};
  Change change = put(programme, answer, std::string(words::AnswerCheckIn));
  change = then(std::move(change), put(programme, seal, {}));
  const bool both = said(app, pair->id, other_side(*side), which).state != SealState::None;
  return commit(app, std::move(change),
                words::check_in_sealed(both, app.workspace->holder == Holder::Individual));
}

Change keep_seals(const App& app, const Change& taken) {
  const Programme& programme = programme_of(app);
  Change change;
  for (const auto& [id, edit] : taken.check_in_seals) {
    if (!edit.before || (edit.after && edit.after->hash == edit.before->hash)) continue;
    const CheckInSeal& before = *edit.before;
    const Pair* pair = find(programme.pairs, before.pair);
    const auto side = pair == nullptr ? std::nullopt : own_side(app, *pair);
    if (!side || *side == before.side) continue;
    if (said(app, pair->id, *side, check_in_of(before)).state == SealState::None) continue;
    change = then(std::move(change), put(programme, before, {}));
  }
  return change;
}

}  // namespace flipside::app
