// The leaves of a kind: its fields, and the fields of records inside them, each with stamps of its
// own. So two people who change the place and the rhythm of one agreement do not meet.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "programme/kinds.h"
#include "record/codec.h"
#include "record/visibility.h"

namespace flipside::replica {

struct Leaf {
  // As in files, "agreement.place".
  std::string key{};
  // The narrowest class on the way to it, from the table on.
  Visibility visibility{};
  const Codec* codec{};
  std::vector<const Member*> path{};
  // Whether ids in it are taken out when what they name is gone. Not its own id, nor that of what
  // the record belongs to: without that there is no record.
  bool is_mended{};

  const void* in(const void* record) const;
  void* in(void* record) const;
};

// The place of a kind among kinds(), for what is kept for each.
using KindPlace = std::size_t;
KindPlace place_of(const TableKind& kind);

// The id is the first. A list is one leaf, and its elements are as public as the list: a copy that
// leaves a field of an element out would have another value under the same stamp.
std::span<const Leaf> leaves_of(KindPlace kind);

// The leaf of that key; null when the kind has none.
const Leaf* leaf_named(KindPlace kind, std::string_view key);

inline constexpr std::size_t IdLeaf = 0;

// A record as a new one is.
const void* blank_of(const TableKind& kind);

}  // namespace flipside::replica
