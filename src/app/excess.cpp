#include "app/excess.h"

#include <set>
#include <string>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/holder.h"
#include "app/words.h"
#include "archive/part.h"
#include "record/codecs.h"
#include "record/leave_out.h"

namespace flipside::app {
namespace {

std::set<Id<Person>> known_to(const App& app, const Id<Person>& holder, std::size_t& own_pairs) {
  std::set<Id<Person>> known{holder};
  const auto found = app.derived.pairs_of_person.find(holder);
  if (found == app.derived.pairs_of_person.end()) return known;
  own_pairs = found->second.size();
  for (const Id<Pair>& id : found->second) {
    const Pair& pair = programme_of(app).pairs.at(id);
    known.insert({pair.mentor, pair.mentee});
  }
  return known;
}

// Of a mentor's or mentee's copy.
Excess beyond_own_pairs(const App& app) {
  const Programme& programme = programme_of(app);
  const Id<Person>& holder = app.workspace->person;
  if (!programme.people.contains(holder)) return {};
  std::size_t own_pairs = 0;
  std::size_t known = 0;
  Excess excess;
  for (const Id<Person>& id : known_to(app, holder, own_pairs)) {
    const Person* person = find(programme.people, id);
    if (person == nullptr) continue;
    ++known;
    const bool tells = id != holder && holds_beyond(codec<Person>, person, Visibility::Pair);
    excess.people += tells ? 1 : 0;
  }
  excess.people += programme.people.size() - known;
  excess.pairs = programme.pairs.size() - own_pairs;
  excess.matchings = programme.runs.size() + programme.blocks.size() + programme.policies.size();
  return excess;
}

}  // namespace

Excess excess_of(const App& app) {
  if (!app.workspace || app.workspace->holder == Holder::Individual || is_invited(app)) return {};
  if (app.workspace->holder == Holder::Organiser)
    return {.between = app.derived.pairs.totals.between};
  return beyond_own_pairs(app);
}

bool asks_about_excess(const App& app) {
  return app.keeps_excess != app.replaced && excess_of(app) != Excess{};
}

// Not by an edit: what one copy has no business with is not removed from the others.
Effects on(App& app, const LeaveOutExcess&) {
  Effects effects;
  if (!app.workspace || !may_write(app, effects)) return effects;
  Programme part = archive::part_for_holder(*app.workspace).programme;
  Change change = difference(app.workspace->programme, part, std::string(words::LeaveOut));
  replica::State before = app.stamps;
  const StepMark mark{app.history.next_number++};
  remember(app.history, {.number = mark.step, .change = change, .label = change.label});
  append(effects,
         apply_with_stamps(app, change, mark, archive::state_of_content(part), Stamping::GoBack));
  keep_way_back(app, mark.step, std::move(before));
  append(effects, notify(app, std::string(words::LeftOut), mark.step));
  return effects;
}

Effects on(App& app, const KeepExcess&) {
  app.keeps_excess = app.replaced;
  return {};
}

}  // namespace flipside::app
