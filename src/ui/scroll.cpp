#include "ui/scroll.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace flipside::ui {

Scroll::Scroll(Frame& frame, std::string_view key, Rect view, std::string_view name,
               float end_space)
    : frame_(frame),
      id_(frame.id(key)),
      view_(view),
      offset_(frame.scroll_offset(id_)),
      outer_(frame.place()),
      end_space_(end_space),
      scope_(frame, key) {
  Node node;
  node.id = id_;
  node.role = Role::Scroller;
  node.name = std::string(name);
  node.rect = view;
  // Without a name it is no stop of its own: keys scroll it from whatever in it has the focus.
  node.state.not_a_stop = name.empty();
  node.content_width = view.width;
  frame.tree().open(std::move(node), {view.x, view.y - offset_.y});
  frame.item(id_, view);
  frame.paint().push_clip(view);
  frame.place() = {view.x, view.y - offset_.y, view.width};
}

Scroll::~Scroll() {
  const float bottom = frame_.place().y + end_space_;
  frame_.paint().pop_clip();
  const float content = bottom - (view_.y - offset_.y);
  frame_.tree().close(view_.bottom()).content_height = std::max(content, 1.0F);
  frame_.place() = outer_;
  // The page got shorter than what was scrolled to: the browser will say so; draw it once more.
  if (offset_.y > 0 && offset_.y > content - view_.height + 1) frame_.again();
}

Scroll::Rows Scroll::visible_rows(float down, float row_height, int count) const {
  const float top = offset_.y - down;
  const auto first = static_cast<int>(std::floor(top / row_height));
  const auto last = static_cast<int>(std::ceil((top + view_.height) / row_height));
  return {std::clamp(first, 0, count), std::clamp(last, 0, count)};
}

}  // namespace flipside::ui
