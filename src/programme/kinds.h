// The kinds of records that a programme has a table of and a change has edits of.
#pragma once

#include "programme/change.h"
#include "programme/programme.h"
#include "record/field.h"

namespace flipside {

static_assert(field_count<Change> == field_count<Programme> + 1,
              "one list of edits for each table");

// Calls `visit(table member, edits member)` for each kind of record.
template <class F>
void for_each_kind(F visit) {
  for_each_field<Programme>([&]<class T>(const Field<Programme, T>& field) {
    visit(field.member, edits_member<typename T::mapped_type>());
  });
}

}  // namespace flipside
