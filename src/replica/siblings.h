// What is shown of a field whose values do not know each other.
//
// A list of things that have ids, as of topics or agenda items, shows what is in any of them: two
// people who each add one do not meet. All else shows the latest value; the others are kept.
#pragma once

#include <span>

#include "replica/leaves.h"

namespace flipside::replica {

// The latest first.
using Values = std::span<const void* const>;

// Puts what is shown in the place of the leaf's value.
void show_siblings(const Leaf& leaf, Values values, void* to);

// Whether a person has to decide, because what is shown leaves something out.
bool is_conflict(const Leaf& leaf, Values values);

}  // namespace flipside::replica
