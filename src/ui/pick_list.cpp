#include "ui/pick_list.h"

#include <algorithm>

#include "ui/pressable.h"
#include "ui/text.h"

namespace flipside::ui {
namespace {

constexpr float kPickListRow = 44;
constexpr float kPadding = 4;
constexpr float kPickListInset = 8;
constexpr float kDisc = 28;
constexpr float kPickListGap = 12;

// Letters of scripts that join or move would look other when painted in pieces.
bool may_be_split(std::string_view text) {
  return std::ranges::none_of(text, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    // Leads of U+0580–U+07FF and of U+0800–U+0FFF, and of what lies beyond U+FFFF.
    return (byte >= 0xD6 && byte <= 0xE0) || byte >= 0xF0;
  });
}

void paint_matched(Frame& frame, const PickOption& option, Rect box, Color ink) {
  const std::string_view label = option.label;
  const bool marked = option.match_begin < option.match_end && option.match_end <= label.size();
  const float whole = text_width(frame, label, kBodyStrong);
  if (!marked || whole > box.width || !may_be_split(label)) {
    return paint_line(frame, label, kBody, box, ink);
  }
  const auto piece = [&](std::string_view words, Type type) {
    if (words.empty()) return;
    paint_line(frame, words, type, box, ink);
    const std::size_t spaces = words.size() - (words.find_last_not_of(' ') + 1);
    const float space = frame.paint().runs().width(" ", type.font());
    const float wide = text_width(frame, words, type) + static_cast<float>(spaces) * space;
    box.x += wide;
    box.width -= wide;
  };
  piece(label.substr(0, option.match_begin), kBody);
  piece(label.substr(option.match_begin, option.match_end - option.match_begin), kBodyStrong);
  piece(label.substr(option.match_end), kBody);
}

class Drawing {
 public:
  Drawing(Frame& frame, const PickListView& view) : frame_(frame), view_(view) {}

  int draw() {
    const int count = static_cast<int>(view_.options.size());
    const int seen = std::clamp(count, 1, kOptionsSeen);
    const Rect rect = place(kPickListRow * static_cast<float>(seen) + 2 * kPadding);
    const Layer above = frame_.layer() >= Layer::Dialog ? Layer::DialogPopup : Layer::PagePopup;
    const LayerScope layer(frame_, above);
    const PlaceScope inside(frame_,
                            {rect.x + kPadding, rect.y + kPadding, rect.width - 2 * kPadding});
    paint_ground(rect);
    open(rect);
    int pressed = -1;
    if (count == 0) nobody();
    const int first = std::clamp(view_.active - seen + 1, 0, std::max(0, count - seen));
    for (int i = first; i < std::min(count, first + seen); ++i) {
      if (option(i)) pressed = i;
    }
    frame_.tree().close(rect.bottom());
    return pressed;
  }

 private:
  Rect place(float height) const {
    const Rect& f = view_.field;
    const bool fits = f.bottom() + 4 + height <= frame_.surface().height - 8;
    const float y = fits ? f.bottom() + 4 : std::max(8.0F, f.y - 4 - height);
    return {f.x, y, f.width, height};
  }

  void paint_ground(Rect rect) {
    const Theme& t = frame_.theme();
    if (t.shadows) frame_.paint().shadow(rect, 12, true);
    frame_.paint().fill(rect, t.raised, 12);
    frame_.paint().frame(rect, t.line, 12);
  }

  void open(Rect rect) {
    Node node;
    node.id = view_.list;
    node.role = Role::ListBox;
    node.name = std::string(view_.name);
    node.rect = rect;
    frame_.tree().open(std::move(node));
  }

  Node option_node(NodeId id, std::string_view name, Rect rect) const {
    Node node;
    node.id = id;
    node.role = Role::ListOption;
    node.name = std::string(name);
    node.rect = rect;
    node.state.selectable = true;
    node.state.not_a_stop = true;
    node.text = {.line_height = kPickListRow, .inset_left = kPickListInset};
    return node;
  }

  void nobody() {
    const Rect rect = frame_.take(kPickListRow);
    const Rect words{rect.x + kPickListInset, rect.y, rect.width - 2 * kPickListInset, rect.height};
    paint_line(frame_, view_.nothing_found, kBody, words, frame_.theme().muted);
    Node node = option_node(child_id(view_.list, ""), view_.nothing_found, rect);
    node.state.disabled = true;
    frame_.node(std::move(node));
  }

  bool option(int index) {
    const PickOption& option = view_.options[static_cast<std::size_t>(index)];
    const NodeId id = option_id(view_.list, option);
    const Rect rect = frame_.take(kPickListRow);
    const Press press = pressable(frame_, id, rect);
    const bool active = index == view_.active;
    const float inset = paint(option, rect, active, press.heat);
    Node node = option_node(id, option.label, rect);
    node.description = option.aside;
    node.state.selected = active;
    node.position = index + 1;
    node.set_size = static_cast<std::int32_t>(view_.options.size());
    node.text.inset_left = inset;
    frame_.node(std::move(node));
    return press.activated;
  }

  // Answers where the label begins, from the row's left.
  float paint(const PickOption& option, Rect rect, bool active, float heat) {
    const Theme& t = frame_.theme();
    frame_.paint().fill(rect, active ? t.selected : faded(t.hover, heat), 8);
    if (active && frame_.surface().forced_colours) frame_.paint().frame(rect, t.primary, 8, 2);
    float inset = kPickListInset;
    if (!option.initials.empty()) {
      const Rect disc{rect.x + inset, rect.centre().y - kDisc / 2, kDisc, kDisc};
      paint_avatar(frame_, option.initials, option.side, disc);
      inset += kDisc + kPickListGap;
    }
    const float most_aside = (rect.width - inset) / 2;
    const float aside = option.aside.empty()
                            ? 0
                            : std::min(most_aside, text_width(frame_, option.aside, kCaption) + 1);
    const Rect end{rect.right() - kPickListInset - aside, rect.y, aside, rect.height};
    paint_line(frame_, option.aside, kCaption, end, t.muted, Align::Right);
    const float words = end.x - (aside > 0 ? kPickListGap : 0) - rect.x - inset;
    paint_matched(frame_, option, {rect.x + inset, rect.y, words, rect.height}, t.text);
    return inset;
  }

  Frame& frame_;
  const PickListView& view_;
};

}  // namespace

NodeId option_id(NodeId list, const PickOption& option) { return child_id(list, option.key); }

int pick_list(Frame& frame, const PickListView& view) { return Drawing(frame, view).draw(); }

}  // namespace flipside::ui
