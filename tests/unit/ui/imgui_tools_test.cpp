#include "ui/imgui_tools.h"

#include <gtest/gtest.h>

#include <array>

#include "imgui.h"
#include "imgui_internal.h"
#include "ui/button.h"
#include "ui/harness.h"

namespace flipside::ui {
namespace {

void draw_opener(Frame& frame) {
  if (button(frame, "open", "Open")) frame.open_imgui_tools();
}

TEST(ImGuiTools, ArePaintedOverThePageAndLeaveItsNodesAlone) {
  Harness page(draw_opener);
  const auto nodes = page.nodes();
  const auto vertices = page.vertices();
  EXPECT_NE(page.next().when, NextFrame::When::Now);
  page.click(Role::Button, "Open");
  EXPECT_GT(page.vertices(), 2 * vertices);
  EXPECT_EQ(page.nodes().size(), nodes.size());
  // As Dear ImGui expects, frames follow one another from then on.
  EXPECT_EQ(page.next().when, NextFrame::When::Now);
}

struct Tools {
  Tools() { atlas.RefCount = 1; }
  void frame(std::span<ImDrawList* const> lists = {}) {
    ImFontAtlasUpdateNewFrame(&atlas, ++frames, true);
    tools.begin_frame(surface, 16.0 * frames);
    tools.item(7, {900, 600, 100, 40});
    painted = tools.end_frame(lists).size();
  }
  ImFontAtlas atlas;
  ImGuiTools tools{atlas};
  Surface surface;
  int frames{};
  std::size_t painted{};
};

TEST(ImGuiTools, TakeThePointerOverTheirWindowsAlone) {
  Tools it;
  it.frame();
  it.tools.point({.x = 910, .y = 610});
  it.frame();
  EXPECT_FALSE(it.tools.point({.x = 70, .y = 70}));
  it.frame();
  EXPECT_TRUE(it.tools.point({.x = 70, .y = 70}));
}

TEST(ImGuiTools, PaintTheirOwnListsAndNotOurs) {
  Tools it;
  ImDrawListSharedData shared;
  shared.FontAtlas = &it.atlas;
  ImDrawList list(&shared);
  list._ResetForNewFrame();
  list.PushTexture(it.atlas.TexRef);
  list.PushClipRectFullScreen();
  list.AddRectFilled({0, 0}, {10, 10}, IM_COL32_WHITE);
  it.frame();
  it.frame();
  const std::size_t alone = it.painted;
  it.frame(std::array{&list});
  EXPECT_GT(alone, 0U);
  EXPECT_EQ(it.painted, alone);
}

}  // namespace
}  // namespace flipside::ui
