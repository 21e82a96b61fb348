#include "web/page.h"

#include "ui/theme.h"
#include "web/host.h"
#include "web/paint.h"

namespace flipside::web {
namespace {

constexpr std::size_t kNumbers = 21;

// Reads the numbers one after another.
class Numbers {
 public:
  explicit Numbers(const std::vector<float>& values) : values_(values) {}
  float next() { return values_[at_++]; }
  bool flag() { return next() != 0; }
  ui::Color colour() { return ui::rgb(static_cast<std::uint32_t>(next())); }

 private:
  const std::vector<float>& values_;
  std::size_t at_{};
};

}  // namespace

Page::Page() : interface_(glyphs_) { show_colours(); }

double Page::frame(double now_ms) {
  const auto draw = [this](ui::Frame& frame) { program_.draw(frame); };
  const ui::FrameOutput out = interface_.frame(surface_, now_ms, draw);
  paint(out.paint);
  mirror_.update(out);
  switch (out.next.when) {
    case ui::NextFrame::When::Now:
      return now_ms;
    case ui::NextFrame::When::At:
      return out.next.at_ms;
    case ui::NextFrame::When::Idle:
      break;
  }
  return -1;
}

void Page::surface_changed(const std::vector<float>& numbers) {
  if (numbers.size() != kNumbers) return;
  Numbers in(numbers);
  ui::Surface& s = surface_;
  for (float* side : {&s.width, &s.height, &s.density, &s.inset_top, &s.inset_right,
                      &s.inset_bottom, &s.inset_left, &s.text_scale})
    *side = in.next();
  for (bool* wish : {&s.dark, &s.forced_colours, &s.reduced_motion, &s.coarse_pointer})
    *wish = in.flag();
  for (ui::Color* colour : {&s.system.canvas, &s.system.canvas_text, &s.system.link,
                            &s.system.grey_text, &s.system.highlight, &s.system.highlight_text,
                            &s.system.button_face, &s.system.button_text, &s.system.button_border})
    *colour = in.colour();
  show_colours();
}

void Page::show_colours() {
  const ui::Theme theme = ui::theme_for(surface_);
  const HostColours colours{theme.text,    theme.placeholder, theme.raised,
                            theme.primary, theme.canvas,      theme.dark};
  host_colours(&colours);
}

}  // namespace flipside::web
