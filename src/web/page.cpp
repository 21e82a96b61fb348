#include "web/page.h"

#include <algorithm>
#include <optional>

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

double earliest(const ui::NextFrame& next, std::optional<double> due_ms, double now_ms) {
  const bool wanted = next.when == ui::NextFrame::When::At;
  if (!due_ms) return wanted ? next.at_ms : -1;
  const double due = now_ms + std::max(*due_ms, 0.0);
  return wanted ? std::min(due, next.at_ms) : due;
}

}  // namespace

double Page::frame(double now_ms) {
  running_.tick();
  bool answered = false;
  const auto draw = [&](ui::Frame& frame) { answered = running_.draw(frame); };
  const ui::Surface surface = wanted_surface();
  show_colours(surface);
  const ui::FrameOutput out = interface_.frame(surface, now_ms, draw);
  paint(out.paint);
  mirror_.update(out);
  if (answered || out.next.when == ui::NextFrame::When::Now) return now_ms;
  return earliest(out.next, running_.next_due_ms(), now_ms);
}

void Page::take(Outcome outcome) {
  if (const auto intent = intent_of(outcome, inbox_.texts())) running_.send(*intent);
}

void Page::print() {
  const screens::Paper paper = running_.paper();
  std::vector<HostPiece> pieces;
  for (const screens::PaperPiece& piece : paper.pieces()) {
    pieces.push_back({host_text(piece.words), static_cast<std::uint32_t>(piece.part)});
  }
  host_print(pieces.data(), pieces.size());
}

ui::Surface Page::wanted_surface() const {
  ui::Surface wanted = surface_;
  const app::Theme theme = running_.app().settings.theme;
  if (theme != app::Theme::Follow) wanted.dark = theme == app::Theme::Dark;
  return wanted;
}

void Page::surface_changed(const std::vector<float>& numbers) {
  if (numbers.size() != kNumbers) return;
  Numbers in(numbers);
  ui::Surface& s = surface_;
  for (float* side : {&s.width, &s.height, &s.density, &s.inset_top, &s.inset_right,
                      &s.inset_bottom, &s.inset_left})
    *side = in.next();
  for (bool* wish :
       {&s.dark, &s.forced_colours, &s.reduced_motion, &s.coarse_pointer, &s.command_key})
    *wish = in.flag();
  for (ui::Color* colour : {&s.system.canvas, &s.system.canvas_text, &s.system.link,
                            &s.system.grey_text, &s.system.highlight, &s.system.highlight_text,
                            &s.system.button_face, &s.system.button_text, &s.system.button_border})
    *colour = in.colour();
}

void Page::show_colours(const ui::Surface& surface) {
  if (coloured_ == surface) return;
  coloured_ = surface;
  const ui::Theme theme = ui::theme_for(surface);
  const HostColours colours{theme.text,    theme.placeholder, theme.raised,
                            theme.primary, theme.canvas,      theme.dark};
  host_colours(&colours);
}

}  // namespace flipside::web
