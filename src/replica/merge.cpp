#include "replica/merge.h"

#include <algorithm>
#include <utility>

#include "programme/references.h"
#include "replica/draft.h"
#include "replica/joining.h"
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

std::vector<Conflict> new_conflicts(const Draft& draft, const std::vector<FieldPlace>& fields) {
  std::vector<Conflict> conflicts;
  for (const FieldPlace& it : fields) {
    if (draft.shown(*it.kind, it.id) == nullptr) continue;
    auto conflict = conflict_at(draft.state, *it.kind, it.id, it.leaf);
    if (conflict) conflicts.push_back(*std::move(conflict));
  }
  return conflicts;
}

void report_records(const Change& change, const Draft& draft, Report& report) {
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, edit] : kind.edits(change)) {
      const bool is_added = !edit.before;
      auto& list = is_added ? report.added : edit.after ? report.changed : report.removed;
      list.push_back({&kind, id});
      const bool was_removed = draft.state.of(kind).removals.contains(id);
      if (is_added && was_removed) report.returned.push_back({&kind, id});
      const auto missing = [&](const TableKind& named, const std::string& of) {
        return draft.shown(named, of) == nullptr;
      };
      const bool is_dangling =
          edit.after && names_what_is_gone(kind.record(), edit.after.get(), missing);
      if (is_dangling) report.dangling.push_back({&kind, id});
    }
    for (const std::string& id : draft.ids_unseen(kind)) {
      if (!is_removed(draft.state, kind, id)) report.unseen.push_back({&kind, id});
    }
  }
}

std::vector<Dot> ahead_of(std::vector<Dot> dots, std::int64_t now) {
  std::erase_if(dots, [&](const Dot& dot) { return dot.time <= now + DayMilliseconds; });
  std::ranges::sort(dots, is_later);
  const auto repeated = std::ranges::unique(dots);
  dots.erase(repeated.begin(), repeated.end());
  return dots;
}

}  // namespace

Merged merge(const Copy& ours, const Copy& theirs, std::int64_t now) {
  Draft draft(ours);
  Joined joined = join_into(draft, theirs);
  show_what_stands(draft);
  Merged merged{.change = draft.change()};
  report_records(merged.change, draft, merged.report);
  merged.report.conflicts = new_conflicts(draft, joined.fields);
  merged.report.ahead = ahead_of(std::move(joined.news), now);
  merged.state = std::move(draft.state);
  return merged;
}

std::vector<Conflict> open_conflicts(const Copy& copy) {
  std::vector<Conflict> conflicts;
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, entry] : copy.state.of(kind).entries) {
      if (kind.codec.find(kind.table(copy.programme), id) == nullptr) continue;
      for (const Override& it : entry.overrides) {
        auto conflict = conflict_at(copy.state, kind, id, it.leaf);
        if (conflict) conflicts.push_back(*std::move(conflict));
      }
    }
  }
  return conflicts;
}

}  // namespace flipside::replica
