#include "ui/interface.h"

#include <algorithm>
#include <array>
#include <memory>

#include "imgui.h"
#include "imgui_internal.h"
#include "ui/focus_heir.h"
#include "ui/frame.h"
#include "ui/memory.h"
#include "ui/no_glyphs.h"
#include "ui/paint_export.h"

namespace flipside::ui {

struct Interface::Private {
  explicit Private(GlyphSource& source)
      : context(ImGui::CreateContext()), runs(source, *ImGui::GetIO().Fonts) {}

  ImGuiContext* context;
  RunCache runs;
  Tree tree;
  Memory memory;
  Theme theme;
  PaintExport paint;
  std::array<std::unique_ptr<ImDrawList>, kLayers> lists;
  double last_ms{-1};
};

namespace {

void set_up(ImGuiIO& io) {
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
  io.Fonts->Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
  io.Fonts->TexMinWidth = io.Fonts->TexMinHeight = 1024;
  io.Fonts->TexMaxWidth = io.Fonts->TexMaxHeight = 4096;
  ImFontConfig config;
  config.FontLoader = no_glyphs();
  config.SizePixels = 16;
  io.Fonts->AddFont(&config);
}

void begin_list(ImDrawList& list, float density, const ImVec4& clip) {
  list._ResetForNewFrame();
  list.Flags = ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedFill;
  list._FringeScale = 1.0F / density;
  list.PushTexture(ImGui::GetIO().Fonts->TexRef);
  list.PushClipRect({clip.x, clip.y}, {clip.z, clip.w});
}

// Dear ImGui's items need a window to belong to; it paints nothing itself.
void begin_root() {
  constexpr ImGuiWindowFlags kFlags = ImGuiWindowFlags_NoDecoration |
                                      ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
                                      ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoInputs |
                                      ImGuiWindowFlags_NoFocusOnAppearing;
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
  ImGui::Begin("flipside", nullptr, kFlags);
}

void take_requests(Memory& memory, FrameOutput& out) {
  out.focus = std::exchange(memory.focus_request, 0);
  out.scroll_into_view = std::exchange(memory.into_view, 0);
  out.scroll_to = std::exchange(memory.scroll_to, {});
  out.announcements = std::exchange(memory.announcements, {});
  if (memory.again) {
    out.next = {NextFrame::When::Now, 0};
  } else if (memory.again_at >= 0) {
    out.next = {NextFrame::When::At, memory.again_at};
  }
}

// `node` if it is there, else what comes in its place.
NodeId there_or_heir(NodeId node, const Memory& memory, const Tree& tree) {
  const bool there = std::ranges::find(tree.nodes(), node, &Node::id) != tree.nodes().end();
  return there ? node : heir_of(node, memory.kin_before, tree.nodes());
}

// What was there in the frame before and is gone gives the focus back, the outermost last; a
// control that had the focus and is gone hands it on.
void return_focus(Memory& memory, const Tree& tree) {
  const auto still = [&](NodeId node) {
    return std::ranges::find(memory.present, node, &Memory::Presence::node) != memory.present.end();
  };
  for (const Memory::Presence& p : memory.present_before) {
    if (!still(p.node) && p.focus_before != 0 && memory.focus_request == 0) {
      memory.focus_request = there_or_heir(p.focus_before, memory, tree);
    }
  }
  if (memory.focused != 0 && memory.focus_request == 0) {
    const NodeId next = there_or_heir(memory.focused, memory, tree);
    if (next != memory.focused) memory.focus_request = next;
  }
  memory.kin_before = kin_of(tree.nodes());
  memory.present_before = std::exchange(memory.present, {});
  if (memory.modal != memory.modal_before) memory.again = true;
  memory.modal_before = std::exchange(memory.modal, false);
}

void forget_events(Memory& memory) {
  memory.activated.clear();
  memory.edited.clear();
  memory.keys.clear();
  memory.again = false;
  memory.again_at = -1;
}

struct Take {
  Memory& memory;
  void operator()(const Activated& e) const { memory.activated.push_back(e.node); }
  void operator()(const Edited& e) const {
    Frame::Edit& edit = memory.edited[e.node];
    edit.committed = edit.committed || e.committed;
    edit.value = e.value;
  }
  void operator()(const FocusMoved& e) const {
    memory.focused = e.node;
    memory.focus_visible = e.visible;
  }
  void operator()(const Hovered& e) const { memory.hovered = e.node; }
  void operator()(const Pressed& e) const { memory.pressed = e.node; }
  void operator()(const Scrolled& e) const { memory.scroll[e.node] = {e.x, e.y}; }
  void operator()(const KeyPressed& e) const { memory.keys.emplace_back(e.node, e.key); }
};

}  // namespace

Interface::Interface(GlyphSource& glyphs) : private_(std::make_unique<Private>(glyphs)) {
  set_up(ImGui::GetIO());
  for (auto& list : private_->lists) {
    list = std::make_unique<ImDrawList>(ImGui::GetDrawListSharedData());
  }
}

Interface::~Interface() {
  for (auto& list : private_->lists) list.reset();
  for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
    texture->SetTexID(ImTextureID_Invalid);
    texture->SetStatus(ImTextureStatus_Destroyed);
  }
  ImGui::DestroyContext(private_->context);
}

void Interface::handle(const Event& event) { std::visit(Take{private_->memory}, event); }

FrameOutput Interface::frame(const Surface& surface, double now_ms,
                             const std::function<void(Frame&)>& draw) {
  Private& p = *private_;
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {surface.width, surface.height};
  io.DeltaTime = p.last_ms < 0
                     ? 1.0F / 60
                     : std::clamp(static_cast<float>(now_ms - p.last_ms) / 1000, 0.001F, 0.1F);
  p.last_ms = now_ms;
  p.theme = theme_for(surface);
  ImGui::NewFrame();
  p.runs.begin_frame(surface.density, p.theme.dark);
  p.tree.clear();
  for (std::size_t i = 0; i < p.lists.size(); ++i) {
    begin_list(*p.lists[i], surface.density, {0, 0, surface.width, surface.height});
    p.memory.layers[i] = p.lists[i].get();
  }
  begin_root();
  p.memory.motions.begin_frame(now_ms, surface.reduced_motion);
  Painter painter(p.runs, surface.density);
  Frame frame(surface, p.theme, painter, p.tree, p.memory, now_ms);
  draw(frame);
  if (p.runs.atlas_full() || p.memory.motions.end_frame()) frame.again();
  ImGui::End();
  ImGui::Render();

  FrameOutput out;
  return_focus(p.memory, p.tree);
  take_requests(p.memory, out);
  forget_events(p.memory);
  out.nodes = p.tree.nodes();
  out.paint = p.paint.collect(surface, p.theme.canvas, p.memory.layers);
  return out;
}

void Interface::forget_glyphs() { private_->runs.forget(); }
void Interface::forget_textures() { private_->paint.forget_textures(); }

}  // namespace flipside::ui
