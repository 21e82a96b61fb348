#include "ui/interface.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "base/gallery.h"
#include "imgui.h"
#include "imgui_internal.h"
#include "ui/focus_heir.h"
#include "ui/frame.h"
#include "ui/imgui_tools.h"
#include "ui/memory.h"
#include "ui/no_glyphs.h"
#include "ui/paint_export.h"

namespace flipside::ui {

namespace {

// Longer than from one step of a wheel to the next.
constexpr double kScrollRestsMs = 150;

}  // namespace

struct Interface::Private {
  explicit Private(GlyphSource& source) : runs(source, atlas) {}

  ImFontAtlas atlas;
  ImDrawListSharedData shared;
  int frames{};
  RunCache runs;
  Tree tree;
  Memory memory;
  Theme theme;
  PaintExport paint;
  std::array<std::unique_ptr<ImDrawList>, kLayers> lists;
  std::unique_ptr<ImGuiTools> tools;  // after the atlas that they write with
};

namespace {

// Dear ImGui's draw lists and atlas do without its context: what a window, an item or a key is, the
// mirror says (node.h). The tolerances are those of its style.
void set_up(ImFontAtlas& atlas, ImDrawListSharedData& shared) {
  atlas.RefCount = 1;  // ours, whatever contexts come and go
  shared.CurveTessellationTol = 1.25F;
  shared.SetCircleTessellationMaxError(0.3F);
  shared.FontAtlas = &atlas;
  ImFontAtlasAddDrawListSharedData(&atlas, &shared);
  atlas.Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
  atlas.TexMinWidth = atlas.TexMinHeight = 1024;
  atlas.TexMaxWidth = atlas.TexMaxHeight = 4096;
  ImFontConfig config;
  config.FontLoader = no_glyphs();
  config.SizePixels = 16;
  atlas.AddFont(&config);
}

void begin_list(ImDrawList& list, const ImFontAtlas& atlas, const Surface& surface) {
  list._ResetForNewFrame();
  list.Flags = ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedFill;
  list._FringeScale = 1.0F / surface.density;
  list.PushTexture(atlas.TexRef);
  list.PushClipRect({0, 0}, {surface.width, surface.height});
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

// An element that comes back is a new one, which begins at its top.
void forget_offsets(Memory& memory, const Tree& tree) {
  std::erase_if(memory.scroll, [&](const auto& each) { return tree.find(each.first) == nullptr; });
}

void forget_events(Memory& memory) {
  memory.activated.clear();
  memory.edited.clear();
  memory.keys.clear();
  memory.submit = false;
  memory.again = false;
  memory.again_at = -1;
}

[[maybe_unused]] void open_or_close_tools(std::unique_ptr<ImGuiTools>& tools, Memory& memory,
                                          ImFontAtlas& atlas) {
  if (tools && tools->closed()) tools.reset();
  if (std::exchange(memory.tools_wanted, false) && !tools) {
    tools = std::make_unique<ImGuiTools>(atlas);
  }
  memory.tools = tools.get();
}

// As the metrics show them.
template <class Lists>
void name_lists(Lists& lists) {
  constexpr std::array<const char*, kLayers> kLayerNames{"Page", "PagePopup", "Dialog",
                                                         "DialogPopup", "Toast"};
  for (std::size_t i = 0; i < kLayerNames.size(); ++i) lists[i]->_OwnerName = kLayerNames[i];
}

// Frames follow one another while the tools are open, as they expect.
[[maybe_unused]] void paint_tools(const std::unique_ptr<ImGuiTools>& tools,
                                  std::vector<ImDrawList*>& lists, FrameOutput& out) {
  if (!tools) return;
  const auto over = tools->end_frame(lists);
  lists.insert(lists.end(), over.begin(), over.end());
  out.next = {NextFrame::When::Now, 0};
}

struct Take {
  Memory& memory;
  void operator()(const Activated& e) const { memory.activated.push_back(e.node); }
  void operator()(const Edited& e) const {
    Frame::Edit& edit = memory.edited[e.node];
    edit.stage = std::max(edit.stage, e.stage);
    edit.value = e.value;
  }
  void operator()(const FocusMoved& e) const {
    if (e.node != 0 && e.node != memory.focused) ++memory.visit;
    memory.focused = e.node;
    memory.focus_visible = e.visible;
  }
  void operator()(const Hovered& e) const { memory.hovered = e.node; }
  void operator()(const Pressed& e) const { memory.pressed = e.node; }
  void operator()(const Scrolled& e) const {
    memory.scroll[e.node] = {e.x, e.y};
    memory.scrolled = true;
  }
  void operator()(const KeyPressed& e) const { memory.keys.emplace_back(e.node, e.key); }
};

}  // namespace

Interface::Interface(GlyphSource& glyphs) : private_(std::make_unique<Private>(glyphs)) {
  set_up(private_->atlas, private_->shared);
  for (auto& list : private_->lists) list = std::make_unique<ImDrawList>(&private_->shared);
  if constexpr (HasGallery) name_lists(private_->lists);
}

Interface::~Interface() = default;

void Interface::handle(const Event& event) { std::visit(Take{private_->memory}, event); }

FrameOutput Interface::frame(const Surface& surface, double now_ms,
                             FunctionRef<void(Frame&)> draw) {
  Private& p = *private_;
  p.theme = theme_for(surface);
  if constexpr (HasGallery) open_or_close_tools(p.tools, p.memory, p.atlas);
  ImFontAtlasUpdateNewFrame(&p.atlas, ++p.frames, true);
  if constexpr (HasGallery) {
    if (p.tools) p.tools->begin_frame(surface, now_ms);
  }
  p.runs.begin_frame(surface.density, p.theme.dark);
  p.tree.clear();
  p.memory.items.clear();
  for (std::size_t i = 0; i < p.lists.size(); ++i) {
    begin_list(*p.lists[i], p.atlas, surface);
    p.memory.layers[i] = p.lists[i].get();
  }
  p.memory.motions.begin_frame(now_ms, surface.reduced_motion);
  if (std::exchange(p.memory.scrolled, false)) p.memory.scroll_rests_at = now_ms + kScrollRestsMs;
  Painter painter(p.runs, surface.density);
  Frame frame(surface, p.theme, painter, p.tree, p.memory, now_ms);
  draw(frame);
  if (frame.scrolling()) frame.again_in(p.memory.scroll_rests_at - now_ms);
  if (p.runs.atlas_full() || p.memory.motions.end_frame()) frame.again();

  FrameOutput out;
  return_focus(p.memory, p.tree);
  forget_offsets(p.memory, p.tree);
  take_requests(p.memory, out);
  forget_events(p.memory);
  out.nodes = p.tree.nodes();
  out.items = p.memory.items;
  std::vector<ImDrawList*> lists(p.memory.layers.begin(), p.memory.layers.end());
  if constexpr (HasGallery) paint_tools(p.tools, lists, out);
  out.paint = p.paint.collect(surface, p.theme.canvas, p.atlas, lists);
  return out;
}

bool Interface::point(const Pointer& pointer) {
  return private_->tools != nullptr && private_->tools->point(pointer);
}

void Interface::forget_glyphs() { private_->runs.forget(); }
void Interface::forget_textures() { private_->paint.forget_textures(); }

}  // namespace flipside::ui
