// The operations on a programme: pure functions from a programme to the change they would make.
#pragma once

#include <string>
#include <utility>

#include "base/check.h"
#include "programme/change.h"
#include "programme/kinds.h"
#include "programme/programme.h"

namespace flipside {

// Adds the record, or replaces the one of the same id. Empty when nothing would change.
Change put(const Programme& programme, const TableKind& kind, AnyRecord record, std::string label);

template <class R>
Change put(const Programme& programme, const R& record, std::string label) {
  const TableKind& kind = table_kind<R>();
  return put(programme, kind, AnyRecord::copy_of(kind.codec.kind(), &record), std::move(label));
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
  return put(programme, after, std::move(label));
}

// Removes the record, takes along what belongs to it (record/link.h), and takes the ids of all that
// out of whatever else refers to them. Empty when there is no such record.
Change remove(const Programme& programme, const TableKind& kind, const std::string& id,
              std::string label);

template <class R>
Change remove(const Programme& programme, const Id<R>& id, std::string label) {
  return remove(programme, table_kind<R>(), id.value, std::move(label));
}

}  // namespace flipside
