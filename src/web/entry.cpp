// The program's exports: what web_shell/program.js calls. Each takes the page that page_start made;
// texts and long lists of numbers lie in its inbox.
#include <emscripten.h>

#include "base/check.h"
#include "web/host.h"
#include "web/page.h"

using flipside::ui::NodeId;
using flipside::web::Page;

namespace {

void tell_failure(const char* sentence) {
  const flipside::web::HostText words = flipside::web::host_text(sentence);
  flipside::web::host_failed(&words);
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE Page* page_start() {
  flipside::set_crash_hook(tell_failure);
  auto* page = new Page;
#ifndef FLIPSIDE_NO_GALLERY
  host_lend_pointer(page);
#endif
  return page;
}
#ifndef FLIPSIDE_NO_GALLERY
EMSCRIPTEN_KEEPALIVE bool page_pointed(Page* page, float x, float y, std::uint32_t buttons,
                                       float wheel) {
  return page->point({x, y, buttons, wheel});
}
#endif
EMSCRIPTEN_KEEPALIVE std::uint8_t* page_room(Page* page, std::size_t bytes) {
  return page->inbox().room(bytes);
}
EMSCRIPTEN_KEEPALIVE double page_frame(Page* page, double now_ms) { return page->frame(now_ms); }
// 0: there was nothing to work out; 1: no more; 2: more.
EMSCRIPTEN_KEEPALIVE int page_work(Page* page, double budget_ms) {
  const auto worked = page->work(budget_ms);
  return (worked.any ? 1 : 0) + (worked.more ? 1 : 0);
}
EMSCRIPTEN_KEEPALIVE void page_surface_changed(Page* page) {
  page->surface_changed(page->inbox().numbers());
}
EMSCRIPTEN_KEEPALIVE void page_glyphs_arrived(Page* page) { page->glyphs_arrived(); }
EMSCRIPTEN_KEEPALIVE void page_textures_lost(Page* page) { page->textures_lost(); }

EMSCRIPTEN_KEEPALIVE void page_print(Page* page) { page->print(); }

EMSCRIPTEN_KEEPALIVE void page_take(Page* page, std::uint8_t outcome) {
  page->take(static_cast<flipside::web::Outcome>(outcome));
}

// --- Events on nodes
EMSCRIPTEN_KEEPALIVE void page_activated(Page* page, NodeId node) {
  page->handle(flipside::ui::Activated{node});
}
EMSCRIPTEN_KEEPALIVE void page_edited(Page* page, NodeId node, std::uint8_t stage) {
  page->handle(flipside::ui::Edited{node, std::string(page->inbox().text()),
                                    static_cast<flipside::ui::EditStage>(stage)});
}
EMSCRIPTEN_KEEPALIVE void page_focus_moved(Page* page, NodeId node, bool visible) {
  page->handle(flipside::ui::FocusMoved{node, visible});
}
EMSCRIPTEN_KEEPALIVE void page_hovered(Page* page, NodeId node) {
  page->handle(flipside::ui::Hovered{node});
}
EMSCRIPTEN_KEEPALIVE void page_pressed(Page* page, NodeId node) {
  page->handle(flipside::ui::Pressed{node});
}
EMSCRIPTEN_KEEPALIVE void page_scrolled(Page* page, NodeId node, float x, float y) {
  page->handle(flipside::ui::Scrolled{node, x, y});
}
EMSCRIPTEN_KEEPALIVE void page_key_pressed(Page* page, NodeId node, std::uint8_t key) {
  page->handle(flipside::ui::KeyPressed{node, static_cast<flipside::ui::Key>(key)});
}
}
