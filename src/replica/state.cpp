#include "replica/state.h"

#include <algorithm>
#include <utility>

#include "base/check.h"
#include "record/any_record.h"

namespace flipside::replica {
namespace {

const Leaf& id_leaf(const TableKind& kind) { return leaves_of(place_of(kind))[IdLeaf]; }

bool is_empty(const Programme& programme) {
  return std::ranges::all_of(
      kinds(), [&](const TableKind& it) { return it.codec.size(it.table(programme)) == 0; });
}

// Keeps the record, unless it is as a new one.
void keep_aside(Aside& aside, const TableKind& kind, const std::string& id, Mark from,
                const AnyRecord& record) {
  const bool is_new = record == AnyRecord(kind.codec.kind(), new_record(kind, id));
  if (!is_new) {
    kind.codec.put(kind.table(aside[from]), record.get());
    return;
  }
  const auto found = aside.find(from);
  if (found == aside.end()) return;
  kind.codec.erase(kind.table(found->second), id);
  if (is_empty(found->second)) aside.erase(found);
}

const void* record_aside(const Aside& aside, const TableKind& kind, const std::string& id,
                         Mark from) {
  const auto found = aside.find(from);
  return found == aside.end() ? nullptr : kind.codec.find(kind.table(found->second), id);
}

}  // namespace

Registers registers_of(const State& state, const TableKind& kind, const std::string& id) {
  const std::span<const Leaf> leaves = leaves_of(place_of(kind));
  const auto& entries = state.of(kind).entries;
  const auto found = entries.find(id);
  return found == entries.end() ? Registers(leaves.size()) : unpack(found->second, leaves);
}

bool is_removed(const State& state, const TableKind& kind, const std::string& id) {
  const auto& removals = state.of(kind).removals;
  const auto found = removals.find(id);
  if (found == removals.end()) return false;
  return !outlives(registers_of(state, kind, id), leaves_of(place_of(kind)), found->second,
                   state.lineage);
}

const void* value_aside(const Aside& aside, const TableKind& kind, const std::string& id,
                        const Leaf& leaf, Mark from) {
  const void* record = record_aside(aside, kind, id, from);
  return leaf.in(record != nullptr ? record : blank_of(kind));
}

void put_aside(Aside& aside, const TableKind& kind, const std::string& id, const Leaf& leaf,
               Mark from, const void* value) {
  const void* kept = record_aside(aside, kind, id, from);
  void* record = kept != nullptr ? kind.codec.kind().copy(kept) : new_record(kind, id);
  leaf.codec->assign(leaf.in(record), value);
  keep_aside(aside, kind, id, from, AnyRecord(kind.codec.kind(), record));
}

void drop_aside(Aside& aside, const TableKind& kind, const std::string& id, const Leaf& leaf,
                Mark from) {
  if (record_aside(aside, kind, id, from) == nullptr) return;
  put_aside(aside, kind, id, leaf, from, leaf.in(blank_of(kind)));
}

void forget(State& state, const TableKind& kind, const std::string& id) {
  const std::span<const Leaf> leaves = leaves_of(place_of(kind));
  const Registers registers = registers_of(state, kind, id);
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    if (!registers[i].is_aside) continue;
    for (const Dot& dot : registers[i].siblings) {
      drop_aside(state.aside, kind, id, leaves[i], dot.mark);
    }
  }
  KindStamps& stamps = state.of(kind);
  stamps.entries.erase(id);
  stamps.removals.erase(id);
  kind.codec.erase(kind.table(state.unseen), id);
  stamps.erased.insert(id);
}

void* new_record(const TableKind& kind, const std::string& id) {
  void* record = kind.codec.kind().make();
  const Leaf& leaf = id_leaf(kind);
  const Refusal refusal = leaf.codec->text(leaf.in(record), std::string(id));
  CHECK(!refusal);
  return record;
}

}  // namespace flipside::replica
