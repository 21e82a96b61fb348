#include "replica/copy.h"

#include <algorithm>
#include <utility>

namespace flipside::replica {
namespace {

class Copying {
 public:
  Copying(const State& from, State& to, Visibility least) : from_(from), to_(to), least_(least) {}

  void record(const TableKind& kind, const std::string& id) {
    const std::span<const Leaf> leaves = leaves_of(place_of(kind));
    Registers registers = registers_of(from_, kind, id);
    for (std::size_t i = 0; i < leaves.size(); ++i) {
      if (leaves[i].visibility < least_) registers[i] = {};
      field(kind, id, leaves[i], registers[i]);
    }
    to_.of(kind).entries.emplace(id, pack(registers, leaves));
    removal(kind, id);
  }

  void removal(const TableKind& kind, const std::string& id) {
    const auto& removals = from_.of(kind).removals;
    const auto found = removals.find(id);
    if (found == removals.end()) return;
    Removal told = found->second;
    for (std::size_t i = 0; i < Removal::Classes; ++i) {
      if (static_cast<Visibility>(i) < least_) told.seen[i].clear();
    }
    to_.of(kind).removals.emplace(id, std::move(told));
  }

 private:
  void field(const TableKind& kind, const std::string& id, const Leaf& leaf,
             const Register& stamps) {
    for (const Dot& dot : stamps.siblings) {
      to_.clock = std::max(to_.clock, dot.time);
      if (!stamps.is_aside) continue;
      const void* value = value_aside(from_.aside, kind, id, leaf, dot.mark);
      put_aside(to_.aside, kind, id, leaf, dot.mark, value);
    }
  }

  const State& from_;
  State& to_;
  Visibility least_;
};

}  // namespace

State copy_for(const State& state, const Programme& records, const Programme& removed,
               Visibility least) {
  State copy;
  copy.lineage = state.lineage.for_class(
      least, [&](const Id<Person>& who) { return records.people.contains(who); });
  Copying copying(state, copy, least);
  for (const TableKind& kind : kinds()) {
    if (kind.visibility < least) continue;
    const Kind& of = kind.codec.kind();
    kind.codec.each(kind.table(records), [&](const void* it) { copying.record(kind, of.id(it)); });
    kind.codec.each(kind.table(removed), [&](const void* it) { copying.removal(kind, of.id(it)); });
    copy.of(kind).erased = state.of(kind).erased;
  }
  return copy;
}

}  // namespace flipside::replica
