// Shaped runs and icons as rectangles of one texture, made when first drawn and kept while in use.
//
// Dear ImGui's atlas packs the rectangles; the least recently used make room for new ones. The
// pixels are device pixels, so a run drawn on a whole device pixel is as sharp as the browser's
// own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "ui/geometry.h"
#include "ui/glyph_source.h"

struct ImDrawList;
struct ImFontAtlas;

namespace flipside::ui {

class RunCache {
 public:
  RunCache(GlyphSource& glyphs, ImFontAtlas& atlas);

  // `density` and ink hold until the next call; a change of either forgets all pixels.
  void begin_frame(float density, bool light_ink);
  void forget();

  float width(std::string_view run, const Font& font);
  FontMetrics metrics(const Font& font);
  std::size_t fit(std::string_view text, const Font& font, float width);

  // `x` and `baseline` in CSS pixels; both are moved to the nearest device pixel.
  void draw_run(ImDrawList& list, std::string_view run, const Font& font, float x, float baseline,
                std::uint32_t rgba);
  // `box`: a square.
  void draw_icon(ImDrawList& list, std::string_view name, const Rect& box, float stroke,
                 std::uint32_t rgba);

  std::size_t size() const { return entries_.size(); }
  // Something could not be drawn for want of room; the next frame makes it.
  bool atlas_full() const { return atlas_full_; }

 private:
  struct Entry {
    std::string key;
    float width{-1};  // CSS pixels; below zero: not measured yet
    int rect{-1};     // of the atlas; below zero: no pixels
    int left{}, top{}, pixel_width{}, pixel_height{};
    bool rastered{};
    bool coloured{};
  };
  using Order = std::list<Entry>;  // most recently used first

  Entry& touch(std::string_view text, const Font& font);
  void place(Entry& entry, const RunPixels& pixels);
  bool pack(Entry& entry, const RunPixels& pixels);
  void evict(std::size_t keep);
  void blit(ImDrawList& list, const Entry& entry, float x, float y, std::uint32_t rgba);

  GlyphSource& glyphs_;
  ImFontAtlas& atlas_;
  float density_{1};
  bool light_ink_{};
  bool atlas_full_{};
  std::size_t pixels_in_use_{};
  Order entries_;
  std::unordered_map<std::string_view, Order::iterator> by_key_;
  std::unordered_map<std::uint64_t, FontMetrics> metrics_;
};

}  // namespace flipside::ui
