#include <algorithm>
#include <iterator>
#include <utility>

#include "programme/change.h"
#include "programme/kinds.h"
#include "programme/references.h"

namespace flipside {
namespace {

bool removes_anything(const Change& change) {
  return std::ranges::any_of(kinds(), [&](const TableKind& kind) {
    return std::ranges::any_of(kind.edits(change),
                               [](const auto& entry) { return !entry.second.after; });
  });
}

// Takes the removal of what the record names out of the change; answers whether there was one.
bool keep_what_it_names(Change& undo, const Codec& codec, const void* record) {
  bool kept = false;
  each_id(codec, record, [&](const TableKind& named, const std::string& id) {
    EditList& edits = named.edits(undo);
    const auto found = edits.find(id);
    if (found == edits.end() || found->second.after) return;
    edits.erase(found);
    kept = true;
  });
  return kept;
}

// What refers to something came later than that, so it stays, and with it what it refers to.
void keep_what_is_referred_to(Change& undo, const Programme& now) {
  bool kept = removes_anything(undo);
  while (kept) {
    kept = false;
    for (const TableKind& kind : kinds()) {
      kind.codec.each(kind.table(now), [&](const void* record) {
        const EditList& edits = kind.edits(undo);
        if (edits.contains(kind.codec.kind().id(record))) return;
        kept = keep_what_it_names(undo, kind.record(), record) || kept;
      });
      // Of its own kind edits may go meanwhile, so what they leave is looked at in a copy.
      for (const auto& [id, edit] : EditList(kind.edits(undo))) {
        if (!edit.after) continue;
        kept = keep_what_it_names(undo, kind.record(), edit.after.get()) || kept;
      }
    }
  }
}

// Mends the fields that the edit changes; false when the record can not be as it was.
bool mend_edit(AnyEdit& edit, const TableKind& kind, Gone gone) {
  if (!edit.after) return true;
  const Codec& codec = kind.record();
  if (lost_its_owner(codec, edit.after.get(), gone)) return false;
  if (!names_what_is_gone(codec, edit.after.get(), gone)) return true;
  void* mended = kind.codec.kind().copy(edit.after.get());
  for (const Member& member : codec.members()) {
    const bool is_same =
        edit.before && member.codec->equals(member.in(edit.before.get()), member.in(mended));
    if (!is_same) mend(*member.codec, member.in(mended), gone);
  }
  edit.after = AnyRecord(kind.codec.kind(), mended);
  return edit.before != edit.after;
}

// Answers whether an edit had to go.
bool mend_edits(EditList& edits, const TableKind& kind, Gone gone) {
  bool dropped = false;
  for (auto entry = edits.begin(); entry != edits.end();) {
    const bool stands = mend_edit(entry->second, kind, gone);
    dropped = dropped || !stands;
    entry = stands ? std::next(entry) : edits.erase(entry);
  }
  return dropped;
}

// What is brought back may refer to what went later.
void mend_what_comes_back(Change& undo, const Programme& now) {
  // As the undo would leave the programme.
  const auto gone = [&](const TableKind& kind, const std::string& id) {
    const EditList& edits = kind.edits(std::as_const(undo));
    const auto edit = edits.find(id);
    if (edit != edits.end()) return !edit->second.after;
    return kind.codec.find(kind.table(now), id) == nullptr;
  };
  bool dropped = true;
  while (dropped) {
    dropped = false;
    for (const TableKind& kind : kinds()) {
      dropped = mend_edits(kind.edits(undo), kind, gone) || dropped;
    }
  }
}

}  // namespace

Change rebase_inverse(const Change& change, const Programme& now) {
  Change undo{.label = change.label};
  for (const TableKind& kind : kinds()) {
    kind.edits(undo) = rebase_inverse(kind.codec, kind.edits(change), kind.table(now));
  }
  keep_what_is_referred_to(undo, now);
  mend_what_comes_back(undo, now);
  return undo;
}

}  // namespace flipside
