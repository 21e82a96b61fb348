#include "replica/hearing.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "record/any_record.h"
#include "replica/leaves.h"
#include "replica/showing.h"
#include "replica/siblings.h"

namespace flipside::replica {
namespace {

// The leaves that an edit writes.
std::vector<std::size_t> written_by(const TableKind& kind, const AnyEdit& edit,
                                    const Registers& registers) {
  const std::span<const Leaf> leaves = leaves_of(place_of(kind));
  const bool is_new = !edit.before || std::ranges::all_of(registers, is_unknown);
  std::vector<std::size_t> written;
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    const Leaf& leaf = leaves[i];
    const bool is_same =
        !is_new && leaf.codec->equals(leaf.in(edit.before.get()), leaf.in(edit.after.get()));
    if (!is_same) written.push_back(i);
  }
  return written;
}

std::size_t place_of_field(const Decision& it) {
  const KindPlace place = place_of(*it.kind);
  return static_cast<std::size_t>(leaf_named(place, it.field) - leaves_of(place).data());
}

// A copy that has what the change wrote, and no more.
class Telling {
 public:
  Telling(const View& ours, const Author& author, const Context& seen)
      : ours_(ours), seen_(seen), dot_{{author.node, author.counter}, author.now} {
    copy.state.lineage = ours.state.lineage;
    copy.state.clock = author.now;
  }

  void edit(const TableKind& kind, const std::string& id, const AnyEdit& edit) {
    const Registers known = registers_of(ours_.state, kind, id);
    if (!edit.after) return remove(kind, id, edit, known);
    Registers told(known.size());
    for (const std::size_t leaf : written_by(kind, edit, known)) write(kind, told, known, leaf);
    copy.state.of(kind).entries[id] = pack(told, leaves_of(place_of(kind)));
    kind.codec.put(kind.table(copy.programme), edit.after.get());
  }

  void decide(const Decision& it) {
    const TableKind& kind = *it.kind;
    const void* shown = kind.codec.find(kind.table(ours_.programme), it.id);
    // What the writer kept may be hidden here.
    if (shown == nullptr) shown = kind.codec.find(kind.table(ours_.state.unseen), it.id);
    if (shown == nullptr) return;
    const std::size_t place = place_of_field(it);
    const std::span<const Leaf> leaves = leaves_of(place_of(kind));
    const Registers known = registers_of(ours_.state, kind, it.id);
    Registers told = registers_of(copy.state, kind, it.id);
    write(kind, told, known, place);
    const void* present = kind.codec.find(kind.table(copy.programme), it.id);
    void* record = kind.codec.kind().copy(present != nullptr ? present : shown);
    const AnyRecord result(kind.codec.kind(), record);
    show_what_they_saw(kind, it.id, leaves[place], known[place], leaves[place].in(record));
    copy.state.of(kind).entries[it.id] = pack(told, leaves);
    kind.codec.put(kind.table(copy.programme), result.get());
  }

  Copy copy{};

 private:
  bool was_seen(Mark mark) const {
    const Lineage& lineage = copy.state.lineage;
    return lineage.covers(dot_.mark, mark) || covers(seen_, mark, lineage);
  }

  // The part of a field that the writer had in view.
  Register in_view(const Register& known) const {
    Register view;
    const auto seen = [&](Mark it) { return was_seen(it); };
    std::ranges::copy_if(known.siblings, std::back_inserter(view.siblings), seen, &Dot::mark);
    std::ranges::copy_if(known.seen, std::back_inserter(view.seen), seen);
    return view;
  }

  void write(const TableKind& kind, Registers& told, const Registers& known, std::size_t leaf) {
    told[leaf] = written(in_view(known[leaf]), dot_, copy.state.lineage);
    copy.state.lineage.widen(dot_.mark.node, leaves_of(place_of(kind))[leaf].visibility);
  }

  void remove(const TableKind& kind, const std::string& id, const AnyEdit& edit,
              const Registers& known) {
    Registers view;
    std::ranges::transform(known, std::back_inserter(view),
                           [&](const Register& it) { return in_view(it); });
    copy.state.of(kind).removals[id] =
        removed(view, leaves_of(place_of(kind)), {}, copy.state.lineage);
    kind.codec.put(kind.table(copy.state.unseen), edit.before.get());
  }

  // Of a field whose values do not know each other, what those make that the writer knew.
  void show_what_they_saw(const TableKind& kind, const std::string& id, const Leaf& leaf,
                          const Register& known, void* to) const {
    const Register view = in_view(known);
    if (!known.is_aside || view.siblings.empty()) return;
    show_siblings(leaf, values_aside(ours_.state, kind, id, leaf, view), to);
  }

  const View& ours_;
  const Context& seen_;
  Dot dot_;
};

}  // namespace

Context seen_beside(const State& state, const Change& change, std::span<const Decision> decisions,
                    Mark mark) {
  const Lineage& lineage = state.lineage;
  Context seen;
  const auto see = [&](const Register& field) {
    Context beside = context_of(field, lineage);
    std::erase_if(beside, [&](Mark it) { return lineage.covers(mark, it); });
    seen = unite(std::move(seen), beside, lineage);
  };
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, edit] : kind.edits(change)) {
      const Registers registers = registers_of(state, kind, id);
      if (!edit.after) {
        for (const Register& field : registers) see(field);
        continue;
      }
      for (const std::size_t leaf : written_by(kind, edit, registers)) see(registers[leaf]);
    }
  }
  for (const Decision& it : decisions) {
    see(registers_of(state, *it.kind, it.id)[place_of_field(it)]);
  }
  return seen;
}

Merged hear(const View& ours, const Change& change, const Author& author, const Context& seen,
            std::span<const Decision> decisions) {
  Telling telling(ours, author, seen);
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, edit] : kind.edits(change)) telling.edit(kind, id, edit);
  }
  for (const Decision& it : decisions) telling.decide(it);
  return merge(ours, telling.copy, author.now);
}

}  // namespace flipside::replica
