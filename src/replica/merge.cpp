#include "replica/merge.h"

#include <algorithm>
#include <utility>

#include "programme/references.h"
#include "replica/joining.h"
#include "replica/merging.h"
#include "replica/showing.h"
#include "replica/siblings.h"

namespace flipside::replica {
namespace {

constexpr std::int64_t DayMilliseconds = 86'400'000;

// Absent when nothing is left out of what is shown.
std::optional<Conflict> conflict_at(const State& state, const TableKind& kind,
                                    const std::string& id, std::size_t place) {
  const Leaf& leaf = leaves_of(place_of(kind))[place];
  const Register field = registers_of(state, kind, id)[place];
  if (!field.is_aside || field.siblings.size() < 2) return std::nullopt;
  if (!is_conflict(leaf, values_aside(state, kind, id, leaf, field))) return std::nullopt;
  return Conflict{{&kind, id}, leaf.key, field.siblings};
}

std::vector<Conflict> new_conflicts(const Merging& merging, const std::vector<FieldPlace>& fields) {
  std::vector<Conflict> conflicts;
  for (const FieldPlace& it : fields) {
    if (merging.shown(*it.kind, it.id) == nullptr) continue;
    auto conflict = conflict_at(merging.state, *it.kind, it.id, it.leaf);
    if (conflict) conflicts.push_back(*std::move(conflict));
  }
  return conflicts;
}

void report_records(const Change& change, const Merging& merging, Report& report) {
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, edit] : kind.edits(change)) {
      const bool is_added = !edit.before;
      auto& list = is_added ? report.added : edit.after ? report.changed : report.removed;
      list.push_back({&kind, id});
      const bool was_removed = merging.state.of(kind).removals.contains(id);
      if (is_added && was_removed) report.returned.push_back({&kind, id});
      const auto missing = [&](const TableKind& named, const std::string& of) {
        return merging.shown(named, of) == nullptr;
      };
      const bool is_dangling =
          edit.after && names_what_is_gone(kind.record(), edit.after.get(), missing);
      if (is_dangling) report.dangling.push_back({&kind, id});
    }
    for (const std::string& id : merging.ids_unseen(kind)) {
      if (!is_removed(merging.state, kind, id)) report.unseen.push_back({&kind, id});
    }
  }
}

// Whether one of the owners is hidden, or shown only because something belongs to it.
bool has_borrowed_owner(const View& copy, const TableKind& kind, const void* record) {
  bool found = false;
  each_owner(kind, record, [&](const TableKind& owner, const std::string& id) {
    const bool is_hidden = owner.codec.find(owner.table(copy.state.unseen), id) != nullptr;
    found = found || is_hidden || is_removed(copy.state, owner, id);
  });
  return found;
}

bool is_to_settle(const View& copy, const Change& edited) {
  return std::ranges::any_of(kinds(), [&](const TableKind& kind) {
    return std::ranges::any_of(kind.edits(edited), [&](const auto& named) {
      const AnyEdit& edit = named.second;
      return has_borrowed_owner(copy, kind, edit.after ? edit.after.get() : edit.before.get());
    });
  });
}

std::vector<Dot> ahead_of(std::vector<Dot> dots, std::int64_t now) {
  std::erase_if(dots, [&](const Dot& dot) { return dot.time <= now + DayMilliseconds; });
  std::ranges::sort(dots, is_later);
  const auto repeated = std::ranges::unique(dots);
  dots.erase(repeated.begin(), repeated.end());
  return dots;
}

}  // namespace

Merged merge(const View& ours, const View& theirs, std::int64_t now) {
  Merging merging(ours);
  Joined joined = join_into(merging, theirs);
  show_what_stands(merging);
  Merged merged{.change = merging.change()};
  report_records(merged.change, merging, merged.report);
  merged.report.conflicts = new_conflicts(merging, joined.fields);
  merged.report.ahead = ahead_of(std::move(joined.news), now);
  merged.state = std::move(merging.state);
  return merged;
}

std::optional<Merged> settle(const View& copy, const Change& edited) {
  if (!is_to_settle(copy, edited)) return std::nullopt;
  Merging merging(copy);
  show_what_stands(merging);
  return Merged{.change = merging.change(), .state = std::move(merging.state), .report = {}};
}

bool is_open(const View& copy, const Conflict& conflict) {
  const auto& [kind, id] = conflict.record;
  const KindPlace place = place_of(*kind);
  const Leaf* leaf = leaf_named(place, conflict.field);
  const bool is_shown = kind->codec.find(kind->table(copy.programme), id) != nullptr;
  if (leaf == nullptr || !is_shown) return false;
  const auto at = static_cast<std::size_t>(leaf - leaves_of(place).data());
  return conflict_at(copy.state, *kind, id, at).has_value();
}

bool is_gone(const View& copy, const TableKind& kind, const std::string& id) {
  if (kind.codec.find(kind.table(copy.programme), id) != nullptr) return false;
  const KindStamps& stamps = copy.state.of(kind);
  return stamps.entries.contains(id) || stamps.removals.contains(id) || stamps.erased.contains(id);
}

std::vector<Conflict> open_conflicts(const View& copy) {
  std::vector<Conflict> conflicts;
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, entry] : copy.state.of(kind).entries) {
      if (kind.codec.find(kind.table(copy.programme), id) == nullptr) continue;
      for (const Override& it : entry.overrides) {
        if (!it.value.is_aside) continue;
        auto conflict = conflict_at(copy.state, kind, id, it.leaf);
        if (conflict) conflicts.push_back(*std::move(conflict));
      }
    }
  }
  return conflicts;
}

}  // namespace flipside::replica
