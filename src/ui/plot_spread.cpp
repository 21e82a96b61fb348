#include "ui/plot_spread.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "ui/text.h"

namespace flipside::ui {
namespace {

constexpr float kPlotSpreadRow = 72;
constexpr float kAxis = 20;
constexpr float kHeap = 34;             // room for the highest heap above a row's line
constexpr float kDot = 3;               // radius at most
constexpr float kPlotSpreadMargin = 6;  // so that dots at the ends are whole
constexpr std::size_t kBins = 50;

// Values so near each other that their dots stand one on the other, where their mean is.
struct Heap {
  int count{};
  float sum{};  // of shares of the axis
};
using Heaps = std::array<Heap, kBins>;

struct Axis {
  const SpreadPlot& view;
  Rect rect;
  float share(int value) const {
    const int range = std::max(1, view.most - view.least);
    return std::clamp(static_cast<float>(value - view.least) / static_cast<float>(range), 0.0F,
                      1.0F);
  }
  float x(float at) const {
    return rect.x + kPlotSpreadMargin + (rect.width - 2 * kPlotSpreadMargin) * at;
  }
};

Heaps heaps_of(const Axis& scale, std::span<const int> values) {
  Heaps heaps{};
  for (const int value : values) {
    const float share = scale.share(value);
    const auto bin = static_cast<std::size_t>(share * static_cast<float>(kBins));
    Heap& heap = heaps[std::min(bin, kBins - 1)];
    heap.count += 1;
    heap.sum += share;
  }
  return heaps;
}

void paint_heaps(Frame& frame, const Axis& scale, const SpreadRow& row, float base) {
  const Heaps heaps = heaps_of(scale, row.values);
  const int highest = std::max(1, std::ranges::max_element(heaps, {}, &Heap::count)->count);
  const float pitch = std::min(2 * kDot + 1, kHeap / static_cast<float>(highest));
  const float radius = std::max(1.0F, std::min(kDot, pitch / 2));
  const auto step = std::max(1, static_cast<int>(2.0F / std::max(pitch, 0.1F)));
  for (const Heap& heap : heaps) {
    if (heap.count == 0) continue;
    const float x = scale.x(heap.sum / static_cast<float>(heap.count));
    for (int i = 0; i < heap.count; i += step) {
      const float y = base - 4 - radius - pitch * static_cast<float>(i);
      frame.paint().disc({x, y}, radius, frame.theme().primary);
    }
  }
}

void paint_row(Frame& frame, const Axis& scale, const SpreadRow& row, float top) {
  const Theme& t = frame.theme();
  const float base = top + kPlotSpreadRow - 8;
  paint_line(frame, row.label, kCaptionStrong, {scale.rect.x, top, scale.rect.width, 16}, t.text);
  paint_line(frame, row.middle_text, figures(kCaption), {scale.rect.x, top, scale.rect.width, 16},
             t.muted, Align::Right);
  frame.paint().fill({scale.rect.x, base, scale.rect.width, 1}, t.line);
  if (row.values.empty()) return;
  paint_heaps(frame, scale, row, base);
  const float middle = scale.x(scale.share(row.values[row.values.size() / 2]));
  frame.paint().fill({middle - 1, base - 4, 2, 9}, t.text);
}

}  // namespace

void spread_plot(Frame& frame, std::string_view key, const PlotWords& words,
                 const SpreadPlot& view) {
  const Rect rect = frame.take(kPlotSpreadRow * static_cast<float>(view.rows.size()) + kAxis);
  const Axis scale{view, rect};
  float top = rect.y;
  for (const SpreadRow& row : view.rows) {
    paint_row(frame, scale, row, top);
    top += kPlotSpreadRow;
  }
  const Rect axis{rect.x, top, rect.width, kAxis};
  paint_line(frame, view.least_text, figures(kCaption), axis, frame.theme().muted);
  paint_line(frame, view.most_text, figures(kCaption), axis, frame.theme().muted, Align::Right);
  record_plot(frame, key, words, rect);
}

}  // namespace flipside::ui
