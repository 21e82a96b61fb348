#include "programme/edits.h"

#include <utility>

#include "base/check.h"
#include "base/id.h"
#include "programme/references.h"

namespace flipside {
namespace {

void drop(Change& change, const TableKind& kind, const void* record) {
  const Kind& shape = kind.codec.kind();
  kind.edits(change).insert_or_assign(shape.id(record),
                                      AnyEdit{AnyRecord::copy_of(shape, record), {}});
}

// Whether records of the kind can refer to something that the change takes away.
bool is_touched(const TableKind& kind, const Change& change) {
  for (const TableKind& other : kinds()) {
    if (!other.edits(change).empty() && can_name(kind.record(), other)) return true;
  }
  return false;
}

// What belongs to something stands after it in the list of kinds, so one pass finds all.
void drop_what_belongs(Change& change, const Programme& programme, Gone gone) {
  for (const TableKind& kind : kinds()) {
    if (!is_touched(kind, change)) continue;
    kind.codec.each(kind.table(programme), [&](const void* record) {
      if (lost_its_owner(kind.record(), record, gone)) drop(change, kind, record);
    });
  }
}

void mend_what_stays(Change& change, const TableKind& kind, const Programme& programme, Gone gone) {
  const Kind& shape = kind.codec.kind();
  kind.codec.each(kind.table(programme), [&](const void* record) {
    const std::string& id = shape.id(record);
    if (kind.edits(change).contains(id)) return;
    if (!names_what_is_gone(kind.record(), record, gone)) return;
    void* mended = shape.copy(record);
    mend(kind.record(), mended, gone);
    kind.edits(change).emplace(
        id, AnyEdit{AnyRecord::copy_of(shape, record), AnyRecord(shape, mended)});
  });
}

}  // namespace

Change put(const Programme& programme, const TableKind& kind, AnyRecord record, std::string label) {
  const std::string id = record.id();
  CHECK(is_id(id));
  Change change{.label = std::move(label)};
  const void* before = kind.codec.find(kind.table(programme), id);
  if (before != nullptr && kind.record().equals(before, record.get())) return change;
  AnyEdit edit{{}, std::move(record)};
  if (before != nullptr) edit.before = AnyRecord::copy_of(kind.codec.kind(), before);
  kind.edits(change).emplace(id, std::move(edit));
  return change;
}

Change remove(const Programme& programme, const TableKind& kind, const std::string& id,
              std::string label) {
  Change change{.label = std::move(label)};
  const void* record = kind.codec.find(kind.table(programme), id);
  if (record == nullptr) return change;
  drop(change, kind, record);
  const auto gone = [&](const TableKind& named, const std::string& its_id) {
    const EditList& edits = named.edits(std::as_const(change));
    const auto edit = edits.find(its_id);
    return edit != edits.end() && !edit->second.after;
  };
  drop_what_belongs(change, programme, gone);
  for (const TableKind& other : kinds()) {
    if (is_touched(other, change)) mend_what_stays(change, other, programme, gone);
  }
  return change;
}

}  // namespace flipside
