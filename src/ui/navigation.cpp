#include "ui/navigation.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/pressable.h"
#include "ui/text.h"

namespace flipside::ui {
namespace {

constexpr float kNavigationRadius = 8;

Node item_node(NodeId id, const NavigationItem& item, Rect rect) {
  Node node;
  node.id = id;
  node.role = Role::Link;
  node.name = std::string(item.label);
  node.detail = std::string(item.href);
  node.state.current = item.current;
  node.rect = rect;
  return node;
}

// Forced colours have no ground or ink of their own for the current page: a bar marks it.
void mark_current(Frame& frame, const NavigationItem& item, Rect bar) {
  if (item.current && frame.surface().forced_colours) {
    frame.paint().fill(bar, frame.theme().text, 2);
  }
}

// The number at the right of a row: words of their own in the link.
void count(Frame& frame, const NavigationItem& item, Rect rect) {
  if (item.count < 0 || (item.hot && item.count == 0)) return;
  const Theme& t = frame.theme();
  const std::string number = std::to_string(item.count);
  const Type type = figures(item.hot ? kCaptionStrong : kCaptionName);
  const float wide = std::ceil(text_width(frame, number, type)) + 1;
  const float badge = item.hot ? std::max(20.0F, wide + 11) : wide;
  const Rect box{rect.right() - 12 - badge, rect.centre().y - 10, badge, 20};
  if (item.hot) frame.paint().fill(box, t.primary, 10);
  const Color ink = item.hot ? t.on_primary : item.current ? t.text : t.muted;
  paint_line(frame, number, type, box, ink, item.hot ? Align::Centre : Align::Left);
  Node node;
  node.id = frame.ordinal_id();
  node.role = Role::Text;
  node.name = number;
  node.rect = box;
  node.text = {.size = type.size,
               .line_height = box.height,
               .weight = type.weight,
               .centred = item.hot,
               .tabular = true};
  frame.node(std::move(node));
}

}  // namespace

bool side_bar_item(Frame& frame, const NavigationItem& item) {
  const NodeId id = frame.id(item.key);
  const Rect rect = frame.take(frame.control_height());
  const Press press = pressable(frame, id, rect);
  const Theme& t = frame.theme();
  frame.paint().fill(rect, item.current ? t.soft : faded(t.hover, press.heat), kNavigationRadius);
  mark_current(frame, item, {rect.x + 2, rect.y + 8, 4, rect.height - 16});
  if (press.focus_ring) frame.paint().frame(rect, t.primary, kNavigationRadius, 2);
  const float middle = rect.centre().y;
  frame.paint().icon(item.icon, {rect.x + 12, middle - 10, 20, 20},
                     item.current ? t.primary : t.muted);
  const Rect words{rect.x + 44, rect.y, rect.width - 44 - 48, rect.height};
  paint_line(frame, item.label, kBodyName, words, item.current ? t.text : t.muted);
  Node node = item_node(id, item, rect);
  node.text = {.line_height = rect.height, .weight = 500, .inset_left = 44};
  frame.tree().open(std::move(node));
  count(frame, item, rect);
  frame.tree().close(rect.bottom());
  frame.space(2);
  return press.activated;
}

bool rail_item(Frame& frame, const NavigationItem& item, float height) {
  const NodeId id = frame.id(item.key);
  const Rect rect = frame.take(height);
  const Press press = pressable(frame, id, rect);
  const Theme& t = frame.theme();
  const Color ink = item.current ? t.primary : t.muted;
  frame.paint().fill(rect.inset(2), faded(t.hover, press.heat), kNavigationRadius);
  if (press.focus_ring) frame.paint().frame(rect.inset(2), t.primary, kNavigationRadius, 2);
  mark_current(frame, item, {rect.centre().x - 16, rect.bottom() - 8, 32, 4});
  const float top = rect.centre().y - 22;
  frame.paint().icon(item.icon, {rect.centre().x - 12, top, 24, 24}, ink);
  paint_line(frame, item.label, item.current ? kCaptionStrong : kCaptionName,
             {rect.x + 2, top + 28, rect.width - 4, 16}, ink, Align::Centre);
  if (item.hot && item.count > 0) {
    frame.paint().disc({rect.centre().x + 12, top + 2}, 4, t.primary);
  }
  Node node = item_node(id, item, rect);
  if (item.count >= 0) node.description = std::to_string(item.count);
  node.text = {.size = 12,
               .line_height = 16,
               .weight = 500,
               .inset_top = top + 28 - rect.y,
               .centred = true};
  frame.node(std::move(node));
  return press.activated;
}

void paint_logo(Frame& frame, Rect box) {
  const Theme& t = frame.theme();
  const float u = box.width / 24;
  const auto at = [&](float x, float y) { return Point{box.x + x * u, box.y + y * u}; };
  frame.paint().fill(box, t.primary, 7 * u);
  frame.paint().line(at(7.5F, 16.5F), at(14, 10), t.on_primary, 2 * u);
  frame.paint().disc(at(7.5F, 16.5F), 3 * u, t.on_primary);
  frame.paint().disc(at(16, 8), 3.75F * u, t.on_primary);
  frame.paint().disc(at(16, 8), 1.75F * u, t.primary);
}

}  // namespace flipside::ui
