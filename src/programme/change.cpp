#include "programme/change.h"

#include <utility>

#include "programme/kinds.h"

namespace flipside {
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

}  // namespace flipside
