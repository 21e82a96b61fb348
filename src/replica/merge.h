// Merging two copies: nothing that anybody wrote is lost, whichever way and however often they
// meet.
//
// A join of states (Shapiro, Preguiça, Baquero, Zawirski 2011): commutative, associative,
// idempotent, and the programme that is shown follows from the joined state alone.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "programme/change.h"
#include "programme/kinds.h"
#include "replica/dot.h"
#include "replica/state.h"

namespace flipside::replica {

struct RecordName {
  const TableKind* kind{};
  std::string id{};
  bool operator==(const RecordName&) const = default;
};

// A field with values that do not know each other, of which what is shown leaves something out.
struct Conflict {
  RecordName record{};
  // The key of a leaf: "note", "agreement.place".
  std::string_view field{};
  // The writes that the values come from, the latest first. See version() and Lineage::find.
  std::vector<Dot> versions{};
};

struct Report {
  std::vector<RecordName> added{};
  std::vector<RecordName> changed{};
  std::vector<RecordName> removed{};
  // Of those added: that somebody had removed.
  std::vector<RecordName> returned{};
  // That were none before. To decide one, change the field; to decide for what is shown, a
  // Decision.
  std::vector<Conflict> conflicts{};
  // A second charter or policy, kept unseen.
  std::vector<RecordName> unseen{};
  // Writes more than a day ahead of `now`: a clock is wrong, or somebody wants to be the latest.
  std::vector<Dot> ahead{};
  // Of those added and changed: that name something this copy never had. A copy made for one person
  // lacks records on purpose; between two whole ones there are none.
  std::vector<RecordName> dangling{};
};

struct Merged {
  // Leads from our programme to the merged one; it has no label yet. Not to be stamped: that is
  // done.
  Change change{};
  // Of our copy afterwards: its own node goes on.
  State state{};
  Report report{};
};

// Neither side is altered. `now` is in milliseconds since 1970.
//
// References are whole: what an id says a record belongs to comes back from its removal, ids of
// what is gone are left out of all else, and what belongs to something erased is erased.
Merged merge(const View& ours, const View& theirs, std::int64_t now);

// What an edit that was applied and stamped leaves to be shown or hidden besides: what it names as
// its owner comes back, and what was there for its sake alone goes. Absent where that is nothing,
// which costs no more than the edit.
std::optional<Merged> settle(const View& copy, const Change& edited);

// All that wait for a decision.
std::vector<Conflict> open_conflicts(const View& copy);

// Whether one of them still does. Costs no more than the field.
bool is_open(const View& copy, const Conflict& conflict);

// Known of and not shown, so that nothing may name it.
bool is_gone(const View& copy, const TableKind& kind, const std::string& id);

// A record with the field as that write left it, and others as in a new record; null when it left
// it as it is in a new one.
template <class R>
const R* version(const State& state, const Id<R>& id, const Dot& dot) {
  const auto found = state.aside.find(dot.mark);
  return found == state.aside.end() ? nullptr : find(table_of<R>(found->second), id);
}

}  // namespace flipside::replica
