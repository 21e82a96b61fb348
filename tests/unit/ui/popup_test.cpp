// Menus and lists that lie over the page.
#include <gtest/gtest.h>

#include <array>

#include "ui/box.h"
#include "ui/dialog.h"
#include "ui/harness.h"
#include "ui/scroll.h"

namespace flipside::ui {
namespace {

constexpr std::array kOrder{MenuEntry{.key = "up", .label = "Up"},
                            MenuEntry{.key = "down", .label = "Down"}};

// What assistive technology finds it in: not beside the page, and not in what scrolls.
TEST(Popup, StandsInTheLandmarkOfItsButton) {
  Harness page([](Frame& frame) {
    Node node;
    node.role = Role::Main;
    node.rect = {100, 50, 600, 400};
    const Group main(frame, "main", std::move(node));
    const Scroll scroll(frame, "page", {100, 50, 600, 400});
    menu_button(frame, "order", "Order", kOrder);
  });
  page.click(Role::Button, "Order");
  const Node menu = page.get(Role::Menu, "Order");
  EXPECT_EQ(menu.parent, page.all(Role::Main).front().id);
  EXPECT_EQ(page.place(menu).x, 100 + menu.rect.x);
  page.click(Role::MenuItem, "Down");
  EXPECT_FALSE(page.has(Role::Menu, "Order"));
}

TEST(Popup, StandsInTheDialogOfItsButton) {
  Harness page([](Frame& frame) {
    const Dialog dialog(frame, "ranks", "Ranks", 480);
    menu_button(frame, "order", "Order", kOrder);
  });
  page.click(Role::Button, "Order");
  EXPECT_EQ(page.get(Role::Menu, "Order").parent, page.get(Role::Dialog, "Ranks").id);
}

}  // namespace
}  // namespace flipside::ui
