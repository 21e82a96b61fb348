#include "screens/filter_select.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/pressable.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kFilterSelectPadding = 14;
constexpr float kFilterSelectIcon = 16;
constexpr float kFilterSelectGap = 6;

void paint_chip(ui::Frame& f, std::string_view words, ui::Rect rect, bool set,
                const ui::Press& press) {
  const ui::Theme& t = f.theme();
  const float radius = rect.height / 2;
  f.paint().fill(rect, set ? t.selected : mix(t.soft, t.soft_hover, press.heat), radius);
  if (set) f.paint().frame(rect, t.primary, radius, 1.5F);
  if (!set && f.surface().forced_colours) f.paint().frame(rect, t.edge, radius);
  const ui::Color ink = set ? t.primary : t.text;
  const ui::Rect icon{rect.right() - kFilterSelectPadding - kFilterSelectIcon,
                      rect.centre().y - kFilterSelectIcon / 2, kFilterSelectIcon,
                      kFilterSelectIcon};
  ui::paint_line(
      f, words, ui::kBodyName,
      {rect.x + kFilterSelectPadding, rect.y, icon.x - rect.x - kFilterSelectPadding, rect.height},
      ink);
  f.paint().icon(ui::Icon::ChevronDown, icon, ink);
  if (press.focus_ring) ui::focus_ring(f, rect, radius);
}

void record(ui::Frame& f, ui::Node node, std::span<const ui::Choice> choices, int chosen) {
  const ui::NodeId id = node.id;
  const ui::Rect rect = node.rect;
  f.tree().open(std::move(node));
  for (std::size_t i = 0; i < choices.size(); ++i) {
    ui::Node option;
    option.id = ui::child_id(id, choices[i].key);
    option.role = ui::Role::Option;
    option.name = std::string(choices[i].label);
    option.value = std::string(choices[i].key);
    option.state.selected = static_cast<int>(i) == chosen;
    option.rect = {rect.x, rect.y, 0, 0};
    f.node(std::move(option));
  }
  f.tree().close(rect.bottom());
}

int choice_of(ui::Frame& f, ui::NodeId id, std::span<const ui::Choice> choices, int chosen) {
  const auto edit = f.edited(id);
  if (!edit) return chosen;
  const auto found = std::ranges::find(choices, std::string_view(edit->value), &ui::Choice::key);
  return found == choices.end() ? chosen : static_cast<int>(found - choices.begin());
}

}  // namespace

float filter_width(ui::Frame& frame, std::string_view words) {
  return std::ceil(ui::text_width(frame, words, ui::kBodyName)) + 2 * kFilterSelectPadding +
         kFilterSelectGap + kFilterSelectIcon;
}

bool filter_select(ui::Frame& f, std::string_view key, std::string_view name,
                   std::span<const ui::Choice> choices, int& chosen) {
  const ui::NodeId id = f.id(key);
  const int before = std::exchange(chosen, choice_of(f, id, choices, chosen));
  const ui::Choice& shown = choices[static_cast<std::size_t>(chosen)];
  ui::Rect rect = f.take(f.control_height());
  rect.width = std::min(rect.width, filter_width(f, shown.label));
  const ui::Press press = ui::pressable(f, id, rect);
  paint_chip(f, shown.label, rect, chosen != 0, press);
  ui::Node node;
  node.id = id;
  node.role = ui::Role::Select;
  node.name = std::string(name);
  node.value = std::string(shown.key);
  node.rect = rect;
  node.text = {.line_height = rect.height, .weight = 500, .inset_left = kFilterSelectPadding};
  record(f, std::move(node), choices, chosen);
  return chosen != before;
}

}  // namespace flipside::screens
