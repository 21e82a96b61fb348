// Places side by side: a row of widgets, the cells of a table row, cards in columns.
#pragma once

#include <initializer_list>
#include <vector>

#include "ui/frame.h"

namespace flipside::ui {

// How wide one column is.
struct Width {
  float pixels{};  // when above 0
  float share{};   // of what the fixed columns leave, else
  static constexpr Width fixed(float pixels) { return {pixels, 0}; }
  static constexpr Width grow(float share = 1) { return {0, share}; }
};

// Columns over the current place, from left to right. Call next() before each column's widgets;
// when the object goes, the place is below the tallest column.
//
//   Columns row(frame, {Width::grow(), Width::fixed(120)}, 16, 44);
//   row.next(20); label(frame, name);      // 20 high, in the middle of the row's 44
//   row.next(36); button(frame, …);
class Columns {
 public:
  // `height` 0: as high as the tallest column.
  Columns(Frame& frame, std::initializer_list<Width> widths, float gap, float height = 0);
  Columns(Frame& frame, const std::vector<Width>& widths, float gap, float height = 0);
  ~Columns();
  Columns(const Columns&) = delete;
  Columns& operator=(const Columns&) = delete;

  // Goes to the next column. `content_height` above 0 puts that much in the middle of the row.
  Rect next(float content_height = 0);

 private:
  Frame& frame_;
  Place start_;
  std::vector<Rect> cells_;
  float height_;
  float bottom_;
  std::size_t at_{};
};

// Widgets of their own widths one after another, wrapped to new lines where the place ends.
class Flow {
 public:
  Flow(Frame& frame, float gap, float line_height);
  ~Flow();
  Flow(const Flow&) = delete;
  Flow& operator=(const Flow&) = delete;

  // Makes room for a widget of this width and height. The first of a line stands out on the left by
  // `padding`, so that what it holds begins where the lines do.
  void next(float width, float height, float padding = 0);

 private:
  Frame& frame_;
  Place start_;
  float gap_;
  float line_height_;
  float x_;
  float y_;
};

}  // namespace flipside::ui
