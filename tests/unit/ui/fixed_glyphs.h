// Glyphs of fixed widths, so that tests know where text stands without a browser.
//
// A code point is as wide as half its font's size; from U+1100 on as wide as the size (Han, Hangul,
// emoji). Ascent 0.75 and descent 0.25 of the size. Pixels are solid boxes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/glyph_source.h"

namespace flipside::ui {

class FixedGlyphs : public GlyphSource {
 public:
  FontMetrics metrics(const Font& font) override;
  float width(std::string_view run, const Font& font) override;
  RunPixels pixels(std::string_view run, const Font& font, float density, bool light_ink) override;
  RunPixels icon(std::string_view name, float size, float stroke, float density) override;
  std::size_t fit(std::string_view text, const Font& font, float width) override;

  // Runs and icons in the order in which their pixels were asked for.
  std::vector<std::string> rastered;
  int measured{};
  // Bytes handed over to be measured, fitted or drawn.
  std::size_t bytes{};
};

}  // namespace flipside::ui
