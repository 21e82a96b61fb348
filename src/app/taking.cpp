#include "app/taking.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/pages.h"
#include "app/proposing.h"
#include "app/words.h"
#include "matching/kept_run.h"
#include "programme/edits.h"

namespace flipside::app {
namespace {

// Whether the search found the two together, whatever became of them since.
bool was_found(const matching::Proposal& proposal, const Pair& pair) {
  if (!proposal.prepared) return false;
  const auto row = matching::row_of(*proposal.prepared, pair.mentor);
  const auto column = matching::column_of(*proposal.prepared, pair.mentee);
  return row && column &&
         std::ranges::binary_search(proposal.outcome.links, matching::Link{*row, *column});
}

// Untouched proposals of earlier searches that `pair` leaves no place for: of each person, those
// beyond their places.
Change make_room(const Programme& programme, const Pair& pair, const matching::Proposal& proposal) {
  Change change;
  for (const Side side : {Side::Mentor, Side::Mentee}) {
    const Id<Person>& who = person_on(pair, side);
    int places = capacity_of(programme.people.at(who)) - 1;
    std::vector<Id<Pair>> untouched;
    for (const auto& [id, other] : programme.pairs) {
      if (id == pair.id || person_on(other, side) != who) continue;
      if (is_untouched(other) && !was_found(proposal, other)) {
        untouched.push_back(id);
      } else if (matching::stays(other, matching::Keep::ProposalsToo)) {
        --places;
      }
    }
    for (const Id<Pair>& id : untouched) {
      if (--places < 0) change = then(std::move(change), remove(programme, id, {}));
    }
  }
  return change;
}

bool has_untouched(const Programme& programme) {
  return std::ranges::any_of(programme.pairs,
                             [](const auto& entry) { return is_untouched(entry.second); });
}

// Each couple in turn, where untouched proposals are about on a programme that has those before.
Change take(const Programme& programme, const matching::Proposal& proposal,
            const std::vector<Couple>& couples, Random& random, std::optional<Date> started_on) {
  Change whole;
  const PairStage stage = started_on ? PairStage::Active : PairStage::Proposed;
  const bool untouched = has_untouched(programme);
  Programme now;
  if (untouched) now = programme;
  for (const Couple& couple : couples) {
    Pair pair = untouched ? pair_of(now, couple, stage, random) : new_pair(couple, stage, random);
    pair.started_on = started_on;
    const Pair taken = pair;
    Change change = put(now, pair, {});
    if (untouched && proposal.request.keep == matching::Keep::PairsUnderWay) {
      change = then(std::move(change), make_room(now, taken, proposal));
    }
    if (untouched) apply(now, change);
    whole = then(std::move(whole), change);
  }
  return whole;
}

struct Taking {
  std::optional<Date> started_on{};
  std::string (*label)(std::size_t){};
  std::string (*notice)(std::size_t){};
  Route then_to{};
};

Effects take_proposed(App& app, const std::vector<Couple>& wanted, const Taking& how) {
  Effects effects;
  if (!app.proposing->proposal || !may_write(app, effects)) return effects;
  const Programme& programme = programme_of(app);
  std::vector<Couple> couples = chosen(*app.proposing->proposal, wanted);
  std::erase_if(couples, [&](const Couple& couple) { return !is_open(programme, couple); });
  if (couples.empty()) return effects;
  const bool was_outdated = app.proposing->outdated;
  Random random(app.moment.seed);
  Change change{.label = how.label(couples.size())};
  change = then(std::move(change),
                take(programme, *app.proposing->proposal, couples, random, how.started_on));
  change = then(std::move(change), keep_run(app, random));
  append(effects, commit(app, std::move(change), how.notice(couples.size())));
  take_out(*app.proposing, couples);
  app.proposing->outdated = was_outdated;
  if (app.proposing->proposal->pairs.empty()) append(effects, go_to(app, how.then_to));
  return effects;
}

}  // namespace

Couple couple_of(const matching::ProposedPair& pair) { return {pair.mentor, pair.mentee}; }

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
  proposing.number += 1;
}

Effects on(App& app, const AcceptPairs& it) {
  return take_proposed(
      app, it.couples,
      {app.moment.today, words::accept_pairs, words::accepted_pairs, {Page::Pairs}});
}

Effects on(App& app, const AskMentees& it) {
  return take_proposed(
      app, it.couples,
      {{},
       words::ask_mentees,
       words::mentees_to_ask,
       {.page = Page::Pairs, .id = {}, .query = {{"stage", "to-ask"}}, .unknown = {}}});
}

}  // namespace flipside::app
