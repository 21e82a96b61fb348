#include "programme/change.h"

#include <utility>

namespace flipside {
namespace {

static_assert(field_count<Change> == field_count<Programme> + 1,
              "one list of edits for each table");

// Calls `visit(table member, edits member)` for each kind of record.
template <class F>
void for_each_kind(F visit) {
  for_each_field<Programme>([&]<class T>(const Field<Programme, T>& field) {
    visit(field.member, edits_member<typename T::mapped_type>());
  });
}

}  // namespace

bool is_empty(const Change& change) {
  bool empty = true;
  for_each_kind([&](auto, auto edits) { empty = empty && (change.*edits).empty(); });
  return empty;
}

void apply(Programme& programme, const Change& change) {
  for_each_kind([&](auto table, auto edits) { apply(programme.*table, change.*edits); });
}

Change inverse(Change change) {
  for_each_kind([&](auto, auto edits) { change.*edits = inverse(std::move(change.*edits)); });
  return change;
}

Change then(Change first, const Change& second) {
  for_each_kind(
      [&](auto, auto edits) { first.*edits = then(std::move(first.*edits), second.*edits); });
  return first;
}

Change difference(const Programme& from, const Programme& to, std::string label) {
  Change change{.label = std::move(label)};
  for_each_kind(
      [&](auto table, auto edits) { change.*edits = difference(from.*table, to.*table); });
  return change;
}

Change rebase_inverse(const Change& change, const Programme& now) {
  Change undo{.label = change.label};
  for_each_kind(
      [&](auto table, auto edits) { undo.*edits = rebase_inverse(change.*edits, now.*table); });
  return undo;
}

}  // namespace flipside
