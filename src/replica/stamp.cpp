#include "replica/stamp.h"

#include <algorithm>
#include <utility>

#include "base/check.h"
#include "programme/references.h"

namespace flipside::replica {
namespace {

Dot next_dot(State& state, const Author& author) {
  if (!state.own || state.own->node != author.node) {
    Origin origin{.who = author.who};
    if (state.own) origin.after = Mark{state.own->node, state.own->counter + 1};
    // A node that wrote before another one did, as two tabs may, goes on.
    if (state.lineage.find(author.node) == nullptr) {
      state.lineage.begin(author.node, std::move(origin));
    }
    state.own = Mark{author.node, 0};
  }
  state.own->counter = std::max(state.own->counter + 1, author.counter);
  state.clock = std::max(state.clock + 1, author.now);
  return {*state.own, state.clock};
}

// Writes one record's stamps under one dot.
class Stamping {
 public:
  Stamping(State& state, const TableKind& kind, const std::string& id, const Dot& dot)
      : state_(state),
        kind_(kind),
        id_(id),
        dot_(dot),
        leaves_(leaves_of(place_of(kind))),
        registers_(registers_of(state, kind, id)) {}

  void write(std::size_t leaf) {
    Register& field = registers_[leaf];
    if (field.is_aside) {
      for (const Dot& it : field.siblings) {
        drop_aside(state_.aside, kind_, id_, leaves_[leaf], it.mark);
      }
    }
    field = written(field, dot_, state_.lineage);
    state_.lineage.widen(dot_.mark.node, leaves_[leaf].visibility);
  }

  void write_difference(const void* before, const void* after) {
    for (std::size_t i = 0; i < leaves_.size(); ++i) {
      const Leaf& leaf = leaves_[i];
      const bool is_same = before != nullptr && leaf.codec->equals(leaf.in(before), leaf.in(after));
      if (!is_same) write(i);
    }
  }

  // Of what stands there as in another copy the stamps of that one, and no more.
  void take_from(const State& other, const void* before, const void* after) {
    const Registers theirs = registers_of(other, kind_, id_);
    for (std::size_t i = 0; i < leaves_.size(); ++i) {
      const Leaf& leaf = leaves_[i];
      const bool is_same = before != nullptr && leaf.codec->equals(leaf.in(before), leaf.in(after));
      if (is_same && !is_unknown(theirs[i])) {
        registers_[i] = theirs[i];
        keep_values(other, leaf, theirs[i]);
      } else {
        write(i);
      }
    }
  }

  void remove(const void* record) {
    auto& removals = state_.of(kind_).removals;
    Removal& removal = removals[id_];
    removal = removed(registers_, leaves_, std::move(removal), state_.lineage);
    kind_.codec.put(kind_.table(state_.unseen), record);
  }

  void show() { kind_.codec.erase(kind_.table(state_.unseen), id_); }

  void keep() { state_.of(kind_).entries[id_] = pack(registers_, leaves_); }

  bool knows_nothing() const { return std::ranges::all_of(registers_, is_unknown); }

 private:
  void keep_values(const State& other, const Leaf& leaf, const Register& field) {
    if (!field.is_aside) return;
    for (const Dot& it : field.siblings) {
      const void* value = value_aside(other.aside, kind_, id_, leaf, it.mark);
      put_aside(state_.aside, kind_, id_, leaf, it.mark, value);
    }
  }

  State& state_;
  const TableKind& kind_;
  const std::string& id_;
  const Dot& dot_;
  std::span<const Leaf> leaves_;
  Registers registers_;
};

void stamp_edit(State& state, const TableKind& kind, const std::string& id, const AnyEdit& edit,
                const Dot& dot) {
  Stamping stamping(state, kind, id, dot);
  if (!edit.after) {
    return stamping.remove(edit.before.get());
  }
  const bool is_new = !edit.before || stamping.knows_nothing();
  stamping.write_difference(is_new ? nullptr : edit.before.get(), edit.after.get());
  stamping.show();
  stamping.keep();
}

void stamp_decision(State& state, const Decision& it, const Dot& dot) {
  const Leaf* leaf = leaf_named(place_of(*it.kind), it.field);
  CHECK(leaf != nullptr);
  if (!state.of(*it.kind).entries.contains(it.id)) return;
  Stamping stamping(state, *it.kind, it.id, dot);
  stamping.write(static_cast<std::size_t>(leaf - leaves_of(place_of(*it.kind)).data()));
  stamping.keep();
}

bool removes(const Change& change, const TableKind& kind, const std::string& id) {
  const EditList& edits = kind.edits(change);
  const auto found = edits.find(id);
  return found != edits.end() && !found->second.after;
}

}  // namespace

std::vector<Decision> owners_kept(const State& state, const Change& change) {
  std::vector<Decision> kept;
  for (const TableKind& kind : kinds()) {
    for (const auto& [record, edit] : kind.edits(change)) {
      if (edit.after) continue;
      each_owner(kind, edit.before.get(), [&](const TableKind& owner, const std::string& id) {
        const bool is_hidden = owner.codec.find(owner.table(state.unseen), id) != nullptr;
        if (is_hidden || removes(change, owner, id) || !is_removed(state, owner, id)) return;
        kept.push_back({&owner, id, leaves_of(place_of(owner))[IdLeaf].key});
      });
    }
  }
  return kept;
}

State begin(const Programme& programme, const Author& author) {
  State state;
  const Dot dot = next_dot(state, author);
  for (const TableKind& kind : kinds()) {
    kind.codec.each(kind.table(programme), [&](const void* record) {
      const std::string& id = kind.codec.kind().id(record);
      Stamping stamping(state, kind, id, dot);
      stamping.write_difference(nullptr, record);
      stamping.keep();
    });
  }
  return state;
}

State begin_beside(const View& known, const Programme& programme, const Author& author) {
  State state;
  state.lineage = known.state.lineage;
  const Dot dot = next_dot(state, author);
  for (const TableKind& kind : kinds()) {
    kind.codec.each(kind.table(programme), [&](const void* record) {
      const std::string& id = kind.codec.kind().id(record);
      const void* before = kind.codec.find(kind.table(known.programme), id);
      if (before == nullptr) before = kind.codec.find(kind.table(known.state.unseen), id);
      Stamping stamping(state, kind, id, dot);
      stamping.take_from(known.state, before, record);
      stamping.keep();
    });
  }
  return state;
}

void stamp(State& state, const Change& change, const Author& author,
           std::span<const Decision> decisions) {
  if (is_empty(change) && decisions.empty()) return;
  const Dot dot = next_dot(state, author);
  const std::vector<Decision> kept = owners_kept(state, change);
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, edit] : kind.edits(change)) stamp_edit(state, kind, id, edit, dot);
  }
  for (const Decision& it : kept) stamp_decision(state, it, dot);
  for (const Decision& it : decisions) stamp_decision(state, it, dot);
}

void erase(State& state, const Change& removal, const Author& author) {
  stamp(state, removal, author);
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, edit] : kind.edits(removal)) {
      if (!edit.after) forget(state, kind, id);
    }
  }
}

}  // namespace flipside::replica
