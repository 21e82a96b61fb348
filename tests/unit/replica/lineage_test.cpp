#include "replica/lineage.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "base/random.h"

namespace flipside::replica {
namespace {

// By following each node to the one before it.
bool covers_step_by_step(const Lineage& lineage, Mark mark, Mark dot) {
  while (mark.node != dot.node) {
    const Origin* origin = lineage.find(mark.node);
    if (origin == nullptr || !origin->after) return false;
    mark = {origin->after->node, origin->after->counter - 1};
  }
  return dot.counter <= mark.counter;
}

Node node(std::uint64_t number) { return Node{number}; }

Lineage random_forest(Random& random, std::uint64_t nodes) {
  Lineage lineage;
  for (std::uint64_t i = 1; i <= nodes; ++i) {
    Origin origin{.widest = static_cast<Visibility>(random.below(4))};
    if (i > 1 && random.below(5) > 0) {
      const std::uint64_t before = i - 1 - random.below(static_cast<std::uint32_t>(i > 4 ? 3 : 1));
      origin.after = Mark{node(before), 1 + random.below(4)};
    }
    lineage.begin(node(i), origin);
  }
  return lineage;
}

TEST(Lineage, covers_what_following_it_step_by_step_reaches) {
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    Random random(seed);
    const Lineage lineage = random_forest(random, 12);
    for (std::uint64_t from = 1; from <= 13; ++from) {
      for (std::uint64_t to = 1; to <= 13; ++to) {
        const Mark mark{node(from), 1 + random.below(4)};
        const Mark dot{node(to), 1 + random.below(4)};
        ASSERT_EQ(lineage.covers(mark, dot), covers_step_by_step(lineage, mark, dot))
            << "seed " << seed << ", " << from << " and " << to;
      }
    }
  }
}

TEST(Lineage, of_a_class_covers_the_same_among_the_nodes_it_keeps) {
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    Random random(seed);
    const Lineage whole = random_forest(random, 12);
    const Lineage part = whole.for_class(Visibility::Pair, [](const Id<Person>&) { return true; });
    Lineage united = part;
    united.unite(whole);
    Lineage other_way = whole;
    other_way.unite(part);
    EXPECT_EQ(other_way, whole) << "seed " << seed;
    EXPECT_EQ(united, whole) << "seed " << seed;
    for (const auto& [from, a] : part.origins()) {
      ASSERT_GE(a.widest, Visibility::Pair);
      for (const auto& [to, b] : part.origins()) {
        const Mark mark{from, 2};
        const Mark dot{to, 1 + random.below(3)};
        ASSERT_EQ(part.covers(mark, dot), whole.covers(mark, dot)) << "seed " << seed;
      }
    }
  }
}

TEST(Lineage, refuses_circles_and_unknown_nodes) {
  const auto after = [](std::uint64_t number) { return Origin{.after = Mark{node(number), 1}}; };
  EXPECT_TRUE(Lineage::of({{node(1), {}}, {node(2), after(1)}}));
  EXPECT_FALSE(Lineage::of({{node(1), after(2)}, {node(2), after(1)}}));
  EXPECT_FALSE(Lineage::of({{node(1), after(1)}}));
  EXPECT_FALSE(Lineage::of({{node(1), after(3)}}));
}

TEST(Lineage, united_with_a_forged_one_makes_no_circle) {
  auto one = *Lineage::of({{node(1), {}}, {node(2), {.after = Mark{node(1), 5}}}});
  const auto other = *Lineage::of({{node(2), {}}, {node(1), {.after = Mark{node(2), 5}}}});
  one.unite(other);
  EXPECT_TRUE(one.covers({node(2), 1}, {node(1), 1}));
  EXPECT_FALSE(one.covers({node(1), 1}, {node(2), 1}));
}

}  // namespace
}  // namespace flipside::replica
