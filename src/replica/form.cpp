#include "replica/form.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "base/crc32c.h"
#include "programme/text_limits.h"
#include "programme/validation.h"
#include "replica/stamp_text.h"

namespace flipside::replica {
namespace {

// Calls `visit(dot)` for all that the file will tell.
template <class Visit>
void each_dot(const State& state, Visit visit) {
  for (const KindStamps& stamps : state.stamps) {
    for (const auto& [id, entry] : stamps.entries) {
      if (entry.base != NoDot) visit(entry.base);
      for (const Override& it : entry.overrides) {
        for (const Dot& dot : it.value.siblings) visit(dot);
      }
    }
  }
}

FileNodes nodes_of(const State& state) {
  std::map<Node, std::int64_t> first;
  each_dot(state, [&](const Dot& dot) {
    const auto [place, added] = first.try_emplace(dot.mark.node, dot.time);
    if (!added) place->second = std::min(place->second, dot.time);
  });
  FileNodes nodes;
  for (const auto& [node, origin] : state.lineage.origins()) {
    const auto found = first.find(node);
    nodes.add(node, found == first.end() ? 0 : found->second);
  }
  return nodes;
}

std::vector<NodeForm> node_forms(const State& state, const FileNodes& nodes) {
  std::vector<NodeForm> forms;
  for (const auto& [node, origin] : state.lineage.origins()) {
    forms.push_back({.id = Id<NodeForm>(node_text(node)),
                     .after = origin.after ? mark_text(*origin.after, nodes) : std::string(),
                     .widest = origin.widest,
                     .who = origin.who,
                     .since = nodes.since[forms.size()]});
  }
  return forms;
}

std::vector<std::string> ids_in(const TableKind& kind, const Programme& programme) {
  std::vector<std::string> ids;
  kind.codec.each(kind.table(programme),
                  [&](const void* record) { ids.push_back(kind.codec.kind().id(record)); });
  return ids;
}

std::int64_t checksum_of(const std::vector<std::string>& ids) {
  std::string all;
  for (const std::string& id : ids) all += id + "\n";
  return ids.empty() ? 0 : static_cast<std::int64_t>(crc32c(all));
}

RecordForm other_form(const KindStamps& stamps, const std::string& id, std::span<const Leaf> leaves,
                      const FileNodes& nodes, bool is_in_programme) {
  RecordForm form{.id = Id<StampedRecord>(id)};
  const auto entry = stamps.entries.find(id);
  if (entry != stamps.entries.end() && !is_in_programme) {
    form.stamps = entry_text(entry->second, leaves, nodes);
  }
  const auto removal = stamps.removals.find(id);
  if (removal != stamps.removals.end()) form.removal = removal_text(removal->second, nodes);
  return form;
}

KindForm kind_form(const TableKind& kind, const View& copy, const FileNodes& nodes) {
  const KindStamps& stamps = copy.state.of(kind);
  const std::span<const Leaf> leaves = leaves_of(place_of(kind));
  const std::vector<std::string> ids = ids_in(kind, copy.programme);
  KindForm form{.kind = std::string(kind.key), .ids = checksum_of(ids)};
  const Entry* last = nullptr;
  for (const std::string& id : ids) {
    const Entry& entry = stamps.entries.at(id);
    const bool is_again = last != nullptr && *last == entry;
    form.records.push_back(is_again ? std::string() : entry_text(entry, leaves, nodes));
    last = &entry;
  }
  std::set<std::string> others;
  for (const auto& [id, removal] : stamps.removals) others.insert(id);
  for (const std::string& id : ids_in(kind, copy.state.unseen)) others.insert(id);
  for (const std::string& id : others) {
    const bool is_in_programme = std::ranges::binary_search(ids, id);
    form.others.push_back(other_form(stamps, id, leaves, nodes, is_in_programme));
  }
  for (const std::string& id : stamps.erased) form.erased.emplace_back(id);
  return form;
}

// What is wrong with values that no programme shows; several charters may be kept from sight.
std::optional<Problem> invalid_value(const Programme& values, const std::string& path) {
  std::vector<Problem> problems = invalid_values(values);
  std::erase_if(problems, [](const Problem& it) {
    return it.where == "/charters" || it.where == "/policies";
  });
  if (problems.empty()) problems = long_texts(values);
  if (problems.empty()) return std::nullopt;
  return Problem{path + problems.front().where, problems.front().what};
}

// Reads a form into a state; the first thing that does not fit is the problem.
class FormReading {
 public:
  FormReading(const ReplicaForm& form, const Programme& programme)
      : form_(form), programme_(programme) {}

  Result<State> run() {
    state_.clock = form_.clock;
    state_.unseen = form_.unseen;
    if (auto read = read_nodes(); !read) return std::unexpected(std::move(read.error()));
    if (auto read = read_own(); !read) return std::unexpected(std::move(read.error()));
    for (std::size_t i = 0; i < form_.kinds.size(); ++i) {
      auto read = read_kind(form_.kinds[i], "/kinds/" + std::to_string(i));
      if (!read) return std::unexpected(std::move(read.error()));
    }
    if (auto read = read_values(); !read) return std::unexpected(std::move(read.error()));
    if (auto fits = check_complete(); !fits) return std::unexpected(std::move(fits.error()));
    return std::move(state_);
  }

 private:
  Result<void> read_nodes() {
    for (std::size_t i = 0; i < form_.nodes.size(); ++i) {
      const auto node = node_from(form_.nodes[i].id.value);
      const bool is_next = node && (i == 0 || nodes_.nodes.back() < *node);
      if (!is_next) return problem(at("/nodes", i), "this is no node, or not in its order");
      nodes_.add(*node, form_.nodes[i].since);
    }
    std::map<Node, Origin> origins;
    for (std::size_t i = 0; i < form_.nodes.size(); ++i) {
      const NodeForm& it = form_.nodes[i];
      Origin origin{.widest = it.widest, .who = it.who};
      if (!it.after.empty()) origin.after = mark_from(it.after, nodes_);
      if (!it.after.empty() && !origin.after) return problem(at("/nodes", i), NoStamp);
      origins.emplace(nodes_.nodes[i], std::move(origin));
    }
    auto lineage = Lineage::of(std::move(origins));
    if (!lineage) return problem("/nodes", "some node comes after itself");
    state_.lineage = *std::move(lineage);
    return {};
  }

  Result<void> read_own() {
    if (form_.own.empty()) return {};
    state_.own = mark_from(form_.own, nodes_);
    if (!state_.own) return problem("/own", NoStamp);
    return {};
  }

  Result<void> read_kind(const KindForm& form, const std::string& path) {
    const auto all = kinds();
    const auto kind = std::ranges::find(all, form.kind, &TableKind::key);
    if (kind == all.end()) return problem(path + "/kind", "there is no such kind of record");
    if (auto read = read_records(*kind, form, path); !read) return read;
    if (auto read = read_others(*kind, form, path); !read) return read;
    for (const auto& id : form.erased) state_.of(*kind).erased.insert(id.value);
    return {};
  }

  Result<void> read_records(const TableKind& kind, const KindForm& form, const std::string& path) {
    const std::vector<std::string> ids = ids_in(kind, programme_);
    const bool fits = ids.size() == form.records.size() && checksum_of(ids) == form.ids;
    if (!fits) return problem(path, "the stamps are those of other records than the file has");
    auto& entries = state_.of(kind).entries;
    std::optional<Entry> last;
    for (std::size_t i = 0; i < ids.size(); ++i) {
      const std::string& text = form.records[i];
      if (!text.empty()) last = entry_from(text, leaves_of(place_of(kind)), nodes_);
      if (!last) return problem(at(path + "/records", i), NoStamp);
      entries.insert_or_assign(entries.end(), ids[i], *last);
    }
    return {};
  }

  Result<void> read_others(const TableKind& kind, const KindForm& form, const std::string& path) {
    KindStamps& stamps = state_.of(kind);
    for (std::size_t i = 0; i < form.others.size(); ++i) {
      const RecordForm& it = form.others[i];
      const std::string where = at(path + "/others", i);
      if (!it.stamps.empty()) {
        auto entry = entry_from(it.stamps, leaves_of(place_of(kind)), nodes_);
        const bool is_new = entry && stamps.entries.emplace(it.id.value, *entry).second;
        if (!is_new) return problem(where, NoStamp);
      }
      if (it.removal.empty()) continue;
      auto removal = removal_from(it.removal, nodes_);
      if (!removal) return problem(where, NoStamp);
      stamps.removals.insert_or_assign(it.id.value, *std::move(removal));
    }
    return {};
  }

  Result<void> read_values() {
    for (std::size_t i = 0; i < form_.aside.size(); ++i) {
      const auto from = mark_from(form_.aside[i].from, nodes_);
      const bool is_new = from && state_.aside.emplace(*from, form_.aside[i].values).second;
      if (!is_new) return problem(at("/aside", i), NoStamp);
      auto invalid = invalid_value(form_.aside[i].values, at("/aside", i) + "/values");
      if (invalid) return std::unexpected(*std::move(invalid));
    }
    auto invalid = invalid_value(form_.unseen, "/unseen");
    if (invalid) return std::unexpected(*std::move(invalid));
    return {};
  }

  // Every record has stamps, and all stamps that are no tombstones have a record, in one place.
  Result<void> check_complete() const {
    for (const TableKind& kind : kinds()) {
      const KindStamps& stamps = state_.of(kind);
      const std::vector<std::string> shown = ids_in(kind, programme_);
      const std::vector<std::string> unseen = ids_in(kind, state_.unseen);
      const auto has_stamps = [&](const std::string& id) { return stamps.entries.contains(id); };
      const bool fits = stamps.entries.size() == shown.size() + unseen.size() &&
                        std::ranges::all_of(shown, has_stamps) &&
                        std::ranges::all_of(unseen, has_stamps);
      if (!fits) return problem("/kinds", "some records and stamps do not fit each other");
      const bool is_back = std::ranges::any_of(stamps.erased, has_stamps);
      if (is_back) return problem("/kinds", "the file has a record that was erased");
    }
    return {};
  }

  static std::string at(std::string path, std::size_t index) {
    return std::move(path) + "/" + std::to_string(index);
  }

  static constexpr const char* NoStamp = "this is no stamp";

  const ReplicaForm& form_;
  const Programme& programme_;
  FileNodes nodes_;
  State state_;
};

}  // namespace

ReplicaForm form_of(const View& copy) {
  const FileNodes nodes = nodes_of(copy.state);
  ReplicaForm form{.nodes = node_forms(copy.state, nodes),
                   .clock = copy.state.clock,
                   .unseen = copy.state.unseen};
  if (copy.state.own) form.own = mark_text(*copy.state.own, nodes);
  for (const TableKind& kind : kinds()) {
    KindForm it = kind_form(kind, copy, nodes);
    const bool is_empty = it.records.empty() && it.others.empty() && it.erased.empty();
    if (!is_empty) form.kinds.push_back(std::move(it));
  }
  for (const auto& [mark, values] : copy.state.aside) {
    form.aside.push_back({mark_text(mark, nodes), values});
  }
  return form;
}

Result<State> state_from(const ReplicaForm& form, const Programme& programme) {
  return FormReading(form, programme).run();
}

}  // namespace flipside::replica
