#include "ui/tabs.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "ui/pressable.h"
#include "ui/text.h"

namespace flipside::ui {
namespace {

constexpr float kTabsGap = 24;
constexpr float kLeastTabsGap = 12;
constexpr float kLeastTab = 24;
constexpr std::string_view kPanel = "panel";

struct TabView {
  const Choice& choice;
  Rect rect;
  bool chosen;
  int index;
  int count;
};

Press paint_tab(Frame& frame, NodeId id, const TabView& tab) {
  const Press press = pressable(frame, id, tab.rect);
  const Theme& t = frame.theme();
  const Rect& r = tab.rect;
  // The words stand 2 px higher than the middle, for the underline.
  const Rect words{r.x, r.y, r.width + 1, r.height - 4};
  const Color ink = tab.chosen ? t.text : mix(t.muted, t.text, press.heat);
  const Type type = tab.chosen ? kBodyStrong : kBodyName;
  paint_line(frame, tab.choice.label, type, words, ink, Align::Centre);
  if (press.focus_ring) focus_ring(frame, {r.x, r.y + 2, r.width, r.height - 8}, 4);
  return press;
}

// Where the tabs lie: in one row, closer where it is narrow, and in a further one where that is not
// enough, so that none is out of sight.
std::vector<Rect> places_of(Frame& frame, std::span<const Choice> choices) {
  const Place& place = frame.place();
  const float high = frame.control_height();
  std::vector<Rect> rects;
  float words = 0;
  for (const Choice& choice : choices) {
    const float width = std::max(kLeastTab, text_width(frame, choice.label, kBodyStrong));
    rects.push_back({place.x, place.y, width, high});
    words += width;
  }
  const float gaps = static_cast<float>(std::max<std::size_t>(rects.size(), 2) - 1);
  const float gap = std::clamp((place.width - words) / gaps, kLeastTabsGap, kTabsGap);
  Point at{place.x, place.y};
  for (Rect& rect : rects) {
    if (at.x > place.x && at.x + rect.width > place.x + place.width + 1)
      at = {place.x, at.y + high};
    rect.x = at.x;
    rect.y = at.y;
    at.x += rect.width + gap;
  }
  return rects;
}

// The line below the chosen tab; it slides.
void paint_underline(Frame& frame, const std::vector<Rect>& tabs, int chosen) {
  if (chosen < 0 || static_cast<std::size_t>(chosen) >= tabs.size()) return;
  const float at = frame.glide(frame.id("underline"), static_cast<float>(chosen));
  const auto index = static_cast<std::size_t>(at);
  const Rect& from = tabs[index];
  const Rect& to = tabs[std::min(index + 1, tabs.size() - 1)];
  const float share = at - std::floor(at);
  const float x = std::lerp(from.x, to.x, share);
  const float width = std::lerp(from.width, to.width, share);
  const float bottom = std::lerp(from.bottom(), to.bottom(), share);
  frame.paint().fill({x, bottom - 2, width, 2}, frame.theme().primary);
}

void record_tab(Frame& frame, NodeId id, const TabView& tab, NodeId panel) {
  Node node;
  node.id = id;
  node.role = Role::Tab;
  node.name = std::string(tab.choice.label);
  node.rect = tab.rect;
  node.state.selectable = true;
  node.state.selected = tab.chosen;
  node.state.not_a_stop = !tab.chosen;
  node.position = tab.index + 1;
  node.set_size = tab.count;
  node.text = {.line_height = tab.rect.height - 4, .weight = 500, .centred = true};
  if (tab.chosen) node.controls = panel;
  frame.node(std::move(node));
}

// Where an arrow leads from `index`, -1 without one.
int moved(Frame& frame, NodeId id, int index, int count) {
  if (frame.key(id, Key::Right)) return (index + 1) % count;
  if (frame.key(id, Key::Left)) return (index + count - 1) % count;
  if (frame.key(id, Key::Home)) return 0;
  if (frame.key(id, Key::End)) return count - 1;
  return -1;
}

}  // namespace

bool tabs(Frame& frame, std::string_view key, std::string_view name,
          std::span<const Choice> choices, int& chosen) {
  const IdScope scope(frame, key);
  const std::vector<Rect> rects = places_of(frame, choices);
  const float high = rects.empty() ? 0 : rects.back().bottom() - frame.place().y;
  const Rect bar = frame.take(high);
  frame.paint().fill({bar.x, bar.bottom() - 1, bar.width, 1}, frame.theme().line);
  Node list;
  list.id = frame.scope();
  list.role = Role::TabList;
  list.name = std::string(name);
  list.rect = bar;
  frame.tree().open(std::move(list));
  const int count = static_cast<int>(choices.size());
  int wanted = chosen;
  for (int i = 0; i < count; ++i) {
    const Choice& choice = choices[static_cast<std::size_t>(i)];
    const NodeId id = frame.id(choice.key);
    const TabView tab{choice, rects[static_cast<std::size_t>(i)], i == chosen, i, count};
    if (paint_tab(frame, id, tab).activated) wanted = i;
    record_tab(frame, id, tab, frame.id(kPanel));
    if (const int next = moved(frame, id, i, count); next >= 0) {
      wanted = next;
      frame.focus(frame.id(choices[static_cast<std::size_t>(next)].key));
    }
  }
  paint_underline(frame, rects, chosen);
  frame.tree().close(bar.bottom());
  const bool changed = wanted != chosen;
  chosen = wanted;
  if (changed) frame.again();
  return changed;
}

TabPanel::TabPanel(Frame& frame, std::string_view tabs, const Choice& chosen)
    : frame_(frame), outer_(frame, tabs), inner_(frame, kPanel) {
  Node node;
  node.id = frame.scope();
  node.role = Role::TabPanel;
  node.name = std::string(chosen.label);
  node.rect = {frame.place().x, frame.place().y, frame.place().width, 0};
  frame.tree().open(std::move(node));
}

TabPanel::~TabPanel() { frame_.tree().close(frame_.place().y); }

}  // namespace flipside::ui
