#include "replica/entry.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace flipside::replica {
namespace {

bool is_plain(const Register& field) {
  return field.siblings.size() == 1 && field.seen.empty() && !field.is_aside;
}

// The dot that most leaves have for themselves; of several the first in the order of marks.
Dot most_common(const Registers& registers) {
  std::map<Mark, std::pair<int, Dot>> counts;
  for (const Register& field : registers) {
    if (!is_plain(field)) continue;
    auto& [count, dot] = counts[field.siblings.front().mark];
    ++count;
    dot = field.siblings.front();
  }
  const auto most =
      std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second.first; });
  return most == counts.end() ? NoDot : most->second.second;
}

Context united_sets(const Context& a, const Context& b) {
  Context both;
  std::ranges::set_union(a, b, std::back_inserter(both));
  return both;
}

}  // namespace

Registers unpack(const Entry& entry, std::span<const Leaf> leaves) {
  Registers registers(leaves.size());
  if (entry.base != NoDot) {
    for (std::size_t i = 0; i < leaves.size(); ++i) {
      if (leaves[i].visibility >= entry.least) registers[i].siblings = {entry.base};
    }
  }
  for (const Override& it : entry.overrides) registers[it.leaf] = it.value;
  return registers;
}

Entry pack(const Registers& registers, std::span<const Leaf> leaves) {
  Entry entry{.base = most_common(registers), .least = Visibility::Public};
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    if (!is_unknown(registers[i])) entry.least = std::min(entry.least, leaves[i].visibility);
  }
  const Register common{.siblings = {entry.base}};
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    const bool is_of_base = entry.base != NoDot && leaves[i].visibility >= entry.least;
    const bool is_said = is_of_base ? registers[i] == common : is_unknown(registers[i]);
    if (!is_said) entry.overrides.push_back({i, registers[i]});
  }
  return entry;
}

Removal removed(const Registers& registers, std::span<const Leaf> leaves, Removal earlier,
                const Lineage& lineage) {
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    Context& seen = earlier.of(leaves[i].visibility);
    seen = unite(std::move(seen), context_of(registers[i], lineage), lineage);
  }
  Context made;
  for (const Dot& dot : registers[IdLeaf].siblings) made.push_back(dot.mark);
  std::ranges::sort(made);
  earlier.made = united_sets(earlier.made, made);
  return earlier;
}

Removal join(const Removal& a, const Removal& b, const Lineage& lineage) {
  Removal both;
  for (std::size_t i = 0; i < Removal::Classes; ++i) {
    both.seen[i] = unite(a.seen[i], b.seen[i], lineage);
  }
  both.made = united_sets(a.made, b.made);
  return both;
}

bool outlives(const Registers& registers, std::span<const Leaf> leaves, const Removal& removal,
              const Lineage& lineage) {
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    const Context& seen = removal.of(leaves[i].visibility);
    for (const Dot& dot : registers[i].siblings) {
      const bool is_from_start = std::ranges::binary_search(removal.made, dot.mark);
      if (!is_from_start && !covers(seen, dot.mark, lineage)) return true;
    }
  }
  return false;
}

}  // namespace flipside::replica
