// Changes to many people at once.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>

#include "programme/change.h"
#include "programme/programme.h"

namespace flipside {

// The role by rank: who stands on `least` or above it learns, all others teach. Absent where the
// person's rank or `least` is not on the ladder.
std::optional<Role> role_by_rank(const Table<Rank>& ranks, const Person& person,
                                 const Id<Rank>& least);

// Replaces each of these people by what `modify(Person&)` makes of them. Those who are not in the
// programme or would not change are left out.
template <class F>
Change edit_people(const Programme& programme, std::span<const Id<Person>> people, F modify,
                   std::string label) {
  Change change{.label = std::move(label)};
  for (const Id<Person>& id : people) {
    const Person* before = find(programme.people, id);
    if (before == nullptr) continue;
    Person after = *before;
    modify(after);
    if (after == *before) continue;
    change.people.insert_or_assign(id, Edit<Person>{*before, std::move(after)});
  }
  return change;
}

}  // namespace flipside
