#include "ui/plot_scale.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/chip.h"
#include "ui/text.h"

namespace flipside::ui {
namespace {

constexpr float kLeastBesideLabel = 460;
constexpr float kScaleWidth = 232;
constexpr float kApartWidth = 80;
constexpr float kMarkMargin = 12;
constexpr float kHead = 24;
constexpr int kFarApart = 2;

// Where the parts of a row are.
struct ScaleRow {
  Rect label;
  Rect scale;
  Rect apart;
};

bool is_narrow(const Rect& rect) { return rect.width < kLeastBesideLabel; }
float scale_row_height(const Rect& rect) { return is_narrow(rect) ? 56.0F : 40.0F; }

ScaleRow scale_row_at(const Rect& rect, std::size_t index) {
  const float high = scale_row_height(rect);
  const float y = rect.y + kHead + high * static_cast<float>(index);
  const float apart_x = rect.right() - kApartWidth;
  if (is_narrow(rect)) {
    return {{rect.x, y + 6, apart_x - rect.x - 8, 20},
            {rect.x, y + 28, rect.width, 24},
            {apart_x, y + 6, kApartWidth, 20}};
  }
  const float scale_x = apart_x - kScaleWidth;
  return {{rect.x, y, scale_x - rect.x - 16, high},
          {scale_x, y, kScaleWidth, high},
          {apart_x, y, kApartWidth, high}};
}

float level_x(const ScalePlot& view, const Rect& scale, int level) {
  const float share = static_cast<float>(level - view.least) /
                      static_cast<float>(std::max(view.most - view.least, 1));
  return scale.x + kMarkMargin + share * (scale.width - 2 * kMarkMargin);
}

void paint_rating(Frame& frame, Side side, Point at, float radius) {
  frame.paint().disc(at, radius + 2, frame.theme().surface);
  paint_side(frame, side, at, radius);
}

void paint_marks(Frame& frame, const ScalePlot& view, const RatedItem& item, const Rect& scale) {
  const Theme& t = frame.theme();
  const float y = scale.centre().y;
  const auto at = [&](int level) { return Point{level_x(view, scale, level), y}; };
  const bool both = item.mentor && item.mentee;
  if (both && *item.mentor != *item.mentee) {
    const bool far = std::abs(*item.mentor - *item.mentee) >= kFarApart;
    frame.paint().line(at(*item.mentor), at(*item.mentee), far ? t.warning : t.edge,
                       far ? 3.0F : 2.0F);
  }
  const bool same = both && *item.mentor == *item.mentee;
  if (item.mentee) paint_rating(frame, Side::Mentee, at(*item.mentee), same ? 9.0F : 7.0F);
  if (item.mentor && same) return paint_side(frame, Side::Mentor, at(*item.mentor), 4);
  if (item.mentor) paint_rating(frame, Side::Mentor, at(*item.mentor), 6);
}

void paint_scale_row(Frame& frame, const ScalePlot& view, const RatedItem& item,
                     const ScaleRow& row) {
  const Theme& t = frame.theme();
  const bool far = item.mentor && item.mentee && std::abs(*item.mentor - *item.mentee) >= kFarApart;
  const Type type = far ? kBodyStrong : kBody;
  paint_line(frame, item.label, type, row.label, t.text);
  paint_line(frame, item.apart, type, row.apart, far ? t.warning : t.muted, Align::Right);
  const float y = row.scale.centre().y;
  for (int level = view.least; level <= view.most; ++level) {
    const float x = level_x(view, row.scale, level);
    frame.paint().fill({x, row.scale.y + 2, 1, row.scale.height - 4}, t.line);
  }
  const float first = level_x(view, row.scale, view.least);
  frame.paint().fill({first, y - 1, level_x(view, row.scale, view.most) - first, 2}, t.track);
  paint_marks(frame, view, item, row.scale);
}

void paint_legend(Frame& frame, const ScalePlot& view, Rect at) {
  const Theme& t = frame.theme();
  for (const Side side : {Side::Mentee, Side::Mentor}) {
    const std::string_view words = side == Side::Mentor ? view.mentor : view.mentee;
    if (words.empty()) continue;
    paint_side(frame, side, {at.x + 4, at.centre().y});
    at.x += 14;
    paint_line(frame, words, kCaptionName, at, side_text(t, side));
    at.x += text_width(frame, words, kCaptionName) + 16;
  }
}

}  // namespace

void scale_plot(Frame& frame, std::string_view key, const PlotWords& words, const ScalePlot& view) {
  Rect rect{frame.place().x, frame.place().y, frame.place().width, 0};
  const float legend = is_narrow(rect) ? 20.0F : 0.0F;
  rect.height = legend + kHead + scale_row_height(rect) * static_cast<float>(view.items.size());
  rect = frame.take(rect.height);
  paint_legend(frame, view, {rect.x, rect.y, rect.width, is_narrow(rect) ? legend : kHead});
  Rect rows = rect;
  rows.y += legend;
  const ScaleRow head = scale_row_at(rows, 0);
  for (int level = view.least; level <= view.most; ++level) {
    const Rect box{level_x(view, head.scale, level) - 10, rows.y, 20, kHead};
    paint_line(frame, std::to_string(level), kCaption, box, frame.theme().muted, Align::Centre);
  }
  for (std::size_t i = 0; i < view.items.size(); ++i) {
    const ScaleRow row = scale_row_at(rows, i);
    frame.paint().fill(
        {rect.x, rows.y + kHead + scale_row_height(rect) * static_cast<float>(i), rect.width, 1},
        frame.theme().line);
    paint_scale_row(frame, view, view.items[i], row);
  }
  record_plot(frame, key, words, rect);
}

}  // namespace flipside::ui
