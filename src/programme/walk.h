// A walk through all the values of a programme, with the path to each.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/id.h"
#include "record/edit.h"
#include "record/field.h"
#include "record/table.h"

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

// Visits a value and all that is inside it: records, lists, tables, ids; of edits what they leave.
template <class Visit>
class Walk {
 public:
  explicit Walk(Visit visit) : visit_(visit) {}

  template <class T>
  void value(const T& it, const Place& place) {
    visit_(it, place);
    if constexpr (Record<T>) {
      for_each_field<T>(
          [&](const auto& field) { value(it.*field.member, Place{&place, field.key}); });
    }
  }

  template <class T>
  void value(const std::vector<T>& list, const Place& place) {
    std::size_t i = 0;
    for (const T& item : list) value(item, Place{&place, {}, i++});
  }

  template <class R>
  void value(const Table<R>& table, const Place& place) {
    std::size_t i = 0;
    for (const auto& [id, record] : table) value(record, Place{&place, {}, i++});
  }

  template <class R>
  void value(const Edits<R>& edits, const Place& place) {
    std::size_t i = 0;
    for (const auto& [id, edit] : edits) {
      if (edit.after) value(*edit.after, Place{&place, {}, i});
      ++i;
    }
  }

 private:
  Visit visit_;
};

}  // namespace flipside
