#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace flipside::ui {
namespace {

constexpr double kReadable = 4.5;  // WCAG 2.2, 1.4.3: contrast of text with its ground

constexpr Theme make_light() {
  Theme t;
  t.canvas = rgb(0xF5F7FA), t.surface = rgb(0xFFFFFF), t.raised = rgb(0xFFFFFF);
  t.text = rgb(0x1B2430), t.muted = rgb(0x556070), t.placeholder = rgb(0x667085);
  t.edge = rgb(0x7C8797), t.line = rgb(0xE3E8EF);
  t.soft = rgb(0xE9EEF5), t.soft_hover = rgb(0xDEE5EF), t.hover = rgb(0xF0F3F8);
  t.selected = rgb(0xEAF1FD), t.track = rgb(0xD3DAE4);
  t.primary = rgb(0x1F5FD0), t.primary_hover = rgb(0x1A50B0), t.on_primary = rgb(0xFFFFFF);
  t.success = rgb(0x1B7F4B), t.success_text = rgb(0x176E41), t.success_fill = rgb(0xE7F5ED);
  t.warning = rgb(0x7A4F00), t.warning_fill = rgb(0xFFF4DB);
  t.danger = rgb(0xB3261E), t.danger_fill = rgb(0xFCEDEB);
  t.mentor = rgb(0x0E7490), t.mentor_text = rgb(0x0B6178), t.mentor_fill = rgb(0xE2F2F5);
  t.mentee = rgb(0x8A3FB8), t.mentee_text = rgb(0x7A35A5), t.mentee_fill = rgb(0xF5ECFA);
  t.toast = rgb(0x1B2430), t.toast_text = rgb(0xFFFFFF), t.toast_action = rgb(0x9CC2FF);
  t.scrim = with_alpha(rgb(0x121A28), 0.46F);
  t.series = {rgb(0x1F5FD0), rgb(0xB4531A), rgb(0x1B7F4B),
              rgb(0x8A3FB8), rgb(0x0E7490), rgb(0xB3261E)};
  t.parts = {rgb(0x1F5FD0), rgb(0xB4531A), rgb(0x1B7F4B), rgb(0x556070), rgb(0x7C8797)};
  t.shadows = true;
  return t;
}

constexpr Theme make_dark() {
  Theme t;
  t.canvas = rgb(0x12161C), t.surface = rgb(0x1A2029), t.raised = rgb(0x232B36);
  t.text = rgb(0xE8ECF1), t.muted = rgb(0xA6B0BD), t.placeholder = rgb(0x8B97A6);
  t.edge = rgb(0x728092), t.line = rgb(0x2A3440);
  t.soft = rgb(0x2E3946), t.soft_hover = rgb(0x394655), t.hover = rgb(0x212933);
  t.selected = rgb(0x1D2C47), t.track = rgb(0x3A4654);
  t.primary = rgb(0x7FB0FF), t.primary_hover = rgb(0xA3C7FF), t.on_primary = rgb(0x0B1B33);
  t.success = rgb(0x7ADBA6), t.success_text = rgb(0x7ADBA6), t.success_fill = rgb(0x17302A);
  t.warning = rgb(0xF5C76B), t.warning_fill = rgb(0x33290F);
  t.danger = rgb(0xFFB4AB), t.danger_fill = rgb(0x3B2121);
  t.mentor = rgb(0x6FD3E6), t.mentor_text = rgb(0x6FD3E6), t.mentor_fill = rgb(0x15333B);
  t.mentee = rgb(0xCFA3F5), t.mentee_text = rgb(0xCFA3F5), t.mentee_fill = rgb(0x302444);
  t.toast = rgb(0xE8ECF1), t.toast_text = rgb(0x12161C), t.toast_action = rgb(0x1F5FD0);
  t.scrim = with_alpha(rgb(0x04070B), 0.62F);
  t.series = {rgb(0x7FB0FF), rgb(0xF0A66B), rgb(0x7ADBA6),
              rgb(0xCFA3F5), rgb(0x6FD3E6), rgb(0xFFB4AB)};
  t.parts = {rgb(0x7FB0FF), rgb(0xF0A66B), rgb(0x7ADBA6), rgb(0xA6B0BD), rgb(0x728092)};
  t.dark = true;
  return t;
}

float linear(std::uint8_t channel) {
  const float c = static_cast<float>(channel) / 255.0F;
  return c <= 0.04045F ? c / 12.92F : std::pow((c + 0.055F) / 1.055F, 2.4F);
}

double luminance(Color c) {
  return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
}

std::uint8_t mix(std::uint8_t top, std::uint8_t under, std::uint8_t alpha) {
  return static_cast<std::uint8_t>((top * alpha + under * (255 - alpha) + 127) / 255);
}

}  // namespace

const Theme& light_theme() {
  static constexpr Theme kTheme = make_light();
  return kTheme;
}

const Theme& dark_theme() {
  static constexpr Theme kTheme = make_dark();
  return kTheme;
}

Theme forced_theme(const SystemColours& s) {
  Theme t;
  t.canvas = t.surface = t.raised = s.canvas;
  t.text = t.muted = t.placeholder = s.canvas_text;
  t.edge = s.button_border, t.line = s.canvas_text;
  t.soft = s.button_face, t.soft_hover = s.button_face, t.hover = s.canvas;
  t.selected = s.canvas, t.track = s.grey_text;
  // A highlight is made for grounds; some can not be read as ink.
  const bool inks = contrast(s.highlight, s.canvas) >= kReadable &&
                    contrast(s.highlight, s.highlight_text) >= kReadable;
  t.primary = t.primary_hover = inks ? s.highlight : s.canvas_text;
  t.on_primary = inks ? s.highlight_text : s.canvas;
  t.success = t.success_text = t.warning = t.danger = s.canvas_text;
  t.success_fill = t.warning_fill = t.danger_fill = s.canvas;
  t.mentor = t.mentor_text = t.mentee = t.mentee_text = s.canvas_text;
  t.mentor_fill = t.mentee_fill = s.canvas;
  t.toast = s.canvas_text, t.toast_text = t.toast_action = s.canvas;
  t.scrim = with_alpha(s.canvas, 0.8F);
  t.series.fill(s.canvas_text);
  t.parts.fill(s.canvas_text);
  t.dark = contrast(s.canvas, rgb(0xFFFFFF)) > contrast(s.canvas, rgb(0x000000));
  return t;
}

Theme theme_for(const Surface& surface) {
  if (surface.forced_colours) return forced_theme(surface.system);
  return surface.dark ? dark_theme() : light_theme();
}

double contrast(Color a, Color b) {
  const double la = luminance(a), lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Color over(Color top, Color under) {
  return {mix(top.red, under.red, top.alpha), mix(top.green, under.green, top.alpha),
          mix(top.blue, under.blue, top.alpha), 255};
}

}  // namespace flipside::ui
