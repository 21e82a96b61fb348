#include "replica/register.h"

#include <algorithm>
#include <iterator>

namespace flipside::replica {
namespace {

Context marks_of(const std::vector<Dot>& dots) {
  Context marks;
  for (const Dot& dot : dots) marks.push_back(dot.mark);
  std::ranges::sort(marks);
  return marks;
}

bool has_dot(const Register& field, const Dot& dot) {
  return std::ranges::find(field.siblings, dot.mark, &Dot::mark) != field.siblings.end();
}

// `context` without what the siblings say by themselves.
void set_seen(Register& field, const Context& context, const Lineage& lineage) {
  const Context marks = marks_of(field.siblings);
  field.seen.clear();
  std::ranges::copy_if(context, std::back_inserter(field.seen),
                       [&](Mark it) { return !covers(marks, it, lineage); });
}

}  // namespace

bool is_unknown(const Register& field) { return field.siblings.empty(); }

Context context_of(const Register& field, const Lineage& lineage) {
  return unite(marks_of(field.siblings), field.seen, lineage);
}

Register written(const Register& field, const Dot& dot, const Lineage& lineage) {
  Register after{.siblings = {dot}};
  set_seen(after, context_of(field, lineage), lineage);
  return after;
}

Register join(const Register& a, const Register& b, const Lineage& lineage) {
  const Context seen_by_a = context_of(a, lineage);
  const Context seen_by_b = context_of(b, lineage);
  Register both;
  for (const Dot& dot : a.siblings) {
    const bool stays = has_dot(b, dot) || !covers(seen_by_b, dot.mark, lineage);
    if (stays) both.siblings.push_back(dot);
  }
  for (const Dot& dot : b.siblings) {
    const bool stays = !has_dot(a, dot) && !covers(seen_by_a, dot.mark, lineage);
    if (stays) both.siblings.push_back(dot);
  }
  std::ranges::sort(both.siblings, is_later);
  set_seen(both, unite(seen_by_a, seen_by_b, lineage), lineage);
  return both;
}

}  // namespace flipside::replica
