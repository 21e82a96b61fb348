// The stamps of one record: one dot for all its fields, and a register only for those that
// diverged.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "record/visibility.h"
#include "replica/leaves.h"
#include "replica/register.h"

namespace flipside::replica {

struct Override {
  // The place among the leaves of the kind.
  std::size_t leaf{};
  Register value{};
  bool operator==(const Override&) const = default;
};

struct Entry {
  // The one value of every leaf of the class `least` or a more public one that has no override.
  // NoDot: of none.
  Dot base{};
  Visibility least{};
  // In the order of leaves.
  std::vector<Override> overrides{};
  bool operator==(const Entry&) const = default;
};

// One for each leaf.
using Registers = std::vector<Register>;

Registers unpack(const Entry& entry, std::span<const Leaf> leaves);
// Equal registers give equal entries.
Entry pack(const Registers& registers, std::span<const Leaf> leaves);

// Why a record is not there: what those who removed it had seen of it, by class of field, because
// who holds a copy without private fields has not seen what is in them.
struct Removal {
  static constexpr std::size_t Classes = static_cast<std::size_t>(Visibility::Public) + 1;
  std::array<Context, Classes> seen{};
  // The very changes that had made the record; in the order of marks. A field that has its value
  // from these is no reason to keep a record, whoever could see it.
  Context made{};
  bool operator==(const Removal&) const = default;

  const Context& of(Visibility field) const { return seen[static_cast<std::size_t>(field)]; }
  Context& of(Visibility field) { return seen[static_cast<std::size_t>(field)]; }
};

// A removal by one who has the record so in view, who may know of an earlier one.
Removal removed(const Registers& registers, std::span<const Leaf> leaves, Removal earlier,
                const Lineage& lineage);
Removal join(const Removal& a, const Removal& b, const Lineage& lineage);

// Whether some write was not seen by those who removed the record: an edit beats a removal.
bool outlives(const Registers& registers, std::span<const Leaf> leaves, const Removal& removal,
              const Lineage& lineage);

}  // namespace flipside::replica
