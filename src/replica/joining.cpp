#include "replica/joining.h"

#include <algorithm>
#include <set>
#include <utility>

#include "record/any_record.h"

namespace flipside::replica {
namespace {

const void* record_of(const View& copy, const TableKind& kind, const std::string& id) {
  const void* shown = kind.codec.find(kind.table(copy.programme), id);
  return shown != nullptr ? shown : kind.codec.find(kind.table(copy.state.unseen), id);
}

bool has_mark(const Register& field, Mark mark) {
  return std::ranges::find(field.siblings, mark, &Dot::mark) != field.siblings.end();
}

class RecordJoin {
 public:
  RecordJoin(Merging& merging, const View& theirs, const TableKind& kind, const std::string& id,
             Joined& joined)
      : merging_(merging),
        theirs_(theirs),
        kind_(kind),
        id_(id),
        joined_(joined),
        their_record_(record_of(theirs, kind, id)) {}

  void run() {
    const void* ours = merging_.find(kind_, id_);
    const void* begin = ours != nullptr ? ours : their_record_;
    if (begin == nullptr) return;
    record_ = ours != nullptr ? kind_.codec.kind().copy(ours) : new_record(kind_, id_);
    const AnyRecord result(kind_.codec.kind(), record_);
    const std::span<const Leaf> leaves = leaves_of(place_of(kind_));
    Registers registers = registers_of(merging_.state, kind_, id_);
    const Registers others = registers_of(theirs_.state, kind_, id_);
    for (std::size_t i = 0; i < leaves.size(); ++i) {
      registers[i] = field(i, leaves[i], registers[i], others[i]);
    }
    merging_.state.of(kind_).entries[id_] = pack(registers, leaves);
    merging_.replace(kind_, result);
  }

 private:
  Register field(std::size_t place, const Leaf& leaf, const Register& ours,
                 const Register& theirs) {
    Register both = join(ours, theirs, merging_.state.lineage);
    both.is_aside = ours.is_aside;
    if (both == ours) return both;
    note_news(place, ours, both);
    if (place == IdLeaf) return both;
    both.is_aside = both.siblings.size() > 1;
    if (both.is_aside) {
      put_siblings(leaf, ours, theirs, both);
    } else {
      const void* value = value_from(leaf, ours, theirs, both.siblings.front().mark);
      if (value != leaf.in(record_)) leaf.codec->assign(leaf.in(record_), value);
    }
    drop_others(leaf, ours, both);
    return both;
  }

  void note_news(std::size_t place, const Register& ours, const Register& both) {
    const std::size_t known = joined_.news.size();
    for (const Dot& dot : both.siblings) {
      if (!has_mark(ours, dot.mark)) joined_.news.push_back(dot);
    }
    if (joined_.news.size() > known) joined_.fields.push_back({&kind_, id_, place});
  }

  const void* value_from(const Leaf& leaf, const Register& ours, const Register& theirs,
                         Mark mark) const {
    if (has_mark(ours, mark)) {
      return ours.is_aside ? value_aside(merging_.state.aside, kind_, id_, leaf, mark)
                           : leaf.in(static_cast<const void*>(record_));
    }
    return theirs.is_aside ? value_aside(theirs_.state.aside, kind_, id_, leaf, mark)
                           : leaf.in(their_record_);
  }

  void put_siblings(const Leaf& leaf, const Register& ours, const Register& theirs,
                    const Register& both) {
    for (const Dot& dot : both.siblings) {
      const bool is_there = ours.is_aside && has_mark(ours, dot.mark);
      if (is_there) continue;
      const void* value = value_from(leaf, ours, theirs, dot.mark);
      put_aside(merging_.state.aside, kind_, id_, leaf, dot.mark, value);
    }
  }

  void drop_others(const Leaf& leaf, const Register& ours, const Register& both) {
    if (!ours.is_aside) return;
    for (const Dot& dot : ours.siblings) {
      if (both.is_aside && has_mark(both, dot.mark)) continue;
      drop_aside(merging_.state.aside, kind_, id_, leaf, dot.mark);
    }
  }

  Merging& merging_;
  const View& theirs_;
  const TableKind& kind_;
  const std::string& id_;
  Joined& joined_;
  const void* their_record_;
  void* record_{};
};

void join_erased(Merging& merging, const TableKind& kind, const std::set<std::string>& theirs) {
  const std::set<std::string>& ours = merging.state.of(kind).erased;
  for (const std::string& id : theirs) {
    if (!ours.contains(id)) merging.erase(kind, id);
  }
}

void join_removals(Merging& merging, const TableKind& kind, const View& theirs) {
  KindStamps& ours = merging.state.of(kind);
  for (const auto& [id, removal] : theirs.state.of(kind).removals) {
    if (ours.erased.contains(id)) continue;
    Removal& known = ours.removals[id];
    known = join(known, removal, merging.state.lineage);
  }
}

void join_entries(Merging& merging, const TableKind& kind, const View& theirs, Joined& joined) {
  KindStamps& ours = merging.state.of(kind);
  for (const auto& [id, entry] : theirs.state.of(kind).entries) {
    if (ours.erased.contains(id)) continue;
    const auto known = ours.entries.find(id);
    if (known != ours.entries.end() && known->second == entry) continue;
    RecordJoin(merging, theirs, kind, id, joined).run();
  }
}

}  // namespace

Joined join_into(Merging& merging, const View& theirs) {
  Joined joined;
  merging.state.lineage.unite(theirs.state.lineage);
  merging.state.clock = std::max(merging.state.clock, theirs.state.clock);
  for (const TableKind& kind : kinds()) {
    join_erased(merging, kind, theirs.state.of(kind).erased);
    join_removals(merging, kind, theirs);
    join_entries(merging, kind, theirs, joined);
  }
  return joined;
}

}  // namespace flipside::replica
