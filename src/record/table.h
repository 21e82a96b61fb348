// Tables: the records of one kind by id, in the order of their ids.
#pragma once

#include <map>

#include "base/id.h"

namespace flipside {

// Every record stands under its own id: table.at(x).id == x.
template <class R>
using Table = std::map<Id<R>, R>;

// The record of that id, or nullptr. The pointer is for use at once, never to be kept.
template <class R>
const R* find(const Table<R>& table, const Id<R>& id) {
  const auto found = table.find(id);
  return found == table.end() ? nullptr : &found->second;
}

}  // namespace flipside
