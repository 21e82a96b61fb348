#include "replica/verdict.h"

#include <algorithm>
#include <string>

#include "programme/references.h"
#include "record/any_record.h"
#include "replica/leaves.h"

namespace flipside::replica {

const void* value_of(const State& state, const Conflict& conflict, Mark version) {
  const auto& [kind, id] = conflict.record;
  const Leaf* leaf = leaf_named(place_of(*kind), conflict.field);
  const bool is_one =
      std::ranges::find(conflict.versions, version, &Dot::mark) != conflict.versions.end();
  return leaf != nullptr && is_one ? value_aside(state.aside, *kind, id, *leaf, version) : nullptr;
}

void decide(Verdict& verdict, const View& copy, const Conflict& conflict, Mark version) {
  const auto& [kind, id] = conflict.record;
  const void* shown = kind->codec.find(kind->table(copy.programme), id);
  const void* value = value_of(copy.state, conflict, version);
  if (shown == nullptr || value == nullptr) return;
  const Leaf& leaf = *leaf_named(place_of(*kind), conflict.field);
  EditList& edits = kind->edits(verdict.change);
  const auto found = edits.find(id);
  const Kind& of = kind->codec.kind();
  void* record = of.copy(found == edits.end() ? shown : found->second.after.get());
  const AnyRecord after(of, record);
  leaf.codec->assign(leaf.in(record), value);
  if (leaf.is_mended) {
    mend(*leaf.codec, leaf.in(record), [&](const TableKind& named, const std::string& which) {
      return is_gone(copy, named, which);
    });
  }
  if (leaf.codec->equals(leaf.in(record), leaf.in(shown))) {
    verdict.decisions.push_back({kind, id, std::string(conflict.field)});
  } else if (found == edits.end()) {
    edits.emplace(id, AnyEdit{AnyRecord::copy_of(of, shown), after});
  } else {
    found->second.after = after;
  }
}

}  // namespace flipside::replica
