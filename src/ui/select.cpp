#include "ui/select.h"

#include <algorithm>

#include "ui/field_paint.h"

namespace flipside::ui {
namespace {

constexpr float kSelectIcon = 16;

bool take_choice(const Frame& frame, NodeId id, const FieldLook& look,
                 std::span<const Choice> choices, int& chosen) {
  std::string value;
  if (!take_edit(frame, id, look, value)) return false;
  const auto found = std::ranges::find(choices, std::string_view(value), &Choice::key);
  if (found == choices.end()) return false;
  const auto index = static_cast<int>(found - choices.begin());
  if (index == chosen) return false;
  chosen = index;
  return true;
}

void record_option(Frame& frame, const FieldBox& box, const Choice& choice, bool selected) {
  Node option;
  option.id = child_id(box.id, choice.key);
  option.role = Role::Option;
  option.name = std::string(choice.label);
  option.value = std::string(choice.key);
  option.state.selected = selected;
  option.rect = {box.rect.x, box.rect.y, 0, 0};
  frame.node(std::move(option));
}

}  // namespace

bool select(Frame& frame, std::string_view key, const FieldLook& look,
            std::span<const Choice> choices, int& chosen) {
  const bool changed = take_choice(frame, frame.id(key), look, choices, chosen);
  const bool any = chosen >= 0 && static_cast<std::size_t>(chosen) < choices.size();
  const Choice none{"", look.placeholder};
  const Choice shown = any ? choices[static_cast<std::size_t>(chosen)] : none;
  const FieldBox box = begin_field(frame, key, look, 0, kSelectIcon + 8);
  paint_field_text(frame, box, look, any ? shown.label : std::string_view());
  const Theme& t = frame.theme();
  const Rect icon{box.rect.right() - 12 - kSelectIcon, box.rect.centre().y - kSelectIcon / 2,
                  kSelectIcon, kSelectIcon};
  frame.paint().icon(Icon::ChevronDown, icon, look.disabled ? t.placeholder : t.muted);
  frame.tree().open(field_node(frame, box, look, Role::Select, shown.key));
  if (!any)
    record_option(frame, box, {"", look.placeholder.empty() ? "–" : look.placeholder}, true);
  for (const Choice& choice : choices)
    record_option(frame, box, choice, any && choice.key == shown.key);
  frame.tree().close(box.rect.bottom());
  end_field(frame, look);
  return changed;
}

}  // namespace flipside::ui
