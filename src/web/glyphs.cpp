#include "web/glyphs.h"

#include "web/host.h"

namespace flipside::web {
namespace {

HostRun host_run(std::string_view text, const ui::Font& font) {
  return {text.data(),
          static_cast<std::uint32_t>(text.size()),
          font.size,
          font.weight,
          font.tabular,
          1,
          0};
}

ui::RunPixels take(const HostBox& box) {
  ui::RunPixels pixels{.width = box.width,
                       .height = box.height,
                       .left = box.left,
                       .top = box.top,
                       .coloured = box.coloured != 0};
  if (box.width <= 0 || box.height <= 0) return {};
  pixels.rgba.resize(static_cast<std::size_t>(box.width) * static_cast<std::size_t>(box.height) *
                     4);
  host_take_pixels(pixels.rgba.data());
  return pixels;
}

}  // namespace

ui::FontMetrics CanvasGlyphs::metrics(const ui::Font& font) {
  const HostRun run = host_run({}, font);
  float answer[2]{};
  host_text_metrics(&run, answer);
  return {answer[0], answer[1]};
}

float CanvasGlyphs::width(std::string_view text, const ui::Font& font) {
  const HostRun run = host_run(text, font);
  return host_text_width(&run);
}

ui::RunPixels CanvasGlyphs::pixels(std::string_view text, const ui::Font& font, float density,
                                   bool light_ink) {
  HostRun run = host_run(text, font);
  run.density = density;
  run.light_ink = light_ink;
  HostBox box{};
  host_draw_text(&run, &box);
  return take(box);
}

ui::RunPixels CanvasGlyphs::icon(std::string_view name, float size, float stroke, float density) {
  const HostIcon icon{name.data(), static_cast<std::uint32_t>(name.size()), size, stroke, density};
  HostBox box{};
  host_draw_icon(&icon, &box);
  return take(box);
}

std::size_t CanvasGlyphs::fit(std::string_view text, const ui::Font& font, float width) {
  const HostRun run = host_run(text, font);
  return host_text_fit(&run, width);
}

}  // namespace flipside::web
