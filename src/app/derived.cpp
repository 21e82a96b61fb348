#include "app/derived.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

#include "base/sort.h"
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
  sort_list(derived.people_by_name, by_name(derived));
}

void drop_pair(Derived& derived, const Id<Person>& person, const Id<Pair>& pair) {
  const auto found = derived.pairs_of_person.find(person);
  if (found == derived.pairs_of_person.end()) return;
  std::erase(found->second, pair);
  if (found->second.empty()) derived.pairs_of_person.erase(found);
}

void put_pair(Derived& derived, const Id<Person>& person, const Id<Pair>& pair) {
  std::vector<Id<Pair>>& pairs = derived.pairs_of_person[person];
  pairs.insert(std::ranges::lower_bound(pairs, pair), pair);
}

void renew_pairs_of_people(Derived& derived, const Change& change) {
  for (const auto& [id, edit] : change.pairs) {
    if (edit.before) {
      drop_pair(derived, edit.before->mentor, id);
      drop_pair(derived, edit.before->mentee, id);
    }
    if (edit.after) {
      put_pair(derived, edit.after->mentor, id);
      put_pair(derived, edit.after->mentee, id);
    }
  }
}

PersonState state_when_active(const Derived& derived, const Id<Pair>& id) {
  if (derived.pairs.stalled.contains(id)) return PersonState::Stalled;
  return derived.pairs.quiet.contains(id) ? PersonState::Quiet : PersonState::Active;
}

PersonState state_by_pair(const Derived& derived, const Pair& pair) {
  switch (pair.stage) {
    case PairStage::Active:
      return state_when_active(derived, pair.id);
    case PairStage::Paused:
      return is_resting(pair, derived.today) ? PersonState::Paused
                                             : state_when_active(derived, pair.id);
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

// What one person adds to the counts, or takes from them.
class PersonCount {
 public:
  PersonCount(Counts& counts, bool adds) : counts_(counts), adds_(adds) {}

  void count(const Programme& programme, const Person& person, PersonState state,
             std::optional<int> highest) {
    const bool mentor = can_be_mentor(person);
    const bool mentee = can_be_mentee(person);
    const bool waits = state == PersonState::Waiting;
    note(counts_.mentors, mentor);
    note(counts_.mentees, mentee);
    note(counts_.waiting, waits);
    note(counts_.waiting_mentors, waits && mentor);
    note(counts_.waiting_mentees, waits && mentee);
    note(counts_.waiting_both, waits && mentor && mentee);
    if (person.role == Role::None) return;
    note(counts_.no_rank, person.rank.empty());
    if (person.status != PersonStatus::Active) return;
    const Rank* rank = find(programme.ranks, person.rank);
    const bool on_top = rank != nullptr && rank->position == highest;
    note(counts_.signed_up, true);
    note(counts_.no_manager, person.manager.empty() && !on_top);
  }

 private:
  void note(std::size_t& count, bool counts) const {
    if (counts) count += adds_ ? std::size_t{1} : ~std::size_t{0};
  }

  Counts& counts_;
  bool adds_;
};

void add_state(Derived& derived, const Programme& programme, const Person& person,
               std::optional<int> highest) {
  const PersonState state = state_of(derived, programme, person);
  derived.states.insert_or_assign(person.id, state);
  PersonCount(derived.counts, true).count(programme, person, state, highest);
}

void derive_people(Derived& derived, const Programme& programme) {
  derived.states.clear();
  derived.counts = {};
  const std::optional<int> highest = highest_position(programme);
  for (const auto& [id, person] : programme.people) add_state(derived, programme, person, highest);
}

std::set<Id<Person>> people_touched(const Programme& programme, const Change& change,
                                    const PairIds& pairs) {
  std::set<Id<Person>> people;
  for (const auto& [id, edit] : change.people) people.insert(id);
  for (const auto& [id, edit] : change.pairs) {
    if (edit.before) people.insert({edit.before->mentor, edit.before->mentee});
  }
  for (const Id<Pair>& id : pairs) {
    if (const Pair* pair = find(programme.pairs, id)) people.insert({pair->mentor, pair->mentee});
  }
  return people;
}

// As they were before the change.
const Person* person_before(const Programme& programme, const Change& change,
                            const Id<Person>& id) {
  const auto edit = change.people.find(id);
  if (edit == change.people.end()) return find(programme.people, id);
  return edit->second.before ? &*edit->second.before : nullptr;
}

void renew_people(Derived& derived, const Programme& programme, const Change& change,
                  const PairIds& pairs) {
  const std::optional<int> highest = highest_position(programme);
  for (const Id<Person>& id : people_touched(programme, change, pairs)) {
    const auto known = derived.states.find(id);
    const Person* before = person_before(programme, change, id);
    if (known != derived.states.end() && before != nullptr) {
      PersonCount(derived.counts, false).count(programme, *before, known->second, highest);
      derived.states.erase(known);
    }
    if (const Person* now = find(programme.people, id)) {
      add_state(derived, programme, *now, highest);
    }
  }
}

void finish(Derived& derived, const Programme& programme) {
  derived.revision += 1;
  derived.counts.people = programme.people.size();
  derived.counts.running_pairs = static_cast<std::size_t>(derived.pairs.totals.running);
}

// Pairs of people who changed: their names stand in what is kept of a pair.
PairIds pairs_of(const Derived& derived, const Edits<Person>& edits) {
  PairIds pairs;
  for (const auto& [id, edit] : edits) {
    const auto found = derived.pairs_of_person.find(id);
    if (found != derived.pairs_of_person.end()) {
      pairs.insert(found->second.begin(), found->second.end());
    }
  }
  return pairs;
}

}  // namespace

void derive_again(Derived& derived, const Programme& programme, Date today) {
  derived.today = today;
  derive_texts(derived, programme);
  derived.pairs_of_person.clear();
  for (const auto& [id, pair] : programme.pairs) {
    put_pair(derived, pair.mentor, id);
    put_pair(derived, pair.mentee, id);
  }
  index_again(derived.pairs, programme, today);
  derive_people(derived, programme);
  finish(derived, programme);
}

void derive_after(Derived& derived, const Programme& programme, const Change& change, Date today) {
  if (derived.today != today) return derive_again(derived, programme, today);
  // Where most names are new, sorting once is quicker than placing each.
  const bool many =
      change.people.size() > 100 && change.people.size() * 8 > programme.people.size();
  if (many || !change.ranks.empty() || !change.topics.empty()) {
    derive_texts(derived, programme);
  } else {
    for (const auto& [id, edit] : change.people) renew_texts(derived, programme, id);
  }
  renew_pairs_of_people(derived, change);
  const PairIds pairs =
      index_after(derived.pairs, programme, change, pairs_of(derived, change.people), today);
  if (change.ranks.empty()) {
    renew_people(derived, programme, change, pairs);
  } else {
    derive_people(derived, programme);
  }
  finish(derived, programme);
}

}  // namespace flipside::app
