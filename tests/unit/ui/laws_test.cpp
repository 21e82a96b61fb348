#include "ui/laws.h"

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

#include "ui/harness.h"

namespace flipside::ui {
namespace {

Node control(NodeId id, Role role, NodeId parent = 0) {
  Node node;
  node.id = id;
  node.parent = parent;
  node.role = role;
  node.name = "Name";
  node.rect = {0, 0, 100, 44};
  return node;
}

std::string first_broken(std::vector<Node> nodes, bool coarse = false) {
  Surface surface;
  surface.coarse_pointer = coarse;
  const auto broken = broken_laws(nodes, surface);
  return broken.empty() ? std::string() : broken[0];
}

TEST(Laws, AcceptAFrameInOrder) {
  Node combobox = control(3, Role::Combobox);
  combobox.controls = 4;
  EXPECT_EQ(first_broken({control(1, Role::Select), control(2, Role::Option, 1), combobox,
                          control(4, Role::ListBox), control(5, Role::ListOption, 4)}),
            "");
}

TEST(Laws, FindWhatIsBroken) {
  Node nameless = control(1, Role::Button);
  nameless.name.clear();
  Node small = control(1, Role::Button);
  small.rect.width = 23;
  Node low = control(1, Role::TextField);
  low.rect.height = 36;
  Node beyond = control(1, Role::MenuItem);
  beyond.position = 3;
  beyond.set_size = 2;
  Node lost = control(1, Role::Combobox);
  lost.active = 9;
  Node deep = control(2, Role::Heading);
  deep.level = 4;
  Node shallow = control(1, Role::Heading);
  shallow.level = 2;
  Node expanded = control(1, Role::Button);
  expanded.state.expanded = true;
  struct Case {
    std::vector<Node> nodes;
    std::string_view words;
    bool coarse{};
  };
  const Case cases[] = {
      {{nameless}, "has no name"},
      {{small}, "is smaller than 24 px"},
      {{low}, "is less than 44 px high where fingers press", true},
      {{beyond}, "stands beyond its set"},
      {{lost}, "has as its active node a node that is not there"},
      {{expanded}, "is expanded, not expandable"},
      {{control(0, Role::Button)}, "has the id 0"},
      {{control(1, Role::Button), control(1, Role::Button)}, "has the id of another node"},
      {{control(2, Role::Button, 1), control(1, Role::Group)}, "stands before its parent"},
      {{control(1, Role::Tab)}, "stands outside of what it is a part of"},
      {{control(1, Role::List), control(2, Role::Button, 1)}, "is no item of it"},
      {{shallow, deep}, "skips a level of headings"},
  };
  for (const Case& c : cases) {
    const std::string broken = first_broken(c.nodes, c.coarse);
    EXPECT_NE(broken.find(c.words), std::string::npos) << c.words << ": " << broken;
  }
  EXPECT_EQ(first_broken({low}), "");
}

TEST(Harness, FailsWhenAnItemHasNoNode) {
  const auto draw = [](Frame& frame) { frame.item(frame.id("lonely"), {0, 0, 50, 50}); };
  EXPECT_NONFATAL_FAILURE(Harness page(draw), "has no node");
}

TEST(Harness, FailsWhenANodeIsSoughtThatIsNotThereOnce) {
  Harness page([](Frame& frame) {
    for (const char* key : {"a", "b"}) {
      Node node = control(frame.id(key), Role::Button);
      frame.node(node);
    }
  });
  EXPECT_NONFATAL_FAILURE(page.get(Role::Button, "Name"), "2 nodes");
  EXPECT_NONFATAL_FAILURE(page.get(Role::Link, "Name"), "0 nodes");
}

}  // namespace
}  // namespace flipside::ui
