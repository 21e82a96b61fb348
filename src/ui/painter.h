// Draws shapes, text and icons of one frame on the layer that is current, in CSS pixels.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "ui/geometry.h"
#include "ui/icon.h"
#include "ui/run_cache.h"
#include "ui/text_layout.h"

struct ImDrawList;

namespace flipside::ui {

class Painter {
 public:
  Painter(RunCache& runs, float density) : runs_(runs), density_(density) {}

  // The list that everything goes to from now on; the caller keeps it alive.
  void use(ImDrawList* list) { list_ = list; }
  ImDrawList* list() { return list_; }
  RunCache& runs() { return runs_; }
  float density() const { return density_; }
  // One device pixel, in CSS pixels.
  float hair() const { return 1.0F / density_; }

  void fill(Rect rect, Color color, float radius = 0);
  // The line lies inside the rectangle.
  void frame(Rect rect, Color color, float radius = 0, float thickness = 1);
  void line(Point from, Point to, Color color, float thickness = 1);
  void polyline(const std::vector<Point>& points, Color color, float thickness);
  void disc(Point centre, float radius, Color color);
  // The stroke lies inside the radius.
  void ring(Point centre, float radius, Color color, float thickness);
  void curve(Point from, Point handle1, Point handle2, Point to, Color color, float thickness);
  // A part of a circle's line; angles in turns, clockwise from twelve o'clock.
  void arc(Point centre, float radius, float from, float to, Color color, float thickness);
  // Two faint stacked shadows of a card, or the stronger ones of what floats.
  void shadow(Rect rect, float radius, bool floating);
  void icon(Icon icon, Rect box, Color color);
  // `top` of a line box of `line_height`, in which the text stands as CSS would place it.
  void text(const TextLine& line, const Font& font, Point top_left, float line_height, Color color);

  void push_clip(Rect rect);
  // As push_clip, but not cut by what is pushed already.
  void push_clip_whole(Rect rect);
  void pop_clip();
  // How many vertices the layer has so far; what is painted after that can be faded and moved down.
  std::size_t vertices() const;
  void fade_since(std::size_t vertex, float by, float down);
  // The part of the surface that is drawn.
  Rect clip() const { return clips_.empty() ? Rect{0, 0, 1e6F, 1e6F} : clips_.back(); }
  bool visible(Rect rect) const { return clip().overlaps(rect); }

 private:
  Rect snapped(Rect rect) const;

  RunCache& runs_;
  float density_;
  ImDrawList* list_{};
  std::vector<Rect> clips_;
};

}  // namespace flipside::ui
