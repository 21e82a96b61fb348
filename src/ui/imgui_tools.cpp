#include "ui/imgui_tools.h"

#include <algorithm>

#include "imgui.h"
#include "imgui_internal.h"

namespace flipside::ui {
namespace {

// One window under all others: what is picked has to lie in one.
constexpr ImGuiWindowFlags kPageFlags =
    ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
    ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus |
    ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoNav |
    ImGuiWindowFlags_NoScrollWithMouse;
constexpr const char* kPage = "Flipside";

// Nodes have ids of their own.
constexpr ImGuiItemFlags kItemFlags = ImGuiItemFlags_AllowDuplicateId;

}  // namespace

ImGuiTools::ImGuiTools(ImFontAtlas& atlas) : context_(ImGui::CreateContext(&atlas)) {
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
  // The font of the page has no glyphs.
  io.FontDefault = atlas.AddFontDefault();
  ImGui::SetCurrentContext(nullptr);
}

ImGuiTools::~ImGuiTools() {
  ImGui::SetCurrentContext(context_);
  ImFont* font = ImGui::GetIO().FontDefault;
  ImFontAtlas* atlas = ImGui::GetIO().Fonts;
  ImGui::DestroyContext(context_);
  atlas->RemoveFont(font);
}

void ImGuiTools::begin_frame(const Surface& surface, double now_ms) {
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {surface.width, surface.height};
  io.DisplayFramebufferScale = {surface.density, surface.density};
  const double passed = drawn_at_ms_ < 0 ? 16 : std::max(1.0, now_ms - drawn_at_ms_);
  io.DeltaTime = static_cast<float>(passed / 1000);
  drawn_at_ms_ = now_ms;
  ImGui::NewFrame();
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(io.DisplaySize);
  ImGui::Begin(kPage, nullptr, kPageFlags);
}

void ImGuiTools::item(NodeId node, Rect rect) {
  const ImRect box(rect.x, rect.y, rect.right(), rect.bottom());
  ImGui::ItemAdd(box, node, nullptr, kItemFlags | ImGuiItemFlags_NoNav);
  // What is drawn later lies above.
  ImGui::ItemHoverable(box, node, kItemFlags | ImGuiItemFlags_AllowOverlap);
}

std::span<ImDrawList* const> ImGuiTools::end_frame(std::span<ImDrawList* const> ours) {
  ImGui::End();
  bool open = true;
  ImGui::ShowMetricsWindow(&open);
  closed_ = !open;
  ImGui::Render();
  ImDrawData& data = *ImGui::GetDrawData();
  painted_.assign(data.CmdLists.begin(), data.CmdLists.end());
  // The metrics of the next frame list them.
  for (ImDrawList* list : ours) data.AddDrawList(list);
  ImGui::SetCurrentContext(nullptr);
  return painted_;
}

bool ImGuiTools::point(const Pointer& pointer) {
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  io.AddMousePosEvent(pointer.x, pointer.y);
  for (int button = 0; button < 3; ++button) {
    io.AddMouseButtonEvent(button, (pointer.buttons >> button & 1) != 0);
  }
  if (pointer.wheel != 0) io.AddMouseWheelEvent(0, pointer.wheel);
  const ImGuiContext& g = *context_;
  const bool over = g.HoveredWindow != nullptr && g.HoveredWindow != ImGui::FindWindowByName(kPage);
  const bool holds = g.MovingWindow != nullptr || g.ActiveId != 0;
  ImGui::SetCurrentContext(nullptr);
  return over || holds || g.DebugItemPickerActive;
}

}  // namespace flipside::ui
