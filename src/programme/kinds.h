// The kinds of records that a programme has a table of and a change has edits of. The one list of
// them is Programme::fields(); Change is held against it here.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <type_traits>

#include "programme/change.h"
#include "programme/programme.h"
#include "record/edit.h"
#include "record/field.h"

namespace flipside {

static_assert(field_count<Change> == field_count<Programme> + 1,
              "one list of edits for each table");

// Calls `visit(table member, edits member)` for each kind of record.
template <class F>
void for_each_kind(F visit) {
  for_each_field<Programme>([&]<class T>(const Field<Programme, T>& field) {
    using Record = typename T::mapped_type;
    static_assert(edits_member<Record>() != nullptr, "a kind without edits");
    visit(field.member, edits_member<Record>());
  });
}

// A kind whose type is forgotten, with its place in programmes and changes.
struct TableKind {
  std::string_view key;
  Visibility visibility;
  const TableCodec& codec;
  const void* (*table_in)(const Programme&);
  const EditList& (*edits_in)(const Change&);

  const Codec& record() const { return *codec.kind().codec; }
  const void* table(const Programme& it) const { return table_in(it); }
  void* table(Programme& it) const { return const_cast<void*>(table_in(it)); }
  const EditList& edits(const Change& it) const { return edits_in(it); }
  EditList& edits(Change& it) const { return const_cast<EditList&>(edits_in(it)); }
};

// In the order of Programme's fields: what a record belongs to stands before it.
std::span<const TableKind> kinds();

// The kind whose records ids of this codec name; null when none has a table.
const TableKind* kind_named_by(const Codec& id_codec);

template <class R>
inline constexpr std::size_t place_of_kind = [] {
  std::size_t place = 0;
  std::size_t found = field_count<Programme>;
  for_each_field<Programme>([&]<class T>(const Field<Programme, T>&) {
    if (std::is_same_v<T, Table<R>>) found = place;
    ++place;
  });
  return found;
}();

template <class R>
const TableKind& table_kind() {
  static_assert(place_of_kind<R> < field_count<Programme>, "a kind without a table");
  return kinds()[place_of_kind<R>];
}

}  // namespace flipside
