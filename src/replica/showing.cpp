#include "replica/showing.h"

#include <algorithm>
#include <ranges>
#include <utility>

#include "programme/references.h"
#include "record/any_record.h"
#include "replica/siblings.h"

namespace flipside::replica {
namespace {

// Calls `visit(kind, id)` for what the record belongs to.
template <class Visit>
void each_owner(const TableKind& kind, const void* record, Visit visit) {
  for (const Member& member : kind.record().members()) {
    if (member.link != Link::Owner || member.codec->is_list()) continue;
    each_id(*member.codec, member.in(record), visit);
  }
}

bool belongs_to_any(const TableKind& kind) {
  return std::ranges::any_of(kind.record().members(), [](const Member& member) {
    return member.link == Link::Owner && !member.codec->is_list();
  });
}

// What belongs to something erased is. Owners come before what they own in kinds().
void spread_erasure(Draft& draft) {
  const bool any = std::ranges::any_of(draft.state.stamps,
                                       [](const KindStamps& it) { return !it.erased.empty(); });
  if (!any) return;
  for (const TableKind& kind : kinds()) {
    if (!belongs_to_any(kind)) continue;
    for (const std::string& id : draft.ids_known(kind)) {
      bool is_erased = false;
      each_owner(kind, draft.find(kind, id), [&](const TableKind& owner, const std::string& of) {
        is_erased = is_erased || draft.state.of(owner).erased.contains(of);
      });
      if (is_erased) draft.erase(kind, id);
    }
  }
}

void follow_removals(Draft& draft) {
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, removal] : draft.state.of(kind).removals) {
      if (draft.shown(kind, id) == nullptr) continue;
      if (is_removed(draft.state, kind, id)) draft.hide(kind, id);
    }
    for (const std::string& id : draft.ids_unseen(kind)) {
      if (!is_removed(draft.state, kind, id)) draft.show(kind, id);
    }
  }
}

// What is shown keeps what it belongs to: somebody wrote it who had not heard of the removal.
void bring_back_owners(Draft& draft) {
  if (!draft.has_unseen()) return;
  for (const TableKind& kind : std::views::reverse(kinds())) {
    if (!belongs_to_any(kind)) continue;
    for (const std::string& id : draft.ids_shown(kind)) {
      each_owner(kind, draft.shown(kind, id), [&](const TableKind& owner, const std::string& of) {
        if (draft.unseen(owner, of) != nullptr) draft.show(owner, of);
      });
    }
  }
}

// Two copies that each began a charter or policy: the first one stands.
void keep_one(Draft& draft, const TableKind& kind) {
  std::vector<std::string> ids = draft.ids_shown(kind);
  if (ids.size() < 2) return;
  const auto beginning = [&](const std::string& id) {
    const std::vector<Dot> made = registers_of(draft.state, kind, id)[IdLeaf].siblings;
    return made.empty() ? NoDot : made.back();
  };
  const auto first = std::ranges::min_element(ids, [&](const std::string& a, const std::string& b) {
    const Dot began_a = beginning(a);
    const Dot began_b = beginning(b);
    return began_a == began_b ? a < b : is_later(began_b, began_a);
  });
  const std::string kept = *first;
  for (const std::string& id : ids) {
    if (id != kept) draft.hide(kind, id);
  }
}

// Sets what is shown in the fields of one record.
class RecordShowing {
 public:
  RecordShowing(Draft& draft, const TableKind& kind, const std::string& id, Gone gone,
                bool may_name_gone)
      : draft_(draft),
        kind_(kind),
        id_(id),
        gone_(gone),
        may_name_gone_(may_name_gone),
        leaves_(leaves_of(place_of(kind))) {}

  void run() {
    const void* record = draft_.find(kind_, id_);
    if (!is_made_of_siblings() && !(may_name_gone_ && names_gone(record))) return;
    record_ = kind_.codec.kind().copy(record);
    const AnyRecord result(kind_.codec.kind(), record_);
    Registers registers = registers_of(draft_.state, kind_, id_);
    for (std::size_t i = 0; i < leaves_.size(); ++i) show_field(leaves_[i], registers[i]);
    draft_.state.of(kind_).entries[id_] = pack(registers, leaves_);
    draft_.replace(kind_, result);
  }

 private:
  bool is_made_of_siblings() const {
    const auto& entries = draft_.state.of(kind_).entries;
    const auto found = entries.find(id_);
    return found != entries.end() &&
           std::ranges::any_of(found->second.overrides,
                               [](const Override& it) { return it.value.is_aside; });
  }

  bool names_gone(const void* record) const {
    return std::ranges::any_of(leaves_, [&](const Leaf& leaf) { return has_gone(leaf, record); });
  }

  bool has_gone(const Leaf& leaf, const void* record) const {
    return leaf.is_mended && names_what_is_gone(*leaf.codec, leaf.in(record), gone_);
  }

  void show_field(const Leaf& leaf, Register& field) {
    const bool is_to_do = field.is_aside || (has_gone(leaf, record_) && !is_unknown(field));
    if (!is_to_do) return;
    Aside& aside = draft_.state.aside;
    void* value = leaf.in(record_);
    const Mark latest = field.siblings.front().mark;
    if (!field.is_aside) put_aside(aside, kind_, id_, leaf, latest, value);
    field.is_aside = true;
    show_siblings(leaf, values_aside(draft_.state, kind_, id_, leaf, field), value);
    if (leaf.is_mended) mend(*leaf.codec, value, gone_);
    if (field.siblings.size() > 1) return;
    if (!leaf.codec->equals(value, value_aside(aside, kind_, id_, leaf, latest))) return;
    field.is_aside = false;
    drop_aside(aside, kind_, id_, leaf, latest);
  }

  Draft& draft_;
  const TableKind& kind_;
  const std::string& id_;
  Gone gone_;
  bool may_name_gone_;
  std::span<const Leaf> leaves_;
  void* record_{};
};

void show_fields(Draft& draft) {
  const auto gone = [&](const TableKind& kind, const std::string& id) {
    return draft.is_gone(kind, id);
  };
  const bool is_any_gone = std::ranges::any_of(draft.state.stamps, [](const KindStamps& it) {
    return !it.removals.empty() || !it.erased.empty();
  });
  for (const TableKind& kind : kinds()) {
    for (const std::string& id : draft.ids_known(kind)) {
      RecordShowing(draft, kind, id, gone, is_any_gone || draft.has_unseen()).run();
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

void show_what_stands(Draft& draft) {
  spread_erasure(draft);
  follow_removals(draft);
  bring_back_owners(draft);
  keep_one(draft, table_kind<Charter>());
  keep_one(draft, table_kind<Policy>());
  show_fields(draft);
}

}  // namespace flipside::replica
