#include "ui/progress.h"

#include <algorithm>
#include <string>

#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::ui {
namespace {

constexpr float kProgressBar = 8;

void heading_row(Frame& frame, std::string_view words, std::string_view percent) {
  const float wide = text_width(frame, percent, figures(kBody)) + 1;
  Columns row(frame, {Width::grow(), Width::fixed(wide)}, 8);
  row.next();
  text(frame, words, {.role = Role::Text});
  row.next();
  text(frame, percent,
       {.type = figures(kBody),
        .color = frame.theme().muted,
        .align = Align::Right,
        .most_lines = 1,
        .role = Role::Text});
}

void paint_bar(Frame& frame, Rect bar, float share) {
  const Theme& t = frame.theme();
  frame.paint().fill(bar, t.track, kProgressBar / 2);
  if (frame.surface().forced_colours) frame.paint().frame(bar, t.edge, kProgressBar / 2);
  const float width = share <= 0 ? 0 : std::max(kProgressBar, bar.width * share);
  frame.paint().fill({bar.x, bar.y, width, bar.height}, t.primary, kProgressBar / 2);
}

bool below(Frame& frame, const ProgressLook& look) {
  if (look.cancel.empty()) {
    if (!look.words.empty()) muted(frame, look.words, kCaption);
    return false;
  }
  const ButtonLook quiet{.kind = ButtonKind::Quiet};
  const float wide = button_width(frame, look.cancel, quiet);
  const float height = frame.control_height();
  Columns row(frame, {Width::grow(), Width::fixed(wide)}, 8, height);
  const Rect cell = row.next();
  const float words = text_height(frame, look.words, kCaption, cell.width);
  frame.space(std::max(0.0F, (height - words) / 2));
  if (!look.words.empty()) muted(frame, look.words, kCaption);
  row.next(height);
  return button(frame, "cancel", look.cancel, quiet);
}

}  // namespace

bool progress(Frame& frame, std::string_view key, std::string_view label, const ProgressLook& look,
              ProgressState& state) {
  const IdScope scope(frame, key);
  const float share = std::clamp(look.share, 0.0F, 1.0F);
  heading_row(frame, label, look.percent_text);
  frame.space(8);
  const Rect bar = frame.take(kProgressBar);
  paint_bar(frame, bar, share);
  Node node;
  node.id = frame.scope();
  node.role = Role::Progress;
  node.name = std::string(label);
  node.value = std::string(look.percent_text);
  node.maximum = 100;
  node.now = share * 100;
  node.rect = bar;
  frame.node(std::move(node));
  const int tenths = static_cast<int>(share * 10 + 0.001F);
  if (tenths > state.announced_tenths) {
    frame.announce(std::string(label).append(", ").append(look.percent_text));
  }
  state.announced_tenths = tenths;
  frame.space(4);
  return below(frame, look);
}

}  // namespace flipside::ui
