// The program as the page runs it: one object that frames are asked of and events go to.
#pragma once

#include <vector>

#include "ui/input.h"
#include "ui/interface.h"
#include "web/glyphs.h"
#include "web/inbox.h"
#include "web/mirror.h"
#include "web/outcomes.h"
#include "web/running.h"

namespace flipside::web {

class Page {
 public:
  Page() : interface_(glyphs_) {}

  // Draws one frame. Answers when the next is wanted on the same clock; below zero: not until
  // asked.
  double frame(double now_ms);
  Running::Worked work(double budget_ms) { return running_.work(budget_ms); }
  void handle(const ui::Event& event) { interface_.handle(event); }
  bool point(const ui::Pointer& pointer) { return interface_.point(pointer); }
  // An outcome whose texts lie in the inbox.
  void take(Outcome outcome);
  // Hands the page in front over as a document.
  void print();
  // Numbers in the order of surface.js.
  void surface_changed(const std::vector<float>& numbers);
  void glyphs_arrived() { interface_.forget_glyphs(); }
  void textures_lost() { interface_.forget_textures(); }

  Inbox& inbox() { return inbox_; }

 private:
  // The surface, with the person's own choice of theme.
  ui::Surface wanted_surface() const;
  void show_colours(const ui::Surface& surface);

  Inbox inbox_;
  CanvasGlyphs glyphs_;
  ui::Interface interface_;
  ui::Surface surface_;
  // What the page's own colours were last made for.
  std::optional<ui::Surface> coloured_;
  Mirror mirror_;
  Running running_;
};

}  // namespace flipside::web
