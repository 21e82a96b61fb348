#include "programme/change.h"

#include <algorithm>
#include <utility>

#include "programme/kinds.h"

namespace flipside {

bool is_empty(const Change& change) {
  return std::ranges::all_of(kinds(),
                             [&](const TableKind& it) { return it.edits(change).empty(); });
}

void apply(Programme& programme, const Change& change) {
  for (const TableKind& it : kinds()) apply(it.codec, it.table(programme), it.edits(change));
}

Change inverse(Change change) {
  for (const TableKind& it : kinds()) it.edits(change) = inverse(std::move(it.edits(change)));
  return change;
}

Change then(Change first, const Change& second) {
  for (const TableKind& it : kinds()) {
    it.edits(first) = then(std::move(it.edits(first)), it.edits(second));
  }
  return first;
}

Change difference(const Programme& from, const Programme& to, std::string label) {
  Change change{.label = std::move(label)};
  for (const TableKind& it : kinds()) {
    it.edits(change) = difference(it.codec, it.table(from), it.table(to));
  }
  return change;
}

}  // namespace flipside
