// A walk through all the values inside a value, with the path to each.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/function_ref.h"
#include "record/codecs.h"

namespace flipside {

// A place inside a programme. Its path is put into words only where something is wrong.
struct Place {
  const Place* outer{};
  // Of the field; empty for an element of a list.
  std::string_view key{};
  std::size_t index{};

  std::string path() const {
    if (outer == nullptr) return {};
    return outer->path() + "/" + (key.empty() ? std::to_string(index) : std::string(key));
  }
  // The key of the field that the value stands in, also when it is one of a list.
  std::string_view field() const { return key.empty() && outer != nullptr ? outer->field() : key; }
};

using Visit = FunctionRef<void(const Codec& codec, const void* value, const Place& place)>;

// Visits a value, then all that is inside it: records, lists, tables, ids, what something optional
// holds.
void walk(const Codec& codec, const void* value, const Place& place, Visit visit);

template <class T>
void walk(const T& value, Visit visit) {
  walk(codec<T>, &value, Place{}, visit);
}

}  // namespace flipside
