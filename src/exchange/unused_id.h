// Ids for records that are to be added.
#pragma once

#include "base/random.h"
#include "record/table.h"

namespace flipside::exchange {

// One that the table does not have, even where a seed is used again.
template <class R>
Id<R> unused_id(const Table<R>& table, Random& ids) {
  Id<R> id = random_id<R>(ids);
  while (table.contains(id)) id = random_id<R>(ids);
  return id;
}

}  // namespace flipside::exchange
