#include "replica/context.h"

#include <algorithm>
#include <iterator>

namespace flipside::replica {

bool covers(const Context& context, Mark dot, const Lineage& lineage) {
  return std::ranges::any_of(context, [&](Mark mark) { return lineage.covers(mark, dot); });
}

Context unite(Context a, const Context& b, const Lineage& lineage) {
  a.insert(a.end(), b.begin(), b.end());
  std::ranges::sort(a);
  const auto repeated = std::ranges::unique(a);
  a.erase(repeated.begin(), repeated.end());
  const auto is_implied = [&](Mark mark) {
    return std::ranges::any_of(
        a, [&](Mark other) { return other != mark && lineage.covers(other, mark); });
  };
  Context fewest;
  std::ranges::copy_if(a, std::back_inserter(fewest), [&](Mark it) { return !is_implied(it); });
  return fewest;
}

}  // namespace flipside::replica
