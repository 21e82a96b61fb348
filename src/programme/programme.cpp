#include "programme/programme.h"

namespace flipside {
namespace {

template <class R>
const R& only_record(const Table<R>& table) {
  static const R Blank{};
  return table.empty() ? Blank : table.begin()->second;
}

}  // namespace

const Charter& charter_of(const Programme& programme) { return only_record(programme.charters); }

const Policy& policy_of(const Programme& programme) { return only_record(programme.policies); }

}  // namespace flipside
