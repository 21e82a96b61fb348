// Where shaped text comes from: the browser's canvas on the web, a fixed-width stand-in in tests.
//
// A run is a piece of text on one line without line breaks. Widths and heights are CSS pixels.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace flipside::ui {

struct Font {
  float size{14};
  std::uint16_t weight{400};
  bool tabular{false};  // figures of one width
  bool operator==(const Font&) const = default;
  auto operator<=>(const Font&) const = default;
};

// Distances from the baseline, both positive.
struct FontMetrics {
  float ascent{};
  float descent{};
};

// Pixels of one run at a density. RGBA, straight alpha, rows from the top; `coloured` is false when
// the pixels are a mask (white with alpha) that takes the text's colour.
struct RunPixels {
  int width{};
  int height{};
  int left{};  // device pixels from the pen to the left edge of the pixels; may be negative
  int top{};   // device pixels from the baseline up to the top edge of the pixels
  bool coloured{};
  std::vector<std::uint8_t> rgba{};
};

class GlyphSource {
 public:
  virtual ~GlyphSource() = default;
  virtual FontMetrics metrics(const Font& font) = 0;
  virtual float width(std::string_view run, const Font& font) = 0;
  // `density` is device pixels a CSS pixel; `light_ink` asks for the weight of light text on dark.
  virtual RunPixels pixels(std::string_view run, const Font& font, float density,
                           bool light_ink) = 0;
  // An icon of the set by name ("house"), `size` CSS pixels square, `stroke` of the 24-unit grid;
  // always a mask. An unknown name gives no pixels.
  virtual RunPixels icon(std::string_view name, float size, float stroke, float density) = 0;
  // The most bytes of `text` from its start, cut between graphemes, that fit into `width`.
  virtual std::size_t fit(std::string_view text, const Font& font, float width) = 0;
};

}  // namespace flipside::ui
