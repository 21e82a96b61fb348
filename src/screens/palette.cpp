#include "screens/palette.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "screens/key_mark.h"
#include "screens/palette_rows.h"
#include "screens/words/palette.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kWidth = 560;
constexpr float kHead = 60;
constexpr float kFoot = 40;
constexpr float kAround = 8;
constexpr int kRowsSeen = 8;
constexpr std::size_t kMostFound = 40;

// The command that opens the palette leads nowhere from within it.
constexpr std::string_view kItself = "find";

constexpr std::string_view kList = "found";

void look_up(Scene& scene, PaletteScreen& s) {
  s.revision = scene.app.derived.revision;
  s.found = app::find_anything(scene.app, s.query, kMostFound);
  std::erase_if(s.found, [](const app::Found& found) { return found.id == kItself; });
  s.active = s.found.empty() ? -1 : 0;
}

void refresh(Scene& scene, PaletteScreen& s, ui::NodeId field) {
  ui::Frame& f = scene.ui;
  if (f.appeared(field)) {
    s.query.clear();
    look_up(scene, s);
    return f.focus(field);
  }
  const auto edit = f.edited(field);
  if (edit && edit->value != s.query) {
    s.query = edit->value;
    look_up(scene, s);
    f.scroll_to(f.id(kList), {});
    f.announce(palette_words::results(s.found.size()));
  } else if (s.revision != scene.app.derived.revision) {
    look_up(scene, s);
  }
}

void choose(Scene& scene, const PaletteScreen& s, int index) {
  if (index < 0) return;
  scene.intents.push_back(s.found[static_cast<std::size_t>(index)].intent);
  scene.send(app::ClosePalette{});
}

// Answers whether the active row is another one now.
bool take_keys(ui::Frame& f, PaletteScreen& s, ui::NodeId field) {
  const int count = static_cast<int>(s.found.size());
  if (count == 0) return false;
  const int before = s.active;
  if (f.key(field, ui::Key::Down)) s.active = (s.active + 1) % count;
  if (f.key(field, ui::Key::Up)) s.active = (s.active + count - 1) % count;
  if (f.key(field, ui::Key::PageDown)) s.active = std::min(s.active + kRowsSeen, count - 1);
  if (f.key(field, ui::Key::PageUp)) s.active = std::max(s.active - kRowsSeen, 0);
  return s.active != before;
}

void record_field(ui::Frame& f, const PaletteScreen& s, const PaletteRows& rows, ui::NodeId id,
                  ui::Rect rect) {
  ui::Node node;
  node.id = id;
  node.role = ui::Role::Combobox;
  node.name = std::string(palette_words::Title);
  node.value = s.query;
  node.rect = rect;
  node.state.expandable = true;
  node.state.expanded = true;
  node.controls = rows.list;
  if (s.active >= 0) {
    node.active = palette_row_id(rows.list, s.found[static_cast<std::size_t>(s.active)]);
  }
  node.text = {.size = ui::kLead.size,
               .line_height = ui::kLead.line_height,
               .inset_top = (rect.height - ui::kLead.line_height) / 2};
  f.node(std::move(node));
}

// Answers whether the cross was pressed.
bool draw_field(ui::Frame& f, const PaletteScreen& s, const PaletteRows& rows, ui::NodeId id) {
  const ui::Rect head = f.take(kHead);
  f.paint().icon(ui::Icon::Search, {head.x + 20, head.centre().y - 10, 20, 20}, f.theme().muted);
  const float cross = f.control_height();
  const float left = 20 + 20 + 12;
  const ui::Rect rect{head.x + left, head.centre().y - cross / 2, head.width - left - cross - 20,
                      cross};
  f.item(id, rect);
  const ui::Color ink = s.query.empty() ? f.theme().placeholder : f.theme().text;
  if (s.query.empty() || !f.focused(id)) {
    ui::paint_line(f, s.query.empty() ? palette_words::Title : std::string_view(s.query), ui::kLead,
                   rect, ink);
  }
  record_field(f, s, rows, id, rect);
  ui::PlaceScope place(f, {head.right() - cross - 12, head.centre().y - cross / 2, cross});
  return ui::icon_button(f, "close", ui::Icon::X, palette_words::Close);
}

void hint(ui::Frame& f, std::string_view key, std::string_view words, float& x, float y) {
  const float cap = key_mark_width(f, key);
  paint_key_mark(f, key, {x, y, cap, kFoot});
  x += cap + 6;
  const float wide = ui::text_width(f, words, ui::kCaption);
  ui::paint_line(f, words, ui::kCaption, {x, y, wide + 1, kFoot}, f.theme().muted);
  x += wide + 20;
}

// Keys for eyes only: assistive technology says them of a combobox by itself.
void draw_foot(ui::Frame& f) {
  ui::divider(f);
  const ui::Rect foot = f.take(kFoot);
  float x = foot.x + 20;
  hint(f, "↑", "", x, foot.y);
  x -= 20;
  hint(f, "↓", palette_words::ToMove, x, foot.y);
  hint(f, "Enter", palette_words::ToOpen, x, foot.y);
  hint(f, "Esc", palette_words::ToClose, x, foot.y);
}

int draw_list(Scene& scene, const PaletteRows& rows, float most_height) {
  ui::Frame& f = scene.ui;
  ui::divider(f);
  const auto count = static_cast<float>(std::max<std::size_t>(rows.found.size(), 1));
  const float whole = count * kPaletteRow + 2 * kAround;
  const float seen = kPaletteRow * (static_cast<float>(kRowsSeen) + 0.5F) + 2 * kAround;
  const ui::Rect view = f.take(std::min({whole, seen, most_height}));
  ui::Scroll scroll(f, kList, view, {}, kAround);
  f.place() = {view.x + kAround, f.place().y + kAround, view.width - 2 * kAround};
  return draw_palette_rows(scene, rows);
}

ui::Node dialog_node(ui::NodeId id, ui::Rect rect) {
  ui::Node node;
  node.id = id;
  node.role = ui::Role::Dialog;
  node.name = std::string(palette_words::Title);
  node.rect = rect;
  node.state.not_a_stop = true;
  return node;
}

}  // namespace

void draw_palette(Scene& scene, PaletteScreen& s) {
  ui::Frame& f = scene.ui;
  const ui::Surface& surface = f.surface();
  const float wide = std::min(kWidth, surface.width - 32);
  const float top = f.phone() ? 16 : std::max(16.0F, surface.height * 0.12F);
  ui::LayerScope layer(f, ui::Layer::Dialog);
  ui::PlaceScope place(f, {(surface.width - wide) / 2, top, wide});
  f.mark_modal();
  f.paint().fill({0, 0, surface.width, surface.height}, f.theme().scrim);
  ui::Group group(f, "palette", dialog_node(f.id("palette"), {f.place().x, top, wide, 0}));
  ui::Box box(f, {.padding = 0, .radius = 16, .ground = f.theme().raised, .floating = true});
  const ui::NodeId field = f.id("query");
  refresh(scene, s, field);
  const bool moved = take_keys(f, s, field);
  const PaletteRows rows{f.id("list"), s.found, s.active};
  const bool closed = draw_field(f, s, rows, field);
  const float foot = surface.coarse_pointer ? 0 : kFoot + 1;
  const int pressed = draw_list(scene, rows, surface.height - top - 16 - kHead - 1 - foot);
  if (foot > 0) draw_foot(f);
  if (moved)
    f.scroll_into_view(palette_row_id(rows.list, s.found[static_cast<std::size_t>(s.active)]));
  if (pressed >= 0) choose(scene, s, pressed);
  if (pressed < 0 && f.key(field, ui::Key::Enter)) choose(scene, s, s.active);
  if (closed || f.key(field, ui::Key::Escape) || f.key(group.id(), ui::Key::Escape)) {
    scene.send(app::ClosePalette{});
  }
}

}  // namespace flipside::screens
