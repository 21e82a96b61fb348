#include "replica/showing.h"

#include <algorithm>
#include <ranges>
#include <set>
#include <utility>

#include "programme/references.h"
#include "record/any_record.h"
#include "replica/siblings.h"

namespace flipside::replica {
namespace {

bool belongs_to_any(const TableKind& kind) {
  return std::ranges::any_of(kind.record().members(), [](const Member& member) {
    return member.link == Link::Owner && !member.codec->is_list();
  });
}

// What belongs to something erased is. Owners come before what they own in kinds().
void spread_erasure(Merging& merging) {
  const bool any = std::ranges::any_of(merging.state.stamps,
                                       [](const KindStamps& it) { return !it.erased.empty(); });
  if (!any) return;
  for (const TableKind& kind : kinds()) {
    if (!belongs_to_any(kind)) continue;
    std::vector<std::string> erased;
    merging.each_known(kind, [&](const std::string& id, const void* record) {
      bool is_erased = false;
      each_owner(kind, record, [&](const TableKind& owner, const std::string& of) {
        is_erased = is_erased || merging.state.of(owner).erased.contains(of);
      });
      if (is_erased) erased.push_back(id);
    });
    for (const std::string& id : erased) merging.erase(kind, id);
  }
}

void follow_removals(Merging& merging) {
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, removal] : merging.state.of(kind).removals) {
      if (merging.shown(kind, id) == nullptr) continue;
      if (is_removed(merging.state, kind, id)) merging.hide(kind, id);
    }
    for (const std::string& id : merging.ids_unseen(kind)) {
      if (!is_removed(merging.state, kind, id)) merging.show(kind, id);
    }
  }
}

// What is shown keeps what it belongs to: somebody wrote it who had not heard of the removal.
void bring_back_owners(Merging& merging) {
  if (!merging.has_unseen()) return;
  for (const TableKind& kind : std::views::reverse(kinds())) {
    if (!belongs_to_any(kind)) continue;
    std::vector<std::pair<const TableKind*, std::string>> owners;
    merging.each_shown(kind, [&](const std::string&, const void* record) {
      each_owner(kind, record, [&](const TableKind& owner, const std::string& of) {
        if (merging.unseen(owner, of) != nullptr) owners.emplace_back(&owner, of);
      });
    });
    for (const auto& [owner, id] : owners) {
      if (merging.unseen(*owner, id) != nullptr) merging.show(*owner, id);
    }
  }
}

// Two copies that each began a charter or policy: the first one stands.
void keep_one(Merging& merging, const TableKind& kind) {
  std::vector<std::string> ids;
  merging.each_shown(kind, [&](const std::string& id, const void*) { ids.push_back(id); });
  if (ids.size() < 2) return;
  const auto beginning = [&](const std::string& id) {
    const std::vector<Dot> made = registers_of(merging.state, kind, id)[IdLeaf].siblings;
    return made.empty() ? NoDot : made.back();
  };
  const auto first = std::ranges::min_element(ids, [&](const std::string& a, const std::string& b) {
    const Dot began_a = beginning(a);
    const Dot began_b = beginning(b);
    return began_a == began_b ? a < b : is_later(began_b, began_a);
  });
  const std::string& kept = *first;
  for (const std::string& id : ids) {
    if (id != kept) merging.hide(kind, id);
  }
}

bool is_made_of_siblings(const Entry& entry) {
  return std::ranges::any_of(entry.overrides, [](const Override& it) { return it.value.is_aside; });
}

bool names_gone(const Leaf& leaf, const void* record, Gone gone) {
  return leaf.is_mended && names_what_is_gone(*leaf.codec, leaf.in(record), gone);
}

// Sets what is shown in the fields of one record.
class RecordShowing {
 public:
  RecordShowing(Merging& merging, const TableKind& kind, const std::string& id, Gone gone)
      : merging_(merging), kind_(kind), id_(id), gone_(gone), leaves_(leaves_of(place_of(kind))) {}

  void run() {
    record_ = kind_.codec.kind().copy(merging_.find(kind_, id_));
    const AnyRecord result(kind_.codec.kind(), record_);
    Registers registers = registers_of(merging_.state, kind_, id_);
    for (std::size_t i = 0; i < leaves_.size(); ++i) show_field(leaves_[i], registers[i]);
    merging_.state.of(kind_).entries[id_] = pack(registers, leaves_);
    merging_.replace(kind_, result);
  }

 private:
  void show_field(const Leaf& leaf, Register& field) {
    const bool is_to_do =
        field.is_aside || (!is_unknown(field) && names_gone(leaf, record_, gone_));
    if (!is_to_do) return;
    Aside& aside = merging_.state.aside;
    void* value = leaf.in(record_);
    const Mark latest = field.siblings.front().mark;
    if (!field.is_aside) put_aside(aside, kind_, id_, leaf, latest, value);
    field.is_aside = true;
    show_siblings(leaf, values_aside(merging_.state, kind_, id_, leaf, field), value);
    if (leaf.is_mended) mend(*leaf.codec, value, gone_);
    if (field.siblings.size() > 1) return;
    if (!leaf.codec->equals(value, value_aside(aside, kind_, id_, leaf, latest))) return;
    field.is_aside = false;
    drop_aside(aside, kind_, id_, leaf, latest);
  }

  Merging& merging_;
  const TableKind& kind_;
  const std::string& id_;
  Gone gone_;
  std::span<const Leaf> leaves_;
  void* record_{};
};

// The records in which something may have to be shown otherwise than it stands.
std::set<std::string> records_to_show(const Merging& merging, const TableKind& kind, Gone gone) {
  std::set<std::string> ids;
  for (const auto& [id, entry] : merging.state.of(kind).entries) {
    if (is_made_of_siblings(entry)) ids.insert(id);
  }
  const bool is_any_gone =
      merging.has_unseen() || std::ranges::any_of(merging.state.stamps, [](const KindStamps& it) {
        return !it.removals.empty() || !it.erased.empty();
      });
  if (!is_any_gone) return ids;
  const std::span<const Leaf> leaves = leaves_of(place_of(kind));
  merging.each_known(kind, [&](const std::string& id, const void* record) {
    const bool names = std::ranges::any_of(
        leaves, [&](const Leaf& leaf) { return names_gone(leaf, record, gone); });
    if (names) ids.insert(id);
  });
  return ids;
}

void show_fields(Merging& merging) {
  const auto gone = [&](const TableKind& kind, const std::string& id) {
    return merging.is_gone(kind, id);
  };
  for (const TableKind& kind : kinds()) {
    for (const std::string& id : records_to_show(merging, kind, gone)) {
      RecordShowing(merging, kind, id, gone).run();
    }
  }
}

}  // namespace

std::vector<const void*> values_aside(const State& state, const TableKind& kind,
                                      const std::string& id, const Leaf& leaf,
                                      const Register& field) {
  std::vector<const void*> values;
  for (const Dot& dot : field.siblings) {
    values.push_back(value_aside(state.aside, kind, id, leaf, dot.mark));
  }
  return values;
}

void show_what_stands(Merging& merging) {
  spread_erasure(merging);
  follow_removals(merging);
  bring_back_owners(merging);
  keep_one(merging, table_kind<Charter>());
  keep_one(merging, table_kind<Policy>());
  show_fields(merging);
}

}  // namespace flipside::replica
