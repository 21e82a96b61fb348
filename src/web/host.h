// What the program asks of the page: plain functions that bridge.js hands on to web_shell/.
//
// Lengths are CSS pixels unless said otherwise, times milliseconds. Texts are UTF-8 and not ended
// by a zero. What a pointer leads to is read before the function returns and never kept.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "ui/paint_list.h"

namespace flipside::web {

// A run of text and how to draw it; `density` and `light_ink` matter to pixels alone.
struct HostRun {
  const char* text;
  std::uint32_t bytes;
  float size;
  std::uint32_t weight;
  std::uint32_t tabular;
  float density;
  std::uint32_t light_ink;
};
static_assert(sizeof(HostRun) == 28);

struct HostIcon {
  const char* name;
  std::uint32_t bytes;
  float size;
  float stroke;
  float density;
};
static_assert(sizeof(HostIcon) == 20);

// As ui::RunPixels, without the pixels.
struct HostBox {
  std::int32_t width, height, left, top, coloured;
};
static_assert(sizeof(HostBox) == 20);

// The clip is in device pixels from the top left.
struct HostCommand {
  std::int32_t x, y, width, height;
  std::uint32_t texture, vertex_offset, index_offset, index_count;
};
static_assert(sizeof(HostCommand) == 32);

struct HostBatch {
  const ui::Vertex* vertices;
  std::uint32_t vertex_count;
  const ui::Index* indices;
  std::uint32_t index_count;
  const HostCommand* commands;
  std::uint32_t command_count;
};
static_assert(sizeof(HostBatch) == 24);

struct HostPaint {
  float width, height, density;
  ui::Color background;
  const ui::TextureUpdate* textures;
  std::uint32_t texture_count;
  const HostBatch* batches;
  std::uint32_t batch_count;
};
static_assert(sizeof(HostPaint) == 32 && sizeof(ui::TextureUpdate) == 32);

struct HostText {
  const char* text;
  std::uint32_t bytes;
};

inline HostText host_text(std::string_view text) {
  return {text.data(), static_cast<std::uint32_t>(text.size())};
}

struct HostPiece {
  HostText words;
  std::uint32_t part;
};
static_assert(sizeof(HostPiece) == 12);

// Where an intent's moment comes from: the person's own clock and calendar, and chance.
struct HostMoment {
  double now_ms;
  std::int32_t year, month, day, minute_of_day;
  std::uint32_t chance[2];
  std::uint32_t secret[8];
};
static_assert(sizeof(HostMoment) == 64);

// The colours that the page itself needs: for text being edited, the browser's frame, native
// popups.
struct HostColours {
  ui::Color text, placeholder, raised, primary, canvas;
  std::uint32_t dark;
};
static_assert(sizeof(HostColours) == 24);

extern "C" {
// --- Text and icons. Drawing leaves its pixels (RGBA, straight alpha) until they are taken.
void host_text_metrics(const HostRun* font, float* ascent_and_descent);
float host_text_width(const HostRun* run);
std::uint32_t host_text_fit(const HostRun* run, float width);
void host_draw_text(const HostRun* run, HostBox* box);
void host_draw_icon(const HostIcon* icon, HostBox* box);
void host_take_pixels(std::uint8_t* rgba);

// --- The picture and its meaning
void host_paint(const HostPaint* paint);
void host_mirror(const std::uint8_t* operations, std::size_t bytes);
void host_focus(std::uint32_t node);
void host_scroll_into_view(std::uint32_t node);
void host_scroll_to(std::uint32_t node, float x, float y);
void host_announce(const HostText* words, bool assertive);
void host_colours(const HostColours* colours);
// Only in builds with the gallery (pointer.js): has the pointer told to the page's page_pointed.
void host_lend_pointer(void* page);

// The page in front as a document: each piece with its place in screens::PaperPart. None: the page
// has no document of its own.
void host_print(const HostPiece* pieces, std::size_t count);

// --- Everything else that the app wants done: `kind` is the effect's place in app::Effect, its
// members are texts in their order (web_shell/effects.js).
void host_effect(std::uint32_t kind, const HostText* members, std::size_t count);
void host_moment(HostMoment* moment);
// A check failed, and the program is about to stop.
void host_failed(const HostText* check);
}

}  // namespace flipside::web
