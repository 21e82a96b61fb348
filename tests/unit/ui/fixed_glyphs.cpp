#include "ui/fixed_glyphs.h"

#include <cmath>
#include <cstdint>

namespace flipside::ui {
namespace {

// Bytes of the code point that starts with `lead`.
std::size_t length_of(char lead) {
  const auto byte = static_cast<std::uint8_t>(lead);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

// U+1100 and above begin with E1 84 80 and go on to F4.
bool wide(std::string_view code_point) {
  return code_point.size() > 3 || (code_point.size() == 3 && code_point >= "\xE1\x84\x80" &&
                                   !(code_point >= "\xE2\x80\x80" && code_point < "\xE2\xBA\x80"));
}

float advance(std::string_view code_point, const Font& font) {
  return wide(code_point) ? font.size : font.size / 2;
}

RunPixels solid(float width, float height, float density) {
  RunPixels box;
  box.width = static_cast<int>(std::ceil(width * density));
  box.height = static_cast<int>(std::ceil(height * density));
  box.rgba.assign(static_cast<std::size_t>(box.width * box.height) * 4, 255);
  return box;
}

}  // namespace

FontMetrics FixedGlyphs::metrics(const Font& font) {
  return {font.size * 0.75F, font.size * 0.25F};
}

float FixedGlyphs::width(std::string_view run, const Font& font) {
  ++measured;
  bytes += run.size();
  float width = 0;
  while (!run.empty()) {
    const std::size_t length = length_of(run[0]);
    width += advance(run.substr(0, length), font);
    run.remove_prefix(std::min(length, run.size()));
  }
  return width;
}

RunPixels FixedGlyphs::pixels(std::string_view run, const Font& font, float density, bool) {
  rastered.emplace_back(run);
  RunPixels box = solid(width(run, font), font.size, density);
  box.top = static_cast<int>(font.size * 0.75F * density);
  return box;
}

RunPixels FixedGlyphs::icon(std::string_view name, float size, float, float density) {
  rastered.emplace_back(name);
  return solid(size, size, density);
}

std::size_t FixedGlyphs::fit(std::string_view text, const Font& font, float width) {
  bytes += text.size();
  std::size_t fitting = 0;
  while (fitting < text.size()) {
    const std::string_view next = text.substr(fitting, length_of(text[fitting]));
    width -= advance(next, font);
    if (width < 0) break;
    fitting += next.size();
  }
  return fitting;
}

}  // namespace flipside::ui
