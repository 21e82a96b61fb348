#include "programme/agreeing.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/pair_index.h"
#include "app/words.h"
#include "base/random.h"
#include "programme/edits.h"

namespace flipside::app {
namespace {

std::optional<Side> holders_side(const App& app, const Pair& pair) {
  const Id<Person>& holder = app.workspace->person;
  if (holder.empty()) return std::nullopt;
  if (pair.mentor == holder) return Side::Mentor;
  if (pair.mentee == holder) return Side::Mentee;
  return std::nullopt;
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
  const Programme& programme = programme_of(app);
  const Pair* pair = find(programme.pairs, it.pair);
  const auto side = pair == nullptr ? std::nullopt : holders_side(app, *pair);
  if (!side) return {};
  const auto all = found_in(programme.terms, records_of(app.derived.pairs, pair->id).terms);
  const Negotiation now(*pair, all);
  if (now.of(*side) == it.agreement) return notify(app, std::string(words::NothingProposed));
  Random random(app.moment.seed);
  Terms terms = terms_to_write(now, *pair, *side, random);
  const bool was_signed = terms.signed_on.has_value();
  terms.agreement = it.agreement;
  terms.signed_on.reset();
  return commit(app, put(programme, terms, words::propose_terms(it.what)),
                std::string(was_signed ? words::ProposedAfterSigning : words::Proposed));
}

Effects on(App& app, const SignTerms& it) {
  const Programme& programme = programme_of(app);
  const Pair* pair = find(programme.pairs, it.pair);
  const auto side = pair == nullptr ? std::nullopt : holders_side(app, *pair);
  if (!side) return {};
  const auto all = found_in(programme.terms, records_of(app.derived.pairs, pair->id).terms);
  const Negotiation now(*pair, all);
  if (!now.is_settled()) return {};
  const bool alone = app.workspace->holder == Holder::Individual;
  Random random(app.moment.seed);
  Change change;
  for (const Side each : {*side, other_side(*side)}) {
    if (each != *side && !alone) break;
    Terms terms = terms_to_write(now, *pair, each, random);
    terms.signed_on = app.moment.today;
    change = then(std::move(change), put(programme, terms, {}));
  }
  const bool holds = alone || now.has_signed(other_side(*side));
  if (holds) {
    Pair agreed = *pair;
    agreed.agreement = now.of(*side);
    change = then(std::move(change), put(programme, agreed, {}));
  }
  change.label = words::sign_terms(now.version(), alone);
  return commit(app, std::move(change), words::signed_terms(now.version(), holds));
}

}  // namespace flipside::app
