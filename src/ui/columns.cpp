#include "ui/columns.h"

#include <algorithm>

namespace flipside::ui {

Columns::Columns(Frame& frame, std::initializer_list<Width> widths, float gap, float height)
    : Columns(frame, std::vector<Width>(widths), gap, height) {}

Columns::Columns(Frame& frame, const std::vector<Width>& widths, float gap, float height)
    : frame_(frame), start_(frame.place()), height_(height), bottom_(start_.y + height) {
  float fixed = gap * static_cast<float>(widths.empty() ? 0 : widths.size() - 1);
  float shares = 0;
  for (const Width& w : widths)
    (w.pixels > 0 ? fixed : shares) += w.pixels > 0 ? w.pixels : w.share;
  const float room = std::max(0.0F, start_.width - fixed);
  float x = start_.x;
  for (const Width& w : widths) {
    const float wide = w.pixels > 0 ? w.pixels : room * w.share / std::max(shares, 0.001F);
    cells_.push_back({x, start_.y, wide, height});
    x += wide + gap;
  }
}

Columns::~Columns() {
  bottom_ = std::max(bottom_, frame_.place().y);
  frame_.place() = {start_.x, bottom_, start_.width};
}

Rect Columns::next(float content_height) {
  if (at_ > 0) bottom_ = std::max(bottom_, frame_.place().y);
  const Rect cell = cells_[std::min(at_, cells_.size() - 1)];
  ++at_;
  const float down = content_height > 0 ? std::max(0.0F, (height_ - content_height) / 2) : 0;
  frame_.place() = {cell.x, cell.y + down, cell.width};
  return cell;
}

Flow::Flow(Frame& frame, float gap, float line_height)
    : frame_(frame),
      start_(frame.place()),
      gap_(gap),
      line_height_(line_height),
      x_(start_.x),
      y_(start_.y) {}

Flow::~Flow() { frame_.place() = {start_.x, y_ + line_height_, start_.width}; }

void Flow::next(float width, float height, float padding) {
  if (x_ > start_.x && x_ + width > start_.x + start_.width + 0.01F) {
    x_ = start_.x;
    y_ += line_height_ + gap_;
  }
  if (x_ <= start_.x) x_ -= padding;
  frame_.place() = {x_, y_ + (line_height_ - height) / 2, std::min(width, start_.width)};
  x_ += width + gap_;
}

}  // namespace flipside::ui
