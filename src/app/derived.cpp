#include "app/derived.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

#include "base/text.h"

namespace flipside::app {
namespace {

template <class R>
void add_name(std::string& text, const Table<R>& table, const Id<R>& id) {
  if (const R* record = find(table, id)) text += ' ' + record->name;
}

std::string search_text(const Programme& programme, const Person& person) {
  std::string text = person.name + ' ' + person.email + ' ' + person.team;
  add_name(text, programme.ranks, person.rank);
  for (const Offer& offer : person.offers) add_name(text, programme.topics, offer.topic);
  for (const Want& want : person.wants) add_name(text, programme.topics, want.topic);
  return fold(text);
}

auto by_name(const Derived& derived) {
  return [&derived](const Id<Person>& a, const Id<Person>& b) {
    return std::tie(derived.folded_names.at(a), a) < std::tie(derived.folded_names.at(b), b);
  };
}

void write_texts(Derived& derived, const Programme& programme, const Person& person) {
  derived.folded_names.insert_or_assign(person.id, fold(person.name));
  derived.search_texts.insert_or_assign(person.id, search_text(programme, person));
}

void forget_texts(Derived& derived, const Id<Person>& person) {
  if (!derived.folded_names.contains(person)) return;
  const auto at = std::ranges::lower_bound(derived.people_by_name, person, by_name(derived));
  derived.people_by_name.erase(at);
  derived.folded_names.erase(person);
  derived.search_texts.erase(person);
}

void renew_texts(Derived& derived, const Programme& programme, const Id<Person>& id) {
  forget_texts(derived, id);
  const Person* person = find(programme.people, id);
  if (person == nullptr) return;
  write_texts(derived, programme, *person);
  const auto at = std::ranges::lower_bound(derived.people_by_name, id, by_name(derived));
  derived.people_by_name.insert(at, id);
}

void derive_texts(Derived& derived, const Programme& programme) {
  derived.folded_names.clear();
  derived.search_texts.clear();
  derived.people_by_name.clear();
  for (const auto& [id, person] : programme.people) {
    write_texts(derived, programme, person);
    derived.people_by_name.push_back(id);
  }
  std::ranges::sort(derived.people_by_name, by_name(derived));
}

void derive_pairs(Derived& derived, const Programme& programme) {
  derived.pairs_of_person.clear();
  for (const auto& [id, pair] : programme.pairs) {
    derived.pairs_of_person[pair.mentor].push_back(id);
    derived.pairs_of_person[pair.mentee].push_back(id);
  }
}

// Which pairs' momentum is to be worked out anew.
using PairIds = std::set<Id<Pair>>;

PairIds running_pairs(const Programme& programme) {
  PairIds ids;
  for (const auto& [id, pair] : programme.pairs) {
    if (is_running(pair)) ids.insert(ids.end(), id);
  }
  return ids;
}

PairIds pairs_touched(const Change& change) {
  PairIds ids;
  for (const auto& [id, edit] : change.pairs) ids.insert(id);
  for (const auto& [id, edit] : change.sessions) {
    if (edit.before) ids.insert(edit.before->pair);
    if (edit.after) ids.insert(edit.after->pair);
  }
  return ids;
}

// One pass over the sessions, however many pairs there are.
void derive_momentum(Derived& derived, const Programme& programme, const PairIds& ids, Date today) {
  if (ids.empty()) return;
  std::map<Id<Pair>, Programme> parts;
  for (const auto& [id, session] : programme.sessions) {
    if (ids.contains(session.pair)) parts[session.pair].sessions.emplace(id, session);
  }
  for (const Id<Pair>& id : ids) {
    derived.momentum.erase(id);
    const Pair* pair = find(programme.pairs, id);
    if (pair == nullptr) continue;
    if (const auto it = insights::momentum(parts[id], *pair, today)) derived.momentum[id] = *it;
  }
}

PersonState state_when_active(const Derived& derived, const Id<Pair>& id) {
  const auto it = derived.momentum.find(id);
  if (it == derived.momentum.end() || it->second.pace == insights::Pace::Steady) {
    return PersonState::Active;
  }
  return it->second.pace == insights::Pace::Stalled ? PersonState::Stalled : PersonState::Quiet;
}

PersonState state_by_pair(const Derived& derived, const Pair& pair) {
  switch (pair.stage) {
    case PairStage::Active:
      return state_when_active(derived, pair.id);
    case PairStage::Paused:
      return PersonState::Paused;
    case PairStage::Proposed:
    case PairStage::Reviewed:
    case PairStage::Agreed:
      return PersonState::Proposed;
    case PairStage::Closed:
    case PairStage::Declined:
      break;
  }
  return PersonState::NotSignedUp;
}

PersonState state_of(const Derived& derived, const Programme& programme, const Person& person) {
  if (person.status == PersonStatus::Left) return PersonState::Left;
  if (person.status == PersonStatus::Away) return PersonState::Away;
  PersonState state = person.role == Role::None ? PersonState::NotSignedUp : PersonState::Waiting;
  const auto pairs = derived.pairs_of_person.find(person.id);
  if (pairs == derived.pairs_of_person.end()) return state;
  for (const Id<Pair>& id : pairs->second) {
    state = std::min(state, state_by_pair(derived, programme.pairs.at(id)));
  }
  return state;
}

// Of all ranks; where there is none, nobody stands on it.
std::optional<int> highest_position(const Programme& programme) {
  std::optional<int> highest;
  for (const auto& [id, rank] : programme.ranks) {
    highest = std::max(highest.value_or(rank.position), rank.position);
  }
  return highest;
}

void count_managers(Counts& counts, const Programme& programme) {
  const std::optional<int> highest = highest_position(programme);
  for (const auto& [id, person] : programme.people) {
    if (person.role == Role::None || person.status != PersonStatus::Active) continue;
    ++counts.signed_up;
    const Rank* rank = find(programme.ranks, person.rank);
    const bool on_top = rank != nullptr && rank->position == highest;
    if (person.manager.empty() && !on_top) ++counts.no_manager;
  }
}

void derive_people(Derived& derived, const Programme& programme) {
  derived.states.clear();
  derived.counts = {.people = programme.people.size()};
  Counts& counts = derived.counts;
  count_managers(counts, programme);
  for (const auto& [id, person] : programme.people) {
    const PersonState state = state_of(derived, programme, person);
    derived.states.emplace_hint(derived.states.end(), id, state);
    counts.mentors += can_be_mentor(person) ? 1 : 0;
    counts.mentees += can_be_mentee(person) ? 1 : 0;
    if (state != PersonState::Waiting) continue;
    counts.waiting += 1;
    counts.waiting_mentors += can_be_mentor(person) ? 1 : 0;
    counts.waiting_mentees += can_be_mentee(person) ? 1 : 0;
    counts.waiting_both += can_be_mentor(person) && can_be_mentee(person) ? 1 : 0;
  }
  for (const auto& [id, pair] : programme.pairs) counts.running_pairs += is_running(pair) ? 1 : 0;
}

void derive_relations(Derived& derived, const Programme& programme, Date today) {
  derived.revision += 1;
  derived.today = today;
  derive_pairs(derived, programme);
  derive_people(derived, programme);
}

}  // namespace

void derive_again(Derived& derived, const Programme& programme, Date today) {
  derive_texts(derived, programme);
  derived.momentum.clear();
  derive_momentum(derived, programme, running_pairs(programme), today);
  derive_relations(derived, programme, today);
}

void derive_after(Derived& derived, const Programme& programme, const Change& change, Date today) {
  // Where most names are new, sorting once is quicker than placing each.
  const bool many =
      change.people.size() > 100 && change.people.size() * 8 > programme.people.size();
  if (many || !change.ranks.empty() || !change.topics.empty()) {
    derive_texts(derived, programme);
  } else {
    for (const auto& [id, edit] : change.people) renew_texts(derived, programme, id);
  }
  const bool new_day = derived.today != today;
  derive_momentum(derived, programme, new_day ? running_pairs(programme) : pairs_touched(change),
                  today);
  derive_relations(derived, programme, today);
}

}  // namespace flipside::app
