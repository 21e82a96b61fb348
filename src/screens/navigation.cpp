#include "screens/navigation.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

#include "app/questions.h"
#include "screens/format.h"
#include "screens/key_mark.h"
#include "screens/page_icon.h"
#include "screens/screen_states.h"
#include "screens/switcher.h"
#include "screens/words/questions.h"
#include "screens/words/shell.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/navigation.h"
#include "ui/pressable.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kSideBar = 240;
constexpr float kRail = 88;
constexpr float kAppBar = 56;
// The name of the workspace on a phone, over what is said of it.
constexpr float kHead = 44;
constexpr float kBottomBar = 64;
constexpr float kSavedLine = 48;  // what it takes at the side bar's foot

Holder holder(const Scene& scene) {
  return scene.app.workspace ? scene.app.workspace->holder : Holder::Individual;
}

// Those of `ways` that are for whoever holds this copy.
std::vector<app::Page> offered(const Scene& scene, std::initializer_list<app::Page> ways) {
  std::vector<app::Page> pages(ways);
  std::erase_if(pages, [&](app::Page page) { return !app::is_for(page, holder(scene)); });
  return pages;
}

std::vector<app::Page> main_ways(const Scene& scene) {
  using app::Page;
  if (holder(scene) == Holder::Invited) return {Page::Home};
  if (holder(scene) != Holder::Organiser)
    return {Page::Home, Page::Pairs, Page::People, Page::Training};
  return {Page::Home,     Page::Programme, Page::SignUp,  Page::People,
          Page::Matching, Page::Pairs,     Page::Training};
}

// Those of a phone's bar; what does not fit stands under More.
std::vector<app::Page> bottom_ways(const Scene& scene) {
  std::vector<app::Page> ways = main_ways(scene);
  if (ways.size() <= 4) return ways;
  for (const app::Page way : {app::Page::Programme, app::Page::SignUp, app::Page::Training}) {
    std::erase(ways, way);
  }
  return ways;
}

int count_of(const Scene& scene, app::Page page) {
  const app::Counts& counts = scene.app.derived.counts;
  if (page == app::Page::People) return static_cast<int>(counts.people);
  if (page == app::Page::Pairs) return static_cast<int>(counts.running_pairs);
  return -1;
}

// Who is in one pair alone goes straight to it; empty: to the list.
std::string only_pair(const Scene& scene) {
  const Table<Pair>& pairs = scene.programme().pairs;
  if (holder(scene) == Holder::Organiser || pairs.size() != 1) return {};
  return pairs.begin()->first.value;
}

void follow(Scene& scene, app::Page way) {
  std::string pair = way == app::Page::Pairs ? only_pair(scene) : std::string();
  if (pair.empty()) return scene.go(way);
  scene.go(app::Page::Pair, std::move(pair));
}

ui::NavigationItem item_of(const Scene& scene, app::Page way, std::string& href) {
  const app::PageEntry& entry = app::entry_of(way);
  const bool current = app::entry_of(scene.app.route.page).part_of == way;
  if (std::string pair = way == app::Page::Pairs ? only_pair(scene) : std::string();
      !pair.empty()) {
    href = scene.href(app::Page::Pair, std::move(pair));
    return {.key = entry.word(),
            .label = shell_words::MyPair,
            .icon = page_icon(way),
            .href = href,
            .current = current};
  }
  href = scene.href(way);
  return {.key = entry.word(),
          .label = entry.name,
          .icon = page_icon(way),
          .href = href,
          .count = count_of(scene, way),
          .current = current};
}

bool side_row(Scene& scene, app::Page way) {
  std::string href;
  const bool pressed = ui::side_bar_item(scene.ui, item_of(scene, way, href));
  if (pressed) follow(scene, way);
  return pressed;
}

struct SavedWords {
  std::string words;
  ui::Icon icon;
  bool bad;
};

SavedWords saved_words(const Scene& scene) {
  const app::Keeping& keeping = scene.app.keeping;
  switch (app::saved_state(keeping)) {
    case app::SavedState::Saving:
      return {std::string(shell_words::Saving), ui::Icon::RefreshCw, false};
    case app::SavedState::NotSaved:
      return {std::string(shell_words::NotSaved), ui::Icon::TriangleAlert, true};
    case app::SavedState::Outdated:
      return {std::string(shell_words::Stopped), ui::Icon::Lock, false};
    case app::SavedState::OnlyHere:
      return {std::string(shell_words::OnlyThisTab), ui::Icon::TriangleAlert, true};
    case app::SavedState::Saved:
      break;
  }
  std::string words(shell_words::Saved);
  if (keeping.saved_at_ms) {
    const std::int64_t ago_min = (scene.app.moment.now_ms - *keeping.saved_at_ms) / 60'000;
    const auto minute = scene.app.moment.minute_of_day - static_cast<int>(ago_min % 1440);
    words += ", " + time_of_day((minute + 1440) % 1440);
  }
  return {words, ui::Icon::CircleCheck, false};
}

void saved_line(Scene& scene, ui::Rect box) {
  ui::Frame& f = scene.ui;
  const SavedWords saved = saved_words(scene);
  const ui::Color ink = saved.bad ? f.theme().danger : f.theme().muted;
  ui::PlaceScope place(f, {box.x, box.y, box.width});
  // No live region: that all is well is there to be read, not said at every save.
  ui::Group group(f, ui::Role::Group, "saved");
  f.paint().icon(saved.icon, {box.x, box.y, 16, 16}, ink);
  ui::PlaceScope words(f, {box.x + 24, box.y, box.width - 24});
  ui::label(f, saved.words, ui::kCaption, ink);
}

void brand_row(Scene& scene) {
  ui::Frame& f = scene.ui;
  const ui::Rect row = f.take(32);
  ui::paint_logo(f, {row.x + 8, row.y + 4, 24, 24});
  ui::PlaceScope words(f, {row.x + 40, row.y + 4, row.width - 48});
  ui::label(f, shell_words::Flipside, ui::kLeadStrong);
}

// What stands in a bar at the left scrolls where the surface is too low for it.
template <typename Draw>
void scrolling_bar(ui::Frame& f, ui::Rect view, float margin, Draw draw) {
  ui::Scroll scroll(f, "ways", view, {}, margin);
  f.place().x += margin, f.place().y += 12, f.place().width -= 2 * margin;
  draw();
}

void side_bar(Scene& scene, float height) {
  ui::Frame& f = scene.ui;
  ui::PlaceScope place(f, {0, 0, kSideBar - 1});
  f.paint().fill({kSideBar - 1, 0, 1, height}, f.theme().line);
  ui::Group nav(f, ui::Role::Navigation, "navigation", shell_words::Pages);
  scrolling_bar(f, {0, 0, kSideBar - 1, height - kSavedLine}, 12, [&] {
    brand_row(scene);
    f.space(16);
    switcher_box(scene);
    f.space(12);
    for (const app::Page way : main_ways(scene)) side_row(scene, way);
    f.space(10);
    side_row(scene, app::Page::Files);
    side_row(scene, app::Page::Settings);
  });
  saved_line(scene, {24, height - 36, kSideBar - 36, 16});
  f.place().y = height;
}

void rail_row(Scene& scene, app::Page way, float height) {
  std::string href;
  ui::NavigationItem item = item_of(scene, way, href);
  item.count = -1;
  const app::PageEntry& entry = app::entry_of(way);
  if (item.label == entry.name) item.label = entry.short_name;
  if (ui::rail_item(scene.ui, item, height)) follow(scene, way);
}

void rail(Scene& scene, float height) {
  ui::Frame& f = scene.ui;
  ui::PlaceScope place(f, {0, 0, kRail - 1});
  f.paint().fill({kRail - 1, 0, 1, height}, f.theme().line);
  ui::Group nav(f, ui::Role::Navigation, "navigation", shell_words::Pages);
  scrolling_bar(f, {0, 0, kRail - 1, height}, 4, [&] {
    switcher_logo(scene);
    for (const app::Page way : main_ways(scene)) rail_row(scene, way, 60);
    rail_row(scene, app::Page::Files, 60);
    rail_row(scene, app::Page::Settings, 60);
  });
  f.place().y = height;
}

void bottom_bar(Scene& scene, ScreenStates& states) {
  ui::Frame& f = scene.ui;
  const ui::Surface& s = f.surface();
  const float high = kBottomBar + s.inset_bottom;
  const ui::Rect bar{0, s.height - high, s.width, high};
  f.paint().fill(bar, f.theme().surface);
  f.paint().fill({0, bar.y, bar.width, 1}, f.theme().line);
  ui::PlaceScope place(f, {bar.x, bar.y, bar.width});
  ui::Group nav(f, ui::Role::Navigation, "navigation", shell_words::Pages);
  const std::vector<app::Page> ways = bottom_ways(scene);
  const std::vector<ui::Width> widths(ways.size() + 1, ui::Width::grow());
  ui::Columns row(f, widths, 0, kBottomBar);
  for (const app::Page way : ways) {
    row.next();
    rail_row(scene, way, kBottomBar);
  }
  row.next();
  const ui::NavigationItem more{
      .key = "more", .label = shell_words::More, .icon = ui::Icon::Menu, .href = "#/help"};
  if (ui::rail_item(f, more, kBottomBar)) states.more_open = true;
}

// What comes to mind for the partner is written down wherever one is.
bool may_ask(const Scene& scene) { return !app::pairs_to_ask(scene.app).empty(); }

void ask_button(Scene& scene, ui::Columns& row) {
  ui::Frame& f = scene.ui;
  row.next(f.control_height());
  const bool pressed =
      f.phone() ? ui::icon_button(f, "ask", ui::Icon::MessageSquareLock, question_words::AskAbout)
                : ui::button(f, "ask", question_words::AskAbout);
  if (pressed) scene.send(app::OpenQuestion{});
}

void undo_buttons(Scene& scene, ui::Columns& row) {
  ui::Frame& f = scene.ui;
  const std::string undo(app::undo_label(scene.app.history));
  const std::string redo(app::redo_label(scene.app.history));
  row.next(f.control_height());
  const std::string undo_name = shell_words::about(shell_words::Undo, undo);
  if (ui::icon_button(f, "undo", ui::Icon::Undo, undo_name,
                      {.kind = ui::ButtonKind::Quiet, .disabled = undo.empty()})) {
    scene.send(app::Undo{});
  }
  if (f.phone()) return;
  row.next(f.control_height());
  const std::string redo_name = shell_words::about(shell_words::Redo, redo);
  if (ui::icon_button(f, "redo", ui::Icon::Redo, redo_name,
                      {.kind = ui::ButtonKind::Quiet, .disabled = redo.empty()})) {
    scene.send(app::Redo{});
  }
  row.next(f.control_height());
  if (ui::icon_button(f, "help", page_icon(app::Page::Help), app::entry_of(app::Page::Help).name))
    scene.go(app::Page::Help);
}

// Looks like a field, is a button: it opens the palette.
void search_box(Scene& scene, float width) {
  ui::Frame& f = scene.ui;
  ui::Rect rect = f.take(f.control_height());
  rect.width = width;
  const ui::NodeId id = f.id("find");
  const ui::Press press = ui::pressable(f, id, rect);
  const ui::Theme& t = f.theme();
  f.paint().fill(rect, mix(t.soft, t.soft_hover, press.heat), 8);
  if (f.surface().forced_colours) f.paint().frame(rect, t.edge, 8);
  if (press.focus_ring) ui::focus_ring(f, rect, 8);
  f.paint().icon(ui::Icon::Search, {rect.x + 12, rect.centre().y - 8, 16, 16}, t.muted);
  ui::paint_line(f, shell_words::Find, ui::kBody,
                 {rect.x + 36, rect.y, rect.width - 100, rect.height}, t.muted);
  const ui::Rect keys{rect.right() - 52, rect.centre().y - 10, 44, 20};
  f.paint().fill(keys, t.surface, 4);
  ui::paint_line(f, key_words(f, "Ctrl+K"), ui::kCaptionName, keys, t.muted, ui::Align::Centre);
  ui::Node node;
  node.id = id;
  node.role = ui::Role::Button;
  node.name = std::string(shell_words::Find);
  node.rect = rect;
  node.state.popup_dialog = true;
  node.text = {.line_height = rect.height, .inset_left = 36};
  f.node(std::move(node));
  if (press.activated) scene.send(app::OpenPalette{});
}

void app_bar(Scene& scene, float left) {
  ui::Frame& f = scene.ui;
  const float margin = f.breadth() == ui::Breadth::Rail ? 24 : 32;
  const float wide = f.surface().width - left - 2 * margin + 8;
  ui::PlaceScope place(f, {left + margin, 0, wide});
  ui::Group bar(f, ui::Role::Header, "app_bar");
  const float side = f.control_height();
  std::vector<ui::Width> widths(4, ui::Width::fixed(side));
  widths.front() = ui::Width::grow();
  const bool asks = may_ask(scene);
  if (asks) {
    widths.insert(widths.begin() + 1,
                  ui::Width::fixed(ui::button_width(f, question_words::AskAbout)));
  }
  ui::Columns row(f, widths, 8, kAppBar);
  const ui::Rect find = row.next(side);
  search_box(scene, std::min(336.0F, find.width));
  if (asks) ask_button(scene, row);
  undo_buttons(scene, row);
}

void phone_bar(Scene& scene, ScreenStates& states) {
  ui::Frame& f = scene.ui;
  const ui::Surface& s = f.surface();
  ui::PlaceScope place(f, {16, s.inset_top, s.width - 20});
  ui::Group bar(f, ui::Role::Header, "app_bar");
  const float side = f.control_height();
  std::vector<ui::Width> widths(4, ui::Width::fixed(side));
  widths[0] = ui::Width::fixed(28);
  widths[1] = ui::Width::grow();
  const bool asks = may_ask(scene);
  if (asks) widths.push_back(ui::Width::fixed(side));
  ui::Columns row(f, widths, 4, kAppBar);
  const ui::Rect logo = row.next(28);
  ui::paint_logo(f, {logo.x, logo.y + 14, 28, 28});
  ui::Rect words = row.next(side);
  words = {words.x, words.centre().y - kHead / 2, words.width, kHead};
  const SavedWords saved = saved_words(scene);
  switcher_head(scene, states.switcher, words, saved.words,
                saved.bad ? f.theme().danger : f.theme().muted);
  row.next(side);
  if (ui::icon_button(f, "find", ui::Icon::Search, shell_words::Find)) {
    scene.send(app::OpenPalette{});
  }
  if (asks) ask_button(scene, row);
  undo_buttons(scene, row);
}

void more_dialog(Scene& scene, ScreenStates& states) {
  ui::Dialog dialog(scene.ui, "more", shell_words::More, 480);
  using app::Page;
  const std::vector<Page> bar = bottom_ways(scene);
  for (const Page way :
       offered(scene, {Page::Programme, Page::Training, Page::Files, Page::Settings, Page::Help})) {
    if (std::ranges::find(bar, way) != bar.end()) continue;
    if (side_row(scene, way)) states.more_open = false;
  }
  const std::string redo(app::redo_label(scene.app.history));
  if (!redo.empty() && ui::button(scene.ui, "redo", shell_words::about(shell_words::Redo, redo),
                                  {.icon = ui::Icon::Redo})) {
    scene.send(app::Redo{});
    states.more_open = false;
  }
  if (dialog.closed()) states.more_open = false;
}

}  // namespace

ui::Rect draw_navigation(Scene& scene, ScreenStates& states) {
  ui::Frame& f = scene.ui;
  const ui::Surface& s = f.surface();
  if (f.phone()) {
    phone_bar(scene, states);
    bottom_bar(scene, states);
    if (states.more_open) more_dialog(scene, states);
    switcher_dialog(scene, states.switcher);
    const float top = kAppBar + s.inset_top;
    return {0, top, s.width, s.height - top - kBottomBar - s.inset_bottom};
  }
  const bool wide = f.breadth() == ui::Breadth::Wide;
  const float left = wide ? kSideBar : kRail;
  wide ? side_bar(scene, s.height) : rail(scene, s.height);
  app_bar(scene, left);
  return {left, kAppBar, s.width - left, s.height - kAppBar};
}

}  // namespace flipside::screens
