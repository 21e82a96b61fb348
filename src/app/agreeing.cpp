#include "programme/agreeing.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/holder.h"
#include "app/pair_index.h"
#include "app/words.h"
#include "base/random.h"
#include "programme/edits.h"

namespace flipside::app {
namespace {

// A pair that the holder is in, on that side.
struct HoldersPair {
  const Pair& pair;
  Side side;
  std::vector<const Terms*> terms;
};

std::optional<HoldersPair> holders_pair(const App& app, const Id<Pair>& id) {
  const Programme& programme = programme_of(app);
  const Pair* pair = find(programme.pairs, id);
  const auto side = pair == nullptr ? std::nullopt : own_side(app, *pair);
  if (!side) return std::nullopt;
  return HoldersPair{*pair, *side,
                     found_in(programme.terms, records_of(app.derived.pairs, id).terms)};
}

Terms terms_to_write(const Negotiation& now, const Pair& pair, Side side, Random& random) {
  if (const Terms* there = now.terms(side)) return *there;
  return {.id = random_id<Terms>(random),
          .pair = pair.id,
          .side = side,
          .version = now.version(),
          .agreement = pair.agreement};
}

}  // namespace

Effects on(App& app, const ProposeTerms& it) {
  const auto own = holders_pair(app, it.pair);
  if (!own) return {};
  const Programme& programme = programme_of(app);
  const auto& [pair, side, all] = *own;
  const Negotiation now(pair, all);
  if (now.of(side) == it.agreement) return notify(app, std::string(words::NothingProposed));
  Random random(app.moment.seed);
  Terms terms = terms_to_write(now, pair, side, random);
  const bool was_signed = terms.signed_on.has_value();
  terms.agreement = it.agreement;
  terms.signed_on.reset();
  return commit(app, put(programme, terms, words::propose_terms(it.what)),
                std::string(was_signed ? words::ProposedAfterSigning : words::Proposed));
}

Effects on(App& app, const SignTerms& it) {
  const auto own = holders_pair(app, it.pair);
  if (!own) return {};
  const Programme& programme = programme_of(app);
  const auto& [pair, side, all] = *own;
  const Negotiation now(pair, all);
  if (!now.is_settled()) return {};
  const bool alone = app.workspace->holder == Holder::Individual;
  Random random(app.moment.seed);
  Change change;
  for (const Side each : {side, other_side(side)}) {
    if (each != side && !alone) break;
    Terms terms = terms_to_write(now, pair, each, random);
    terms.signed_on = app.moment.today;
    change = then(std::move(change), put(programme, terms, {}));
  }
  const bool holds = alone || now.has_signed(other_side(side));
  if (holds) {
    Pair agreed = pair;
    agreed.agreement = now.of(side);
    change = then(std::move(change), put(programme, agreed, {}));
  }
  change.label = words::sign_terms(now.version(), alone);
  return commit(app, std::move(change), words::signed_terms(now.version(), holds));
}

}  // namespace flipside::app
