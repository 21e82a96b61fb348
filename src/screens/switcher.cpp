#include "screens/switcher.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "screens/shelf_entries.h"
#include "screens/words/shelf.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/dialog.h"
#include "ui/navigation.h"
#include "ui/pressable.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kSwitcherWidth = 260;
constexpr float kSwitcherBox = 52;
constexpr float kWorkspaceRow = 72;
constexpr float kSwitcherInset = 12;

app::Shelved open_one(const Scene& scene) {
  const app::Shelved* it = app::find_shelved(scene.app, scene.app.keeping.workspace);
  if (it != nullptr) return *it;
  return scene.app.workspace ? app::shelved(*scene.app.workspace) : app::Shelved{};
}

std::string open_name(const Scene& scene) {
  return scene.app.workspace ? app::words::name_of(open_one(scene))
                             : std::string(shell_words::Flipside);
}

// "Autumn 2026"; for one of a pair, whom it is with.
std::string below_name(const Scene& scene) {
  const app::Shelved it = open_one(scene);
  if (it.is_sample) return shelf_words::role(it) + ", " + std::string(shelf_words::SampleShort);
  if (it.holder != Holder::Organiser) return shelf_words::role(it);
  return it.cohort.empty() ? std::string(shell_words::ReverseMentoring) : it.cohort;
}

float entry_height(const ui::Frame& f, const ShelfEntry& entry) {
  return entry.role.empty() ? std::max(40.0F, f.control_height()) : kWorkspaceRow;
}

void paint_workspace(ui::Frame& f, const ShelfEntry& entry, ui::Rect rect) {
  const ui::Theme& t = f.theme();
  const float wide = rect.width - 2 * kSwitcherInset - 24;
  const float x = rect.x + kSwitcherInset;
  ui::paint_line(f, entry.name, ui::kBodyName, {x, rect.y + 8, wide, 20}, t.text);
  ui::paint_line(f, entry.role, ui::kCaption, {x, rect.y + 28, wide, 16}, t.text);
  ui::paint_line(f, entry.when, ui::kCaption, {x, rect.y + 45, wide, 16}, t.muted);
  if (entry.is_open) {
    f.paint().icon(ui::Icon::Check, {rect.right() - 32, rect.centre().y - 10, 20, 20}, t.primary);
  }
}

void paint_way_to_more(ui::Frame& f, const ShelfEntry& entry, ui::Rect rect) {
  const ui::Theme& t = f.theme();
  f.paint().icon(entry.icon, {rect.x + kSwitcherInset, rect.centre().y - 10, 20, 20}, t.muted);
  const ui::Rect words{rect.x + 44, rect.y, rect.width - 56, rect.height};
  ui::paint_line(f, entry.name, ui::kBodyName, words, t.text);
}

ui::Node entry_node(const ShelfEntry& entry, ui::NodeId id, ui::Rect rect, bool in_menu) {
  ui::Node node;
  node.id = id;
  node.role = in_menu ? ui::Role::MenuItem : ui::Role::Button;
  node.name = entry.name;
  if (!entry.role.empty()) node.description = entry.role + ", " + entry.when;
  node.rect = rect;
  node.state.not_a_stop = in_menu;
  const bool is_way = entry.role.empty();
  node.text = {.line_height = is_way ? rect.height : 20,
               .weight = 500,
               .inset_left = is_way ? 44 : kSwitcherInset,
               .inset_top = is_way ? 0.0F : 8.0F};
  return node;
}

// True when it was pressed.
bool draw_entry(ui::Frame& f, const ShelfEntry& entry, ui::NodeId id, bool in_menu) {
  const ui::Rect rect = f.take(entry_height(f, entry));
  const ui::Press press = ui::pressable(f, id, rect);
  const ui::Theme& t = f.theme();
  const float heat = in_menu && f.focused(id) ? 1 : press.heat;
  if (entry.is_open) f.paint().fill(rect, t.selected, 8);
  f.paint().fill(rect, faded(entry.is_open ? t.selected : t.hover, heat), 8);
  entry.role.empty() ? paint_way_to_more(f, entry, rect) : paint_workspace(f, entry, rect);
  if (press.focus_ring) f.paint().frame(rect, t.primary, 8, 2);
  f.node(entry_node(entry, id, rect, in_menu));
  return press.activated;
}

// The list below `button`, over the page. Escape and choosing close it.
class SwitcherMenu {
 public:
  SwitcherMenu(Scene& scene, ui::NodeId button, ui::Rect under)
      : scene_(scene), f_(scene.ui), button_(button), menu_(ui::child_id(button, "menu")) {
    const float room = f_.surface().height - under.bottom() - 12;
    const float ways = 3 * std::max(40.0F, f_.control_height()) + 80;
    const auto fit = static_cast<std::size_t>(std::max(1.0F, (room - ways) / kWorkspaceRow));
    entries_ = shelf_entries(scene, std::min<std::size_t>(fit, 6));
    rect_ = {under.x, under.bottom() + 4, kSwitcherWidth, height()};
  }

  ui::NodeId id() const { return menu_; }
  ui::NodeId entry_id(std::size_t i) const { return ui::child_id(menu_, entries_[i].key); }

  void draw() {
    if (f_.popup_left([&](ui::NodeId n) { return n == button_ || holds(n); })) {
      return f_.close_popup();
    }
    ui::LayerScope layer(f_, ui::Layer::PagePopup);
    ui::PlaceScope place(f_, {rect_.x, rect_.y, rect_.width});
    ui::Node node;
    node.id = menu_;
    node.role = ui::Role::Menu;
    node.name = std::string(shelf_words::Switch);
    node.rect = rect_;
    f_.tree().open(std::move(node));
    {
      const ui::EnterScope enter(f_, menu_, 4);
      ground();
      f_.place() = {rect_.x + 8, rect_.y + 8, rect_.width - 16};
      draw_entries();
      foot();
    }
    f_.tree().close(rect_.bottom());
  }

 private:
  float height() const {
    float sum = 16 + 9;
    for (const ShelfEntry& entry : entries_) sum += entry_height(f_, entry);
    return sum + 12 + ui::text_height(f_, shelf_words::EachApart, ui::kCaption, kWordsWidth);
  }

  bool holds(ui::NodeId node) const {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      if (entry_id(i) == node) return true;
    }
    return false;
  }

  void ground() {
    const ui::Theme& t = f_.theme();
    if (t.shadows) f_.paint().shadow(rect_, 12, true);
    f_.paint().fill(rect_, t.raised, 12);
    f_.paint().frame(rect_, t.line, 12);
  }

  void draw_entries() {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const bool first_way = entries_[i].role.empty() && (i == 0 || !entries_[i - 1].role.empty());
      if (first_way) {
        f_.space(4);
        ui::divider(f_);
        f_.space(4);
      }
      if (draw_entry(f_, entries_[i], entry_id(i), true)) choose(i);
      keys(i);
    }
  }

  void foot() {
    f_.space(4);
    f_.place() = {rect_.x + 8 + kSwitcherInset, f_.place().y, kWordsWidth};
    ui::muted(f_, shelf_words::EachApart, ui::kCaption);
  }

  void choose(std::size_t i) {
    scene_.intents.push_back(entries_[i].intent);
    close();
  }

  void keys(std::size_t i) {
    const ui::NodeId id = entry_id(i);
    const std::size_t n = entries_.size();
    if (f_.key(id, ui::Key::Down)) f_.focus(entry_id((i + 1) % n));
    if (f_.key(id, ui::Key::Up)) f_.focus(entry_id((i + n - 1) % n));
    if (f_.key(id, ui::Key::Home)) f_.focus(entry_id(0));
    if (f_.key(id, ui::Key::End)) f_.focus(entry_id(n - 1));
    if (f_.key(id, ui::Key::Escape)) close();
  }

  void close() {
    f_.close_popup();
    f_.focus(button_);
  }

  static constexpr float kWordsWidth = kSwitcherWidth - 2 * (8 + kSwitcherInset);

  Scene& scene_;
  ui::Frame& f_;
  ui::NodeId button_;
  ui::NodeId menu_;
  std::vector<ShelfEntry> entries_;
  ui::Rect rect_{};
};

// Where the name is painted in the button's `rect`.
ui::NodeText name_text(ui::Rect rect, ui::Rect line) {
  return {.weight = 600,
          .inset_left = line.x - rect.x,
          .inset_right = rect.right() - line.right(),
          .inset_top = line.y - rect.y};
}

// `below` is painted with the name, or would be if there were room.
ui::Node button_node(const Scene& scene, ui::NodeId id, ui::Rect rect, std::string_view below) {
  ui::Node node;
  node.id = id;
  node.role = ui::Role::Button;
  node.name = open_name(scene);
  node.description = shelf_words::switcher(below);
  node.rect = rect;
  return node;
}

// The button `node` and, while it is open, its list.
void menu_behind(Scene& scene, ui::Node node, const ui::Press& press) {
  ui::Frame& f = scene.ui;
  SwitcherMenu menu(scene, node.id, node.rect);
  const bool open = f.popup_open(menu.id());
  node.state.popup_menu = true;
  node.state.expandable = true;
  node.state.expanded = open;
  f.node(std::move(node));
  if (press.activated && open) return f.close_popup();
  if (press.activated) {
    f.open_popup(menu.id());
    f.focus(menu.entry_id(0));
  }
  if (open || press.activated) menu.draw();
}

}  // namespace

void switcher_box(Scene& scene) {
  ui::Frame& f = scene.ui;
  const ui::Rect rect = f.take(kSwitcherBox);
  const ui::NodeId id = f.id("switcher");
  const ui::Press press = ui::pressable(f, id, rect);
  const ui::Theme& t = f.theme();
  f.paint().fill(rect, mix(t.surface, t.hover, press.heat), 8);
  f.paint().frame(rect, f.surface().forced_colours ? t.edge : t.line, 8);
  if (press.focus_ring) ui::focus_ring(f, rect, 8);
  const float wide = rect.width - 2 * kSwitcherInset - 20;
  const float x = rect.x + kSwitcherInset;
  const ui::Rect line{x, rect.y + 7, wide, 20};
  ui::paint_line(f, open_name(scene), ui::kBodyStrong, line, t.text);
  ui::paint_line(f, below_name(scene), ui::kCaption, {x, rect.y + 28, wide, 16}, t.muted);
  const ui::Rect mark{rect.right() - 28, rect.centre().y - 8, 16, 16};
  f.paint().icon(ui::Icon::ChevronsUpDown, mark, t.muted);
  ui::Node node = button_node(scene, id, rect, below_name(scene));
  node.text = name_text(rect, line);
  menu_behind(scene, std::move(node), press);
}

void switcher_logo(Scene& scene) {
  ui::Frame& f = scene.ui;
  const ui::Rect row = f.take(48);
  const ui::Rect rect{row.centre().x - 24, row.y, 48, 44};
  const ui::NodeId id = f.id("switcher");
  const ui::Press press = ui::pressable(f, id, rect);
  f.paint().fill(rect, faded(f.theme().hover, press.heat), 8);
  ui::paint_logo(f, {rect.x + 2, rect.centre().y - 16, 32, 32});
  f.paint().icon(ui::Icon::ChevronsUpDown, {rect.right() - 13, rect.centre().y - 6, 12, 12},
                 f.theme().muted);
  if (press.focus_ring) ui::focus_ring(f, rect, 8);
  ui::Node node = button_node(scene, id, rect, below_name(scene));
  node.detail = std::string(ui::icon_name(ui::Icon::ChevronsUpDown));
  node.text.size = 0;
  menu_behind(scene, std::move(node), press);
}

void switcher_head(Scene& scene, SwitcherScreen& screen, ui::Rect rect, std::string_view below,
                   ui::Color ink) {
  ui::Frame& f = scene.ui;
  const ui::NodeId id = f.id("switcher");
  const ui::Press press = ui::pressable(f, id, rect);
  const ui::Theme& t = f.theme();
  f.paint().fill(rect, faded(t.hover, press.heat), 8);
  if (press.focus_ring) f.paint().frame(rect, t.primary, 8, 2);
  const std::string name = open_name(scene);
  const float most = rect.width - 32;
  const float wide = std::min(most, ui::text_width(f, name, ui::kBodyStrong) + 1);
  const float top = rect.centre().y - 18;
  const ui::Rect line{rect.x + 8, top, wide, 20};
  ui::paint_line(f, name, ui::kBodyStrong, line, t.text);
  const ui::Rect mark{line.right() + 2, top + 2, 16, 16};
  f.paint().icon(ui::Icon::ChevronsUpDown, mark, t.muted);
  ui::paint_line(f, below, ui::kCaption, {rect.x + 8, top + 20, most + 24, 16}, ink);
  ui::Node node = button_node(scene, id, rect, below);
  node.text = name_text(rect, line);
  node.state.popup_dialog = true;
  f.node(std::move(node));
  if (press.activated) screen.open = true;
}

void switcher_dialog(Scene& scene, SwitcherScreen& screen) {
  if (!screen.open) return;
  ui::Frame& f = scene.ui;
  const ui::Dialog dialog(f, "switch", shelf_words::Switch, 480);
  for (const ShelfEntry& entry : shelf_entries(scene, scene.app.shelf.list.size())) {
    if (!draw_entry(f, entry, f.id(entry.key), false)) continue;
    scene.intents.push_back(entry.intent);
    screen.open = false;
  }
  f.space(12);
  ui::muted(f, shelf_words::EachApart, ui::kCaption);
  if (dialog.closed()) screen.open = false;
}

}  // namespace flipside::screens
