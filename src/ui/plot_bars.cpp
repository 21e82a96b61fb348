#include "ui/plot_bars.h"

#include <algorithm>

#include "ui/text.h"

namespace flipside::ui {
namespace {

constexpr float kPlotBarsRow = 28;
constexpr float kBar = 8;
constexpr float kPlotBarsGap = 12;
constexpr float kPartGap = 1.5F;

float greatest(std::span<const Bar> values) {
  float most = 0;
  for (const Bar& bar : values) most = std::max(most, bar.value);
  return most;
}

void paint_row(Frame& frame, const Bar& bar, const BarsLook& look, float most, Color ink) {
  const Theme& t = frame.theme();
  const Rect row = frame.take(kPlotBarsRow);
  paint_line(frame, bar.label, kBody, {row.x, row.y, look.label_width, row.height}, t.text);
  const float x = row.x + look.label_width + kPlotBarsGap;
  const float room =
      std::max(0.0F, row.width - look.label_width - look.value_width - 2 * kPlotBarsGap);
  const Rect track{x, row.centre().y - kBar / 2, room, kBar};
  frame.paint().fill(track, t.track, kBar / 2);
  const float share = most > 0 ? std::clamp(bar.value / most, 0.0F, 1.0F) : 0;
  const float width = share > 0 ? std::max(2.0F, room * share) : 0;
  frame.paint().fill({x, track.y, width, kBar}, ink, std::min(kBar, width) / 2);
  const Rect value{row.right() - look.value_width, row.y, look.value_width, row.height};
  paint_line(frame, bar.value_text, figures(kBodyName), value, t.text, Align::Right);
}

}  // namespace

void bars(Frame& frame, std::string_view key, const PlotWords& words, std::span<const Bar> values,
          const BarsLook& look) {
  const Place start = frame.place();
  const float most = look.most > 0 ? look.most : greatest(values);
  const Theme& t = frame.theme();
  for (int i = 0; i < static_cast<int>(values.size()); ++i) {
    const bool strong = look.highlighted < 0 || look.highlighted == i;
    paint_row(frame, values[static_cast<std::size_t>(i)], look, most, strong ? t.primary : t.edge);
  }
  record_plot(frame, key, words, {start.x, start.y, start.width, frame.place().y - start.y});
}

void paint_parts(Frame& frame, Rect rect, std::span<const float> shares) {
  const Theme& t = frame.theme();
  const float radius = std::min(rect.height / 2, 1.5F);
  frame.paint().fill(rect, with_alpha(t.track, 0.5F), radius);
  float x = rect.x;
  for (std::size_t i = 0; i < std::min(shares.size(), t.parts.size()); ++i) {
    const float width = rect.width * std::max(0.0F, shares[i]);
    if (width <= 0) continue;
    const float painted = std::max(1.0F, width - kPartGap);
    frame.paint().fill({x, rect.y, painted, rect.height}, t.parts[i], radius);
    x += width;
  }
}

void parts_bar(Frame& frame, std::string_view key, const PlotWords& words,
               std::span<const float> shares) {
  const Rect rect = frame.take(kBar);
  paint_parts(frame, rect, shares);
  record_plot(frame, key, words, rect);
}

}  // namespace flipside::ui
