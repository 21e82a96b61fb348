#include <iterator>
#include <optional>
#include <type_traits>
#include <vector>

#include "programme/change.h"
#include "programme/kinds.h"
#include "programme/walk.h"

namespace flipside {
namespace {

template <class R>
const Edit<R>* edit_in(const Change& change, const Id<R>& id) {
  const Edits<R>& edits = change.*edits_member<R>();
  const auto found = edits.find(id);
  return found == edits.end() ? nullptr : &found->second;
}

// Takes the removal of what an id names out of a change.
struct KeepNamed {
  Change& undo;
  bool& kept;

  template <class T>
  void operator()(const T&, const Place&) const {}

  template <class R>
  void operator()(const Id<R>& id, const Place&) const {
    if constexpr (table_member<R>() != nullptr) {
      const Edit<R>* edit = edit_in(undo, id);
      if (edit == nullptr || edit->after) return;
      (undo.*edits_member<R>()).erase(id);
      kept = true;
    }
  }
};

bool removes_anything(const Change& change) {
  bool removes = false;
  for_each_kind([&](auto, auto edits) {
    for (const auto& [id, edit] : change.*edits) removes = removes || !edit.after;
  });
  return removes;
}

// What refers to something came later than that, so it stays, and with it what it refers to.
void keep_what_is_referred_to(Change& undo, const Programme& now) {
  bool kept = removes_anything(undo);
  while (kept) {
    kept = false;
    Walk walk(KeepNamed{undo, kept});
    for_each_kind([&](auto table, auto edits) {
      for (const auto& [id, record] : now.*table) {
        const auto* edit = edit_in(undo, id);
        if (edit == nullptr) walk.value(record, Place{});
      }
      for (const auto& [id, edit] : undo.*edits) {
        if (edit.after) walk.value(*edit.after, Place{});
      }
    });
  }
}

// Looks ids up in the programme as an undo would leave it.
class Afterwards {
 public:
  Afterwards(const Programme& now, const Change& undo) : now_(now), undo_(undo) {}

  template <class R>
  bool has(const Id<R>& id) const {
    if constexpr (table_member<R>() == nullptr) {
      return true;
    } else {
      if (id.empty()) return true;
      const Edit<R>* edit = edit_in(undo_, id);
      return edit != nullptr ? edit->after.has_value() : table_of<R>(now_).contains(id);
    }
  }

  // Whether nothing is left of it without what it belongs to.
  template <class R>
  bool lost_its_owner(const R& record) const {
    if constexpr (requires { record.mentor; }) {
      return !has(record.mentor) || !has(record.mentee);
    } else if constexpr (requires { record.pair; }) {
      return !has(record.pair);
    } else {
      return false;
    }
  }

  // Takes out ids of what is gone, as removing it does.
  template <class T>
  void mend(T& value) const {
    if constexpr (Record<T>) {
      for_each_field<T>([&](const auto& field) { mend(value.*field.member); });
    }
  }
  template <class R>
  void mend(Id<R>& id) const {
    if (!has(id)) id = {};
  }
  template <class T>
  void mend(std::vector<T>& list) const {
    std::erase_if(list, [&](const T& item) { return names_what_is_gone(item); });
  }

 private:
  template <class T>
  bool names_what_is_gone(const T& value) const {
    bool gone = false;
    if constexpr (Record<T>) {
      for_each_field<T>(
          [&](const auto& field) { gone |= names_what_is_gone(value.*field.member); });
    }
    return gone;
  }
  template <class R>
  bool names_what_is_gone(const Id<R>& id) const {
    return !has(id);
  }

  const Programme& now_;
  const Change& undo_;
};

// Mends the fields that the edit changes; false when the record can not be as it was.
template <class R>
bool mend_edit(Edit<R>& edit, const Afterwards& afterwards) {
  if (!edit.after) return true;
  if (afterwards.lost_its_owner(*edit.after)) return false;
  for_each_field<R>([&](const auto& field) {
    auto& value = (*edit.after).*field.member;
    if (!edit.before || !((*edit.before).*field.member == value)) afterwards.mend(value);
  });
  return edit.before != edit.after;
}

// Answers whether an edit had to go.
template <class R>
bool mend_edits(Edits<R>& edits, const Afterwards& afterwards) {
  bool dropped = false;
  for (auto entry = edits.begin(); entry != edits.end();) {
    const bool stands = mend_edit(entry->second, afterwards);
    dropped = dropped || !stands;
    entry = stands ? std::next(entry) : edits.erase(entry);
  }
  return dropped;
}

// What is brought back may refer to what went later.
void mend_what_comes_back(Change& undo, const Programme& now) {
  bool dropped = true;
  while (dropped) {
    dropped = false;
    for_each_kind([&](auto, auto edits) {
      dropped = mend_edits(undo.*edits, Afterwards(now, undo)) || dropped;
    });
  }
}

}  // namespace

Change rebase_inverse(const Change& change, const Programme& now) {
  Change undo{.label = change.label};
  for_each_kind(
      [&](auto table, auto edits) { undo.*edits = rebase_inverse(change.*edits, now.*table); });
  keep_what_is_referred_to(undo, now);
  mend_what_comes_back(undo, now);
  return undo;
}

}  // namespace flipside
