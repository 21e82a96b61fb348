// What a copy knows beside its programme: the stamps of every record, and what is not shown.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "programme/change.h"
#include "programme/kinds.h"
#include "programme/person.h"
#include "programme/programme.h"
#include "replica/dot.h"
#include "replica/entry.h"
#include "replica/leaves.h"
#include "replica/lineage.h"

namespace flipside::replica {

// The stamps of all records of one kind, by their ids.
struct KindStamps {
  // Of every record that is shown or kept unseen.
  std::map<std::string, Entry> entries{};
  // Of records that somebody removed; without an entry when this copy never had the record. One
  // that outlived its removal keeps it, or a stale copy would remove it again.
  std::map<std::string, Removal> removals{};
  // Gone for good, in every copy that hears of it. Nothing but the id is left.
  std::set<std::string> erased{};
  bool operator==(const KindStamps&) const = default;
};

// Values that are not shown, by the write they come from: records with the one field or the few
// that are kept, all others as in a new record. What would be as a new record altogether is not
// there.
using Aside = std::map<Mark, Programme>;

struct State {
  Lineage lineage{};
  // In the order of kinds().
  std::vector<KindStamps> stamps = std::vector<KindStamps>(kinds().size());
  // Removed records as they were, so that an edit by somebody who did not know can bring them back;
  // and a second charter or policy, of which a programme has one at most.
  Programme unseen{};
  // The siblings of every register that is_aside.
  Aside aside{};
  // The last change of this copy. Absent when it has made none yet.
  std::optional<Mark> own{};
  // The latest time seen.
  std::int64_t clock{};

  KindStamps& of(const TableKind& kind) { return stamps[place_of(kind)]; }
  const KindStamps& of(const TableKind& kind) const { return stamps[place_of(kind)]; }
  bool operator==(const State&) const = default;
};

// A programme and what is known beside it.
struct Copy {
  Programme programme{};
  State state{};
};

// The same where somebody else holds the two.
struct View {
  View(const Copy& copy) : programme(copy.programme), state(copy.state) {}
  View(const Programme& shown, const State& beside) : programme(shown), state(beside) {}

  const Programme& programme;
  const State& state;
};

// The registers of a record; empty ones when nothing is known of it.
Registers registers_of(const State& state, const TableKind& kind, const std::string& id);

// Whether somebody removed the record and nobody has written since who had not heard of it.
bool is_removed(const State& state, const TableKind& kind, const std::string& id);

// The value that a write gave to a field, of a register that is_aside.
const void* value_aside(const Aside& aside, const TableKind& kind, const std::string& id,
                        const Leaf& leaf, Mark from);
void put_aside(Aside& aside, const TableKind& kind, const std::string& id, const Leaf& leaf,
               Mark from, const void* value);
void drop_aside(Aside& aside, const TableKind& kind, const std::string& id, const Leaf& leaf,
                Mark from);

// Takes the record out of everything and keeps it out.
void forget(State& state, const TableKind& kind, const std::string& id);

// A new record with that id.
void* new_record(const TableKind& kind, const std::string& id);

}  // namespace flipside::replica
