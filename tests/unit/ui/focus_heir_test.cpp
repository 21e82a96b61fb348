#include "ui/focus_heir.h"

#include <gtest/gtest.h>

#include <vector>

namespace flipside::ui {
namespace {

constexpr NodeId kList = 1;

// A list of rows, and in each a button; ids of rows are tens, the button of row 20 is 21.
std::vector<Node> list_with(const std::vector<NodeId>& rows) {
  std::vector<Node> nodes{{.id = kList, .role = Role::List}};
  for (const NodeId row : rows) {
    nodes.push_back({.id = row, .parent = kList, .role = Role::ListItem});
    nodes.push_back({.id = row + 1, .parent = row, .role = Role::Button});
  }
  nodes.push_back({.id = 5, .role = Role::Button});
  return nodes;
}

NodeId heir(NodeId gone, const std::vector<Node>& before, const std::vector<Node>& now) {
  const std::vector<Kin> kin = kin_of(before);
  return heir_of(gone, kin, now);
}

TEST(FocusHeir, IsTheNextRowsControl) {
  EXPECT_EQ(heir(21, list_with({10, 20, 30}), list_with({10, 30})), 31U);
}

TEST(FocusHeir, IsTheOneBeforeWhenTheLastRowGoes) {
  EXPECT_EQ(heir(31, list_with({10, 20, 30}), list_with({10, 20})), 21U);
}

TEST(FocusHeir, IsNobodyOutsideTheList) {
  EXPECT_EQ(heir(11, list_with({10}), list_with({})), 0U);
  EXPECT_EQ(heir(5, list_with({10}), {}), 0U);
  EXPECT_EQ(heir(99, list_with({10}), list_with({10})), 0U);
}

// A button that stands alone goes with its card, or with what it asked for.
TEST(FocusHeir, IsTheHeadingBeforeWhereNothingOfItsKindIs) {
  const std::vector<Node> page{{.id = 40, .role = Role::Heading},
                               {.id = 41, .role = Role::Button},
                               {.id = 50, .role = Role::Heading},
                               {.id = 51, .role = Role::Button},
                               {.id = 60, .role = Role::Heading}};
  EXPECT_EQ(heir(51, page, {page[0], page[1], page[2], page[4]}), 50U);
  EXPECT_EQ(heir(51, page, {page[0], page[1], page[4]}), 40U);
  std::vector<Node> under = list_with({10});
  under.insert(under.begin(), page[0]);
  EXPECT_EQ(heir(11, under, {page[0]}), 40U);
}

}  // namespace
}  // namespace flipside::ui
