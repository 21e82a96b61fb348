// A part of the surface that scrolls: a real scrolling element carries its content in the mirror.
#pragma once

#include <string_view>

#include "ui/frame.h"

namespace flipside::ui {

class Scroll {
 public:
  // `view`: what is seen, on the surface. The content begins at its top left, moved by the offset;
  // its height is what the place moves down by while the object lives, plus `end_space`.
  Scroll(Frame& frame, std::string_view key, Rect view, std::string_view name = {},
         float end_space = 0);
  ~Scroll();
  Scroll(const Scroll&) = delete;
  Scroll& operator=(const Scroll&) = delete;

  NodeId id() const { return id_; }
  Point offset() const { return offset_; }
  // The rows [first, last) of `count` equal rows, the first starting `down` below the content's
  // top, that can be seen.
  struct Rows {
    int first{};
    int last{};
  };
  Rows visible_rows(float down, float row_height, int count) const;

 private:
  Frame& frame_;
  NodeId id_;
  Rect view_;
  Point offset_;
  Place outer_;
  float end_space_;
  IdScope scope_;
};

}  // namespace flipside::ui
