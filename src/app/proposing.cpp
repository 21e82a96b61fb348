#include "app/proposing.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "app/clocks.h"
#include "app/commit.h"
#include "app/handlers.h"
#include "app/pages.h"
#include "app/taking.h"
#include "app/words.h"
#include "base/random.h"
#include "base/sort.h"
#include "matching/rules_between.h"
#include "programme/edits.h"

namespace flipside::app {
namespace {

void drop_proposal(Proposing& proposing) {
  proposing.question.reset();
  proposing.exploring = {};
  proposing.proposal.reset();
  proposing.fresh_pairs.reset();
  proposing.run = {};
}

std::size_t not_in(const matching::Proposal& before, const matching::Proposal& now) {
  std::vector<Couple> old;
  for (const matching::ProposedPair& pair : before.pairs) old.push_back(couple_of(pair));
  sort_list(old);
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
  proposing.exploring = exploring_of(found);
  proposing.number += 1;
}

enum class From { Nothing, ShownProposal };

// Searches among people, pairs and rules as they are now; what is shown, if any, is repaired.
Effects search(App& app, From from) {
  app.proposing->repairs = from == From::ShownProposal;
  app.proposing->awaits_clocks = true;
  return go_on_with_clocks(app);
}

}  // namespace

std::optional<int> progress_thousandths(const Proposing& proposing) {
  if (!proposing.search) return std::nullopt;
  return proposing.search->progress_thousandths();
}

Effects late::advance_search(App& app) {
  Proposing& proposing = *app.proposing;
  if (proposing.question) proposing.question->search.step(CellsPerTick);
  advance(proposing.exploring, CellsPerTick);
  Effects effects = advance_repetition(app);
  if (app.route.page == Page::Matching && is_to_follow(proposing)) {
    append(effects, search(app, From::ShownProposal));
  }
  if (!proposing.search || !proposing.search->step(CellsPerTick)) return effects;
  show(proposing, proposing.search->result());
  proposing.search.reset();
  effects.push_back(Announce{words::people_matched(proposing.proposal->pairs.size())});
  return effects;
}

void late::begin_search(App& app) {
  Proposing& proposing = *app.proposing;
  const Programme& programme = programme_of(app);
  const Policy& policy = policy_of(programme);
  const bool repairs = proposing.repairs && proposing.proposal;
  proposing.awaits_clocks = false;
  proposing.search = std::make_unique<matching::Matching>(
      programme, policy, matching::Request{.mode = policy.mode, .keep = keep_of(proposing)},
      calendar_of(app.clocks, programme, app.moment.today),
      repairs ? &*proposing.proposal : nullptr);
  proposing.follows = true;
  proposing.is_too_large = !proposing.search->can_be_taken();
  proposing.outdated = proposing.is_too_large && proposing.proposal;
  if (proposing.is_too_large) {
    proposing.search.reset();
    proposing.follows = false;
  }
}

Effects on(App& app, const StartMatching&) {
  if (!app.workspace) return {};
  Effects effects = search(app, From::Nothing);
  append(effects, go_to(app, {Page::Matching}));
  return effects;
}

Effects on(App& app, const CancelMatching&) {
  Proposing& proposing = *app.proposing;
  // What was to be brought up to date stays as it was.
  if (proposing.search && proposing.proposal) proposing.outdated = true;
  proposing.follows = false;
  proposing.awaits_clocks = false;
  proposing.search.reset();
  return {};
}

Effects on(App& app, const DiscardProposal&) {
  drop_proposal(*app.proposing);
  return {};
}

Effects on(App& app, const AskWhyNot& it) {
  Proposing& proposing = *app.proposing;
  if (!proposing.proposal) return {};
  proposing.question = std::make_unique<WhyNotQuestion>(
      *proposing.proposal, matching::Couple{it.couple.mentor, it.couple.mentee});
  return {};
}

Effects on(App& app, const CloseWhyNot&) {
  app.proposing->question.reset();
  return {};
}

Effects on(App& app, const PairAnyway& it) {
  Effects effects;
  const Programme& programme = programme_of(app);
  if (!may_write(app, effects) || !is_open(programme, it.couple)) return effects;
  Random random(app.moment.seed);
  const matching::RuleSet rules =
      matching::rules_between(programme, it.couple.mentor, it.couple.mentee);
  const bool starts = protecting(rules).empty();
  Pair pair =
      pair_of(programme, it.couple, starts ? PairStage::Active : PairStage::Proposed, random);
  pair.manual = true;
  if (starts) pair.started_on = app.moment.today;
  const std::string names = words::both_names(programme, it.couple.mentor, it.couple.mentee);
  append(effects, commit(app, put(programme, pair, words::pair_by_hand(names)),
                         starts ? words::paired_by_hand(names) : words::proposed_by_hand(names)));
  append(effects, search(app, From::ShownProposal));
  append(effects, go_to(app, {Page::Matching}));
  return effects;
}

Effects on(App& app, const DeclinePair& it) {
  Effects effects;
  if (!app.proposing->proposal || !may_write(app, effects)) return effects;
  const Programme& programme = programme_of(app);
  if (chosen(*app.proposing->proposal, {it.couple}).empty() || !is_open(programme, it.couple)) {
    return effects;
  }
  Random random(app.moment.seed);
  const std::string names = words::both_names(programme, it.couple.mentor, it.couple.mentee);
  append(effects, commit(app,
                         put(programme, pair_of(programme, it.couple, PairStage::Declined, random),
                             words::decline_pair(names)),
                         words::declined_pair(names)));
  take_out(*app.proposing, {it.couple});
  return effects;
}

}  // namespace flipside::app
