// The first half of a merge: what both copies know of each record, whether it is shown or not.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "programme/kinds.h"
#include "replica/dot.h"
#include "replica/merging.h"
#include "replica/state.h"

namespace flipside::replica {

// A field that is told apart from others by the place of its leaf.
struct FieldPlace {
  const TableKind* kind{};
  std::string id{};
  std::size_t leaf{};
};

struct Joined {
  // Fields that got a value from the other side.
  std::vector<FieldPlace> fields{};
  // The writes these values come from.
  std::vector<Dot> news{};
};

Joined join_into(Merging& merging, const View& theirs);

}  // namespace flipside::replica
