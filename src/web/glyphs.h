// Text and icons drawn by the browser's own canvas.
#pragma once

#include "ui/glyph_source.h"

namespace flipside::web {

class CanvasGlyphs : public ui::GlyphSource {
 public:
  ui::FontMetrics metrics(const ui::Font& font) override;
  float width(std::string_view run, const ui::Font& font) override;
  ui::RunPixels pixels(std::string_view run, const ui::Font& font, float density,
                       bool light_ink) override;
  ui::RunPixels icon(std::string_view name, float size, float stroke, float density) override;
  std::size_t fit(std::string_view text, const ui::Font& font, float width) override;
};

}  // namespace flipside::web
