#include "screens/key_mark.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kHeight = 20;
constexpr float kKeyMarkPadding = 6;

void paint_cap(ui::Frame& f, std::string_view words, ui::Rect cap) {
  f.paint().fill(cap, f.theme().soft, 4);
  if (f.surface().forced_colours) f.paint().frame(cap, f.theme().edge, 4);
  ui::paint_line(f, words, ui::kCaptionName, cap, f.theme().text, ui::Align::Centre);
}

}  // namespace

std::string key_words(const ui::Frame& f, std::string_view shortcut) {
  constexpr std::string_view kCtrl = "Ctrl";
  std::string words(shortcut);
  if (f.surface().command_key && shortcut.starts_with(kCtrl)) words.replace(0, kCtrl.size(), "Cmd");
  std::ranges::replace(words, '+', ' ');
  return words;
}

float key_mark_width(ui::Frame& f, std::string_view shortcut) {
  if (shortcut.empty()) return 0;
  return std::ceil(ui::text_width(f, key_words(f, shortcut), ui::kCaptionName)) +
         2 * kKeyMarkPadding;
}

void paint_key_mark(ui::Frame& f, std::string_view shortcut, ui::Rect box) {
  if (shortcut.empty()) return;
  const float wide = key_mark_width(f, shortcut);
  paint_cap(f, key_words(f, shortcut),
            {box.right() - wide, box.centre().y - kHeight / 2, wide, kHeight});
}

void key_mark(ui::Frame& f, std::string_view shortcut) {
  const ui::Rect row = f.take(24);
  const ui::Rect cap{row.x, row.y + 2, key_mark_width(f, shortcut), kHeight};
  paint_cap(f, key_words(f, shortcut), cap);
  ui::Node node;
  node.id = f.ordinal_id();
  node.role = ui::Role::Text;
  node.name = key_words(f, shortcut);
  node.rect = cap;
  node.text = {.size = 12, .line_height = kHeight, .weight = 500, .inset_left = kKeyMarkPadding};
  f.node(std::move(node));
}

}  // namespace flipside::screens
