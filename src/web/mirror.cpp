#include "web/mirror.h"

#include "web/host.h"

namespace flipside::web {

void Mirror::update(const ui::FrameOutput& frame) {
  const auto operations = diff_.update(frame.nodes);
  // Also when nothing changed: an element that waits for its focus to go is removed then.
  host_mirror(operations.data(), operations.size());
  for (const auto& [node, offset] : frame.scroll_to) host_scroll_to(node, offset.x, offset.y);
  if (frame.focus != 0) host_focus(frame.focus);
  if (frame.scroll_into_view != 0) host_scroll_into_view(frame.scroll_into_view);
  for (const auto& [words, assertive] : frame.announcements) {
    const HostText text = host_text(words);
    host_announce(&text, assertive);
  }
}

}  // namespace flipside::web
