#include "replica/merging.h"

#include <algorithm>

namespace flipside::replica {

const void* Merging::shown(const TableKind& kind, const std::string& id) const {
  const auto& records = shown_[place_of(kind)];
  const auto found = records.find(id);
  if (found != records.end()) return found->second.get();
  return kind.codec.find(kind.table(before_), id);
}

const void* Merging::unseen(const TableKind& kind, const std::string& id) const {
  return kind.codec.find(kind.table(state.unseen), id);
}

const void* Merging::find(const TableKind& kind, const std::string& id) const {
  const void* record = shown(kind, id);
  return record != nullptr ? record : unseen(kind, id);
}

void Merging::replace(const TableKind& kind, AnyRecord record) {
  if (unseen(kind, record.id()) != nullptr) {
    kind.codec.put(kind.table(state.unseen), record.get());
  } else {
    shown_[place_of(kind)].insert_or_assign(record.id(), record);
  }
}

void Merging::show(const TableKind& kind, const std::string& id) {
  const AnyRecord record = AnyRecord::copy_of(kind.codec.kind(), unseen(kind, id));
  kind.codec.erase(kind.table(state.unseen), id);
  shown_[place_of(kind)].insert_or_assign(id, record);
}

void Merging::hide(const TableKind& kind, const std::string& id) {
  kind.codec.put(kind.table(state.unseen), shown(kind, id));
  shown_[place_of(kind)].insert_or_assign(id, AnyRecord{});
}

void Merging::erase(const TableKind& kind, const std::string& id) {
  forget(state, kind, id);
  if (shown(kind, id) != nullptr) shown_[place_of(kind)].insert_or_assign(id, AnyRecord{});
}

bool Merging::is_gone(const TableKind& kind, const std::string& id) const {
  if (shown(kind, id) != nullptr) return false;
  const KindStamps& stamps = state.of(kind);
  return stamps.entries.contains(id) || stamps.removals.contains(id) || stamps.erased.contains(id);
}

bool Merging::has_unseen() const {
  return std::ranges::any_of(
      kinds(), [&](const TableKind& it) { return it.codec.size(it.table(state.unseen)) > 0; });
}

void Merging::each_shown(const TableKind& kind, RecordVisit visit) const {
  const auto& records = shown_[place_of(kind)];
  kind.codec.each(kind.table(before_), [&](const void* record) {
    const std::string& id = kind.codec.kind().id(record);
    if (!records.contains(id)) visit(id, record);
  });
  for (const auto& [id, record] : records) {
    if (record) visit(id, record.get());
  }
}

void Merging::each_known(const TableKind& kind, RecordVisit visit) const {
  each_shown(kind, visit);
  kind.codec.each(kind.table(state.unseen),
                  [&](const void* record) { visit(kind.codec.kind().id(record), record); });
}

std::vector<std::string> Merging::ids_unseen(const TableKind& kind) const {
  std::vector<std::string> ids;
  kind.codec.each(kind.table(state.unseen),
                  [&](const void* record) { ids.push_back(kind.codec.kind().id(record)); });
  return ids;
}

Change Merging::change() const {
  Change change;
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, after] : shown_[place_of(kind)]) {
      const void* record = kind.codec.find(kind.table(before_), id);
      const AnyRecord before =
          record != nullptr ? AnyRecord::copy_of(kind.codec.kind(), record) : AnyRecord{};
      if (!(before == after)) kind.edits(change).emplace(id, AnyEdit{before, after});
    }
  }
  return change;
}

}  // namespace flipside::replica
