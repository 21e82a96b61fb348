#include "ui/semantics_diff.h"

#include <gtest/gtest.h>

#include <set>

#include "base/random.h"
#include "ui/mirror_model.h"

namespace flipside::ui {
namespace {

Node node(NodeId id, NodeId parent, Role role, std::string name = {}) {
  Node result;
  result.id = id;
  result.parent = parent;
  result.role = role;
  result.name = std::move(name);
  return result;
}

// A page of `rows` rows: main, heading, list and its items.
std::vector<Node> page(int first_row, int rows) {
  std::vector<Node> nodes{node(1, 0, Role::Main), node(2, 1, Role::Heading, "People"),
                          node(3, 1, Role::List)};
  for (int row = first_row; row < first_row + rows; ++row)
    nodes.push_back(node(static_cast<NodeId>(100 + row), 3, Role::ListItem));
  return nodes;
}

int operations_between(const std::vector<Node>& before, const std::vector<Node>& after) {
  SemanticsDiff diff;
  MirrorModel mirror;
  EXPECT_TRUE(mirror.apply(diff.update(before)));
  mirror.operations = 0;
  EXPECT_TRUE(mirror.apply(diff.update(after)));
  EXPECT_EQ(mirror.nodes(), after);
  return mirror.operations;
}

TEST(SemanticsDiff, says_nothing_when_nothing_changed) {
  SemanticsDiff diff;
  diff.update(page(0, 20));
  EXPECT_TRUE(diff.update(page(0, 20)).empty());
}

TEST(SemanticsDiff, says_one_thing_for_one_changed_text) {
  auto changed = page(0, 20);
  changed[1].name = "Persönlich";
  EXPECT_EQ(operations_between(page(0, 20), changed), 1);
}

TEST(SemanticsDiff, a_window_that_moves_by_one_row_costs_a_removal_a_creation_and_an_order) {
  EXPECT_EQ(operations_between(page(0, 20), page(1, 20)), 3);
}

TEST(SemanticsDiff, rows_that_only_went_away_are_removed_without_a_new_order) {
  EXPECT_EQ(operations_between(page(0, 20), page(0, 18)), 2);
}

TEST(SemanticsDiff, removing_a_parent_takes_its_children_along) {
  EXPECT_EQ(operations_between(page(0, 20), {node(1, 0, Role::Main)}), 2);
}

TEST(SemanticsDiff, another_role_level_or_parent_makes_another_element_with_all_that_is_in_it) {
  auto role = page(0, 2);
  role[2].role = Role::Group;
  operations_between(page(0, 2), role);
  auto level = page(0, 2);
  level[1].level = 2;
  EXPECT_EQ(operations_between(page(0, 2), level), 4);
  auto parent = page(0, 2);
  parent[2].parent = 0;
  operations_between(page(0, 2), parent);
}

TEST(SemanticsDiff, an_inner_order_comes_before_the_order_of_what_holds_it) {
  SemanticsDiff diff;
  const auto bytes = diff.update(page(0, 1));
  const std::vector<std::uint8_t> tail(bytes.end() - 13, bytes.end());
  const std::vector<std::uint8_t> top{14, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0};
  EXPECT_EQ(tail, top);
}

TEST(SemanticsDiff, after_a_reset_everything_is_created) {
  SemanticsDiff diff;
  diff.update(page(0, 5));
  diff.reset();
  MirrorModel mirror;
  EXPECT_TRUE(mirror.apply(diff.update(page(0, 5))));
  EXPECT_EQ(mirror.nodes(), page(0, 5));
}

// Sets one field or state so that each of them is met now and then.
void alter(Node& node, Random& random) {
  const auto number = static_cast<float>(random.below(5));
  const auto whole = static_cast<std::int32_t>(random.below(5));
  const auto id = static_cast<NodeId>(random.below(30));
  const std::string word(random.below(4), static_cast<char>('a' + random.below(3)));
  switch (random.below(20)) {
    case 0:
      node.name = word;
      break;
    case 1:
      node.description = word;
      break;
    case 2:
      node.value = word;
      break;
    case 3:
      node.detail = word;
      break;
    case 4:
      node.position = whole;
      break;
    case 5:
      node.set_size = -whole;
      break;
    case 6:
      node.minimum = -number;
      break;
    case 7:
      node.maximum = number;
      break;
    case 8:
      node.step = number;
      break;
    case 9:
      node.now = number;
      break;
    case 10:
      node.controls = id;
      break;
    case 11:
      node.active = id;
      break;
    case 12:
      node.rect = {number, number, number + 1, number + 2};
      break;
    case 13:
      node.content_height = number;
      break;
    case 14:
      node.text = {.size = number, .weight = 600, .wraps = whole > 2, .painted = whole > 4};
      break;
    case 15:
      node.state = {.disabled = whole > 2, .busy = whole < 2};
      break;
    case 16:
      node.state = {.checked = whole > 2, .not_a_stop = whole < 2};
      break;
    case 17:
      node.role = static_cast<Role>(random.below(44));
      break;
    case 18:
      node.level = static_cast<std::uint8_t>(whole);
      break;
    default:
      node.text.inset_top = number;
      break;
  }
}

// Parents before children and each subtree in one piece, as MirrorModel lists them.
void grow(NodeId parent, std::uint32_t depth, Random& random, std::set<NodeId>& used,
          std::vector<Node>& nodes) {
  const std::uint32_t children = random.below(depth + 2);
  for (std::uint32_t i = 0; i < children; ++i) {
    const auto id = static_cast<NodeId>(1 + random.below(30));
    if (!used.insert(id).second) continue;
    Node made = node(id, parent, static_cast<Role>(id % 3));
    if (random.below(3) == 0) alter(made, random);
    nodes.push_back(made);
    if (depth > 0) grow(id, depth - 1, random, used, nodes);
  }
}

TEST(SemanticsDiff, a_mirror_that_applies_every_difference_shows_the_newest_nodes) {
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    Random random(seed);
    SemanticsDiff diff;
    MirrorModel mirror;
    for (int frame = 0; frame < 12; ++frame) {
      std::set<NodeId> used;
      std::vector<Node> nodes;
      grow(0, 3, random, used, nodes);
      ASSERT_TRUE(mirror.apply(diff.update(nodes))) << "seed " << seed << ", frame " << frame;
      ASSERT_EQ(mirror.nodes() == nodes, true) << "seed " << seed << ", frame " << frame;
    }
  }
}

TEST(SemanticsDiff, changes_in_place_reach_the_mirror_field_by_field) {
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    Random random(seed);
    SemanticsDiff diff;
    MirrorModel mirror;
    auto nodes = page(0, 3);
    mirror.apply(diff.update(nodes));
    for (int change = 0; change < 6; ++change) alter(nodes[random.below(6)], random);
    ASSERT_TRUE(mirror.apply(diff.update(nodes))) << "seed " << seed;
    ASSERT_EQ(mirror.nodes() == nodes, true) << "seed " << seed;
  }
}

}  // namespace
}  // namespace flipside::ui
