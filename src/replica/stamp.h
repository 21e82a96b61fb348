// What a change of this copy does to its stamps. Costs the size of the change.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/id.h"
#include "programme/change.h"
#include "programme/kinds.h"
#include "programme/person.h"
#include "replica/dot.h"
#include "replica/state.h"

namespace flipside::replica {

struct Author {
  // Random, drawn at the first change after an open, an import or a restore, and then kept.
  Node node{};
  // The holder, where they are one of the programme's people.
  Id<Person> who{};
  // Milliseconds since 1970.
  std::int64_t now{};
  // The number of the change, where the node does not count by itself: larger than its last one.
  // Numbers may be left out.
  std::int64_t counter{};
};

// The stamps of a programme that has none: as if the author had just added all of it. For a file
// without stamps the node is best made of its content, so that the same file is the same copy.
State begin(const Programme& programme, const Author& author);
// The same beside a copy that may know some of it: what is there as the copy has it is no news.
State begin_beside(const View& known, const Programme& programme, const Author& author);

// A conflict decided for what is shown: a change of nothing, so it has to be said. Without effect
// on a record that is not there any more.
struct Decision {
  const TableKind* kind{};
  std::string id{};
  // The key of a leaf, as in Conflict.
  std::string field{};
};

// Before `change` is stamped: what was removed and is shown only because something belongs to it
// that `change` removes. That it goes on standing is the will of who does that, and a write.
std::vector<Decision> owners_kept(const State& state, const Change& change);

// `change` is what the copy's programme goes through; the owners that it keeps are stamped with it.
// A record that was erased stays erased.
void stamp(State& state, const Change& change, const Author& author,
           std::span<const Decision> decisions = {});

// Stamps the change, and takes all records that it removes out of this copy and of each one that
// ever hears of it. Never to be undone: a change that puts one back is no longer in step with the
// stamps.
void erase(State& state, const Change& removal, const Author& author);

}  // namespace flipside::replica
