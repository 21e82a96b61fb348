#include "app/proposing.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "app/clocks.h"
#include "app/commit.h"
#include "app/handlers.h"
#include "app/pages.h"
#include "app/words.h"
#include "base/random.h"
#include "programme/edits.h"

namespace flipside::app {
namespace {

Couple couple_of(const matching::ProposedPair& pair) { return {pair.mentor, pair.mentee}; }

// The proposed couples among `wanted`; all of them when none is named.
std::vector<Couple> chosen(const matching::Proposal& proposal, const std::vector<Couple>& wanted) {
  std::vector<Couple> couples;
  for (const matching::ProposedPair& pair : proposal.pairs) {
    const Couple couple = couple_of(pair);
    const bool named = std::ranges::find(wanted, couple) != wanted.end();
    if (wanted.empty() || named) couples.push_back(couple);
  }
  return couples;
}

void take_out(Proposing& proposing, const std::vector<Couple>& couples) {
  std::erase_if(proposing.proposal->pairs, [&](const matching::ProposedPair& pair) {
    return std::ranges::find(couples, couple_of(pair)) != couples.end();
  });
}

void drop_proposal(Proposing& proposing) {
  proposing.question.reset();
  proposing.proposal.reset();
  proposing.fresh_pairs.reset();
}

std::size_t not_in(const matching::Proposal& before, const matching::Proposal& now) {
  std::vector<Couple> old;
  for (const matching::ProposedPair& pair : before.pairs) old.push_back(couple_of(pair));
  std::ranges::sort(old);
  return static_cast<std::size_t>(std::ranges::count_if(now.pairs, [&](const auto& pair) {
    return !std::ranges::binary_search(old, couple_of(pair));
  }));
}

void show(Proposing& proposing, const matching::Proposal& found) {
  std::optional<std::size_t> fresh;
  if (proposing.proposal) fresh = not_in(*proposing.proposal, found);
  drop_proposal(proposing);
  proposing.proposal = found;
  proposing.fresh_pairs = fresh;
}

Pair pair_of(const Couple& couple, PairStage stage, Random& random) {
  return {.id = random_id<Pair>(random),
          .mentor = couple.mentor,
          .mentee = couple.mentee,
          .stage = stage};
}

// Whether both are still there and were not made a pair since.
bool is_open(const Programme& programme, const Couple& couple) {
  const bool both =
      programme.people.contains(couple.mentor) && programme.people.contains(couple.mentee);
  return both && std::ranges::none_of(programme.pairs, [&](const auto& entry) {
           const Pair& pair = entry.second;
           return pair.mentor == couple.mentor && pair.mentee == couple.mentee &&
                  pair.stage != PairStage::Closed;
         });
}

Change accept(const Programme& programme, const std::vector<Couple>& couples, Random& random,
              Date today) {
  Change change{.label = words::accept_pairs(couples.size())};
  for (const Couple& couple : couples) {
    Pair pair = pair_of(couple, PairStage::Active, random);
    pair.started_on = today;
    change = then(std::move(change), put(programme, std::move(pair), {}));
  }
  return change;
}

// Nothing where the clocks of all are known already.
Effects ask_for_clocks(App& app) {
  const Programme& programme = programme_of(app);
  std::vector<std::string> names = zones_needed(programme);
  const ClockSpan span = clock_span(programme, app.moment.today);
  if (knows_all(app.clocks, names, span)) return {};
  app.clocks.span = span;
  app.proposing.awaits_clocks = true;
  constexpr std::int64_t SecondsOfDay = 86'400;
  return {ReadTimeZones{std::move(names), span.from.days * SecondsOfDay,
                        (span.until.days + 1) * SecondsOfDay}};
}

}  // namespace

std::optional<int> progress_thousandths(const Proposing& proposing) {
  if (!proposing.search) return std::nullopt;
  return proposing.search->progress_thousandths();
}

bool is_busy(const Proposing& proposing) {
  return proposing.search || (proposing.question && !proposing.question->search.done());
}

Effects advance_search(App& app) {
  Proposing& proposing = app.proposing;
  if (proposing.question) proposing.question->search.step(CellsPerTick);
  if (!proposing.search || !proposing.search->step(CellsPerTick)) return {};
  show(proposing, proposing.search->result());
  proposing.search.reset();
  return {Announce{words::people_matched(proposing.proposal->pairs.size())}};
}

void begin_search(App& app) {
  const Programme& programme = programme_of(app);
  const Policy& policy = policy_of(programme);
  app.proposing.awaits_clocks = false;
  app.proposing.search = std::make_unique<matching::Matching>(
      programme, policy, matching::Request{.mode = policy.mode},
      calendar_of(app.clocks, programme, app.moment.today));
  app.proposing.outdated = false;
}

Effects on(App& app, const StartMatching&) {
  if (!app.workspace) return {};
  Effects effects = ask_for_clocks(app);
  if (effects.empty()) begin_search(app);
  append(effects, go_to(app, {Page::Matching}));
  return effects;
}

Effects on(App& app, const CancelMatching&) {
  app.proposing.awaits_clocks = false;
  app.proposing.search.reset();
  return {};
}

Effects on(App& app, const DiscardProposal&) {
  drop_proposal(app.proposing);
  return {};
}

Effects on(App& app, const AskWhyNot& it) {
  Proposing& proposing = app.proposing;
  if (!proposing.proposal) return {};
  proposing.question = std::make_unique<Question>(
      *proposing.proposal, matching::Couple{it.couple.mentor, it.couple.mentee});
  return {};
}

Effects on(App& app, const CloseWhyNot&) {
  app.proposing.question.reset();
  return {};
}

Effects on(App& app, const PairAnyway& it) {
  Effects effects;
  const Programme& programme = programme_of(app);
  if (!may_write(app, effects) || !is_open(programme, it.couple)) return effects;
  Random random(app.moment.seed);
  Pair pair = pair_of(it.couple, PairStage::Active, random);
  pair.manual = true;
  pair.started_on = app.moment.today;
  const std::string names = words::both_names(programme, it.couple.mentor, it.couple.mentee);
  append(effects, commit(app, put(programme, std::move(pair), words::pair_by_hand(names)),
                         words::paired_by_hand(names)));
  append(effects, on(app, StartMatching{}));
  return effects;
}

Effects on(App& app, const AcceptPairs& it) {
  Effects effects;
  if (!app.proposing.proposal || !may_write(app, effects)) return effects;
  const Programme& programme = programme_of(app);
  std::vector<Couple> couples = chosen(*app.proposing.proposal, it.couples);
  std::erase_if(couples, [&](const Couple& couple) { return !is_open(programme, couple); });
  if (couples.empty()) return effects;
  const bool was_outdated = app.proposing.outdated;
  Random random(app.moment.seed);
  append(effects, commit(app, accept(programme, couples, random, app.moment.today),
                         words::accepted_pairs(couples.size())));
  take_out(app.proposing, couples);
  app.proposing.outdated = was_outdated;
  if (app.proposing.proposal->pairs.empty()) append(effects, go_to(app, {Page::Pairs}));
  return effects;
}

Effects on(App& app, const DeclinePair& it) {
  Effects effects;
  if (!app.proposing.proposal || !may_write(app, effects)) return effects;
  const Programme& programme = programme_of(app);
  if (chosen(*app.proposing.proposal, {it.couple}).empty() || !is_open(programme, it.couple)) {
    return effects;
  }
  Random random(app.moment.seed);
  const std::string names = words::both_names(programme, it.couple.mentor, it.couple.mentee);
  append(effects, commit(app,
                         put(programme, pair_of(it.couple, PairStage::Declined, random),
                             words::decline_pair(names)),
                         words::declined_pair(names)));
  take_out(app.proposing, {it.couple});
  return effects;
}

}  // namespace flipside::app
