// Dear ImGui's own context over a page that is painted without one: its metrics look into our draw
// lists and our atlas, its item picker knows our controls. Only in builds with the gallery.
#pragma once

#include <span>
#include <vector>

#include "ui/input.h"
#include "ui/node.h"

struct ImDrawList;
struct ImFontAtlas;
struct ImGuiContext;

namespace flipside::ui {

class ImGuiTools {
 public:
  // The atlas must outlive the tools, which write their own words with it.
  explicit ImGuiTools(ImFontAtlas& atlas);
  ~ImGuiTools();
  ImGuiTools(const ImGuiTools&) = delete;
  ImGuiTools& operator=(const ImGuiTools&) = delete;

  // Before the page is drawn; the atlas has begun its frame.
  void begin_frame(const Surface& surface, double now_ms);
  // A control that is being drawn: where it is picked, the debugger stops inside this call.
  void item(NodeId node, Rect rect);
  // After the page was drawn to `ours`. What is to be painted over it, until the next frame.
  std::span<ImDrawList* const> end_frame(std::span<ImDrawList* const> ours);

  // Answers whether the pointer is over one of the tools' windows, or picks.
  bool point(const Pointer& pointer);
  bool closed() const { return closed_; }

 private:
  ImGuiContext* context_;
  double drawn_at_ms_{-1};
  bool closed_{};
  std::vector<ImDrawList*> painted_;
};

}  // namespace flipside::ui
