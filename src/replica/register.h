// The stamps of one field: a multi-value register. It holds every value that no later write has
// seen, its siblings; more than one of them is a conflict that nobody has decided.
//
// Preguiça et al. (2012), as context and dots apart from the values, which stay where they are
// shown.
#pragma once

#include <vector>

#include "replica/context.h"
#include "replica/dot.h"
#include "replica/lineage.h"

namespace flipside::replica {

struct Register {
  // The latest first: by that one a field is shown that can show only one. None: the copy never had
  // this field, so it has nothing to say of it, least of all that it is empty.
  std::vector<Dot> siblings{};
  // What was seen beside that which the siblings cover.
  Context seen{};
  // What is shown is made of the siblings' values, which are kept aside (state.h).
  bool is_aside{};
  bool operator==(const Register&) const = default;
};

bool is_unknown(const Register& field);
Context context_of(const Register& field, const Lineage& lineage);

// After a write that had all of it in view.
Register written(const Register& field, const Dot& dot, const Lineage& lineage);

// What both copies know of a field: a value goes only where the other side has seen it and has it
// no longer. Commutative, associative, idempotent. Whether it is aside stays open: false.
Register join(const Register& a, const Register& b, const Lineage& lineage);

}  // namespace flipside::replica
