// The operations on a programme: pure functions from a programme to the change they would make.
#pragma once

#include <string>
#include <utility>

#include "base/check.h"
#include "programme/change.h"
#include "programme/programme.h"

namespace flipside {

// Adds the record, or replaces the one of the same id. Empty when nothing would change.
template <class R>
Change put(const Programme& programme, R record, std::string label) {
  CHECK(is_id(record.id.value));
  Change change{.label = std::move(label)};
  const R* before = find(table_of<R>(programme), record.id);
  if (before != nullptr && *before == record) return change;
  const Id<R> id = record.id;
  Edit<R> edit{{}, std::move(record)};
  if (before != nullptr) edit.before = *before;
  (change.*edits_member<R>()).emplace(id, std::move(edit));
  return change;
}

// Replaces the record of that id by what `modify(R&)` makes of it, which must keep its id.
// Empty when there is no such record or nothing would change.
template <class R, class F>
Change edit(const Programme& programme, const Id<R>& id, F modify, std::string label) {
  const R* before = find(table_of<R>(programme), id);
  if (before == nullptr) return Change{.label = std::move(label)};
  R after = *before;
  modify(after);
  CHECK(after.id == id);
  return put(programme, std::move(after), std::move(label));
}

// Removals take along what would make no sense alone, and take the id out of whatever else refers
// to it. A person: the pairs, proposals of runs and blocks they are in. A pair: its sessions,
// promises, goals. A session: nothing, its promises stay with the pair. All others: nothing. Empty
// when there is no such record.
Change remove(const Programme& programme, const Id<Person>& id, std::string label);
Change remove(const Programme& programme, const Id<Pair>& id, std::string label);
Change remove(const Programme& programme, const Id<Session>& id, std::string label);
Change remove(const Programme& programme, const Id<Promise>& id, std::string label);
Change remove(const Programme& programme, const Id<Goal>& id, std::string label);
Change remove(const Programme& programme, const Id<Block>& id, std::string label);
Change remove(const Programme& programme, const Id<Rank>& id, std::string label);
Change remove(const Programme& programme, const Id<Topic>& id, std::string label);
Change remove(const Programme& programme, const Id<Aim>& id, std::string label);
Change remove(const Programme& programme, const Id<Interest>& id, std::string label);
Change remove(const Programme& programme, const Id<ResourceGroup>& id, std::string label);
Change remove(const Programme& programme, const Id<Run>& id, std::string label);

}  // namespace flipside
