// Change as a value: what a record was and what it is now, and the arithmetic of such edits.
#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "record/field.h"
#include "record/table.h"

namespace flipside {

// Absent means that the record is not there: no `before` is an addition, no `after` a removal.
template <class R>
struct Edit {
  std::optional<R> before{};
  std::optional<R> after{};
  static constexpr auto fields() {
    return std::tuple{Field{"before", &Edit::before}, Field{"after", &Edit::after}};
  }
  bool operator==(const Edit&) const = default;
};

// At most one edit a record; never one whose before and after are equal.
template <class R>
using Edits = std::map<Id<R>, Edit<R>>;

// Costs the size of the edits, not of the table.
template <class R>
void apply(Table<R>& table, const Edits<R>& edits) {
  for (const auto& [id, edit] : edits) {
    if (edit.after) {
      table.insert_or_assign(id, *edit.after);
    } else {
      table.erase(id);
    }
  }
}

template <class R>
Edits<R> inverse(Edits<R> edits) {
  for (auto& [id, edit] : edits) std::swap(edit.before, edit.after);
  return edits;
}

// Both, one after the other, as one.
template <class R>
Edits<R> then(Edits<R> first, const Edits<R>& second) {
  for (const auto& [id, edit] : second) {
    const auto [place, added] = first.try_emplace(id, edit);
    if (added) continue;
    place->second.after = edit.after;
    if (place->second.before == place->second.after) first.erase(place);
  }
  return first;
}

// The edits that lead from one table to the other.
template <class R>
Edits<R> difference(const Table<R>& from, const Table<R>& to) {
  Edits<R> edits;
  for (const auto& [id, record] : from) {
    const R* now = find(to, id);
    if (now == nullptr) {
      edits.emplace_hint(edits.end(), id, Edit<R>{record, std::nullopt});
    } else if (!(*now == record)) {
      edits.emplace_hint(edits.end(), id, Edit<R>{record, *now});
    }
  }
  for (const auto& [id, record] : to) {
    if (!from.contains(id)) edits.emplace(id, Edit<R>{std::nullopt, record});
  }
  return edits;
}

// The keys of the fields that differ, in declared order.
template <Record R>
std::vector<std::string_view> changed_fields(const R& a, const R& b) {
  std::vector<std::string_view> keys;
  for_each_field<R>([&](const auto& field) {
    if (!(a.*field.member == b.*field.member)) keys.push_back(field.key);
  });
  return keys;
}

// `now` with every field that went from `before` to `after` set back, unless `now` has another
// value there: what came later stays.
template <Record R>
R set_back(const R& before, const R& after, R now) {
  for_each_field<R>([&](const auto& field) {
    const auto member = field.member;
    if (now.*member == after.*member) now.*member = before.*member;
  });
  return now;
}

// The edits that undo `edits` in a table that may have moved on since. Fields that were changed
// again keep their later value; a record that was added and then edited stays; one that was
// removed and then added again, or edited and then removed, stays as it is.
// Where nothing came later this is `inverse`.
template <class R>
Edits<R> rebase_inverse(const Edits<R>& edits, const Table<R>& now) {
  Edits<R> undo;
  for (const auto& [id, edit] : edits) {
    const R* current = find(now, id);
    if (edit.before && edit.after && current != nullptr) {
      R restored = set_back(*edit.before, *edit.after, *current);
      if (!(restored == *current)) undo.emplace(id, Edit<R>{*current, std::move(restored)});
    } else if (edit.before && !edit.after && current == nullptr) {
      undo.emplace(id, Edit<R>{std::nullopt, edit.before});
    } else if (!edit.before && edit.after && current != nullptr && *current == *edit.after) {
      undo.emplace(id, Edit<R>{*current, std::nullopt});
    }
  }
  return undo;
}

}  // namespace flipside
