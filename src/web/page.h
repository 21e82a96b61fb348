// The program as the page runs it: one object that frames are asked of and events go to.
#pragma once

#include "ui/input.h"
#include "ui/interface.h"
#include "web/demo.h"
#include "web/glyphs.h"
#include "web/inbox.h"
#include "web/mirror.h"

namespace flipside::web {

class Page {
 public:
  Page();

  // Draws one frame. Answers when the next is wanted on the same clock; below zero: not until
  // asked.
  double frame(double now_ms);
  void handle(const ui::Event& event) { interface_.handle(event); }
  // Numbers in the order of surface.js.
  void surface_changed(const std::vector<float>& numbers);
  void glyphs_arrived() { interface_.forget_glyphs(); }
  void textures_lost() { interface_.forget_textures(); }

  Inbox& inbox() { return inbox_; }
  Demo& program() { return program_; }

 private:
  void show_colours();

  Inbox inbox_;
  CanvasGlyphs glyphs_;
  ui::Interface interface_;
  ui::Surface surface_;
  Mirror mirror_;
  Demo program_;
};

}  // namespace flipside::web
