#include "screens/pairs.h"

#include <array>

#include "app/words.h"
#include "base/text.h"
#include "programme/person.h"
#include "screens/page.h"
#include "screens/pair_adding.h"
#include "screens/pair_filter.h"
#include "screens/pair_rows.h"
#include "screens/words/asking.h"
#include "screens/words/pair.h"
#include "screens/words/roles.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/pressable.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr std::array kPairColumns{
    ui::TableColumn{
        .key = "mentor", .title = words::Mentor, .side = ui::Side::Mentor, .sortable = true},
    ui::TableColumn{
        .key = "mentee", .title = words::Mentee, .side = ui::Side::Mentee, .sortable = true},
    ui::TableColumn{
        .key = "state", .title = words::State, .width = ui::Width::fixed(152), .sortable = true},
    ui::TableColumn{.key = "last", .title = words::LastSession, .width = ui::Width::fixed(136)},
    ui::TableColumn{.key = "rhythm", .title = words::RhythmColumn, .width = ui::Width::fixed(120)}};

void draw_state(Scene& scene, const PairRow& row) {
  const auto pair = scene.programme().pairs.find(row.id);
  if (pair == scene.programme().pairs.end()) return;
  const PairStatus s = status_of(scene.programme(), pair->second, scene.app.moment.today);
  ui::status(scene.ui, row.state, {.icon = s.icon, .tone = s.tone});
}

void draw_row(Scene& scene, const PairRow& pair, ui::TableRow& row) {
  ui::Frame& f = scene.ui;
  row.cell();
  scene.return_to_row(pair.id.value, f.id("open"));
  if (row.opener(pair.mentor)) scene.go(app::Page::Pair, pair.id.value);
  row.cell();
  ui::label(f, pair.mentee);
  row.cell();
  draw_state(scene, pair);
  row.cell();
  ui::label(f, pair.last, ui::kBody, f.theme().muted);
  row.cell();
  ui::label(f, pair.rhythm, ui::kBody, f.theme().muted);
}

// On phones: a row of two lines that opens the pair.
void draw_card(Scene& scene, const PairRow& pair) {
  ui::Frame& f = scene.ui;
  ui::Group item(f, ui::Role::ListItem, pair.id.value);
  const ui::Rect rect = f.take(76);
  const ui::NodeId id = f.id("open");
  scene.return_to_row(pair.id.value, id);
  const ui::Press press = ui::pressable(f, id, rect);
  const ui::Theme& t = f.theme();
  f.paint().fill(rect.inset(1), faded(t.hover, press.heat), 8);
  if (press.focus_ring) f.paint().frame(rect.inset(1), t.primary, 8, 2);
  ui::Node node;
  node.id = id;
  node.role = ui::Role::Button;
  node.name = words::teaches(pair.mentor, pair.mentee);
  node.rect = rect;
  f.node(std::move(node));
  const float wide = rect.width - 72;
  ui::paint_side(f, ui::Side::Mentor, {rect.x + 20, rect.y + 20});
  ui::paint_line(f, pair.mentor, ui::kBodyName, {rect.x + 32, rect.y + 10, wide, 20}, t.text);
  ui::paint_side(f, ui::Side::Mentee, {rect.x + 20, rect.y + 40});
  ui::paint_line(f, pair.mentee, ui::kBodyName, {rect.x + 32, rect.y + 30, wide, 20}, t.text);
  ui::PlaceScope words(f, {rect.x + 32, rect.y + 52, wide});
  ui::label(f, pair.state + ", " + pair.last, ui::kCaption, t.muted);
  f.paint().icon(ui::Icon::ChevronRight, {rect.right() - 32, rect.centre().y - 8, 16, 16}, t.muted);
  if (press.activated) scene.go(app::Page::Pair, pair.id.value);
}

void draw_list(Scene& scene, PairsScreen& s) {
  ui::Frame& f = scene.ui;
  if (!scene.left.empty()) {
    const auto left = std::ranges::find(s.rows, Id<Pair>{scene.left}, &PairRow::id);
    s.table.focused_row = static_cast<int>(left - s.rows.begin());
  }
  if (!f.phone()) {
    const ui::TableRows rows{
        .count = static_cast<int>(s.rows.size()),
        .key = [&](int i) { return s.rows[static_cast<std::size_t>(i)].id.value; },
        .draw =
            [&](ui::Frame&, ui::TableRow& row) {
              draw_row(scene, s.rows[static_cast<std::size_t>(row.index())], row);
            }};
    const float high = f.surface().height - f.place().y - 16;
    ui::table(f, "pairs", {.name = words::Pairs, .view_height = high}, kPairColumns, rows, s.table);
    return;
  }
  ui::Box box(f, {.padding = 0});
  ui::Group list(f, ui::Role::List, "pairs", words::Pairs);
  for (std::size_t i = 0; i < s.rows.size(); ++i) {
    if (i > 0) ui::divider(f);
    draw_card(scene, s.rows[i]);
  }
}

void head(Scene& scene, PairsScreen& s) {
  ui::Frame& f = scene.ui;
  const ui::ButtonLook look{.icon = ui::Icon::Plus};
  const float wide = ui::button_width(f, words::AddByHand, look);
  const std::string count =
      words::running_of(scene.app.derived.counts.running_pairs, scene.programme().pairs.size());
  if (f.phone()) {
    page_heading(scene, words::Pairs, count);
    f.space(12);
    if (ui::button(f, "add", words::AddByHand, look)) s.adding = true;
    return;
  }
  ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(wide)}, 16, 36);
  row.next();
  page_heading(scene, words::Pairs, count);
  row.next(f.control_height());
  if (ui::button(f, "add", words::AddByHand, look)) s.adding = true;
}

void draw_filtered(Scene& scene, PairsScreen& s) {
  ui::Frame& f = scene.ui;
  draw_pair_filter(scene);
  f.space(16);
  if (!s.rows.empty()) return draw_list(scene, s);
  ui::muted(f, asking_words::NoneHere);
}

void draw_empty(Scene& scene) {
  ui::Frame& f = scene.ui;
  ui::Box box(f, {});
  if (ui::empty_state(f, "empty", words::NoPairs,
                      {.icon = ui::Icon::Swap, .action = words::FindPairsAction})) {
    scene.go(app::Page::Matching);
  }
}

}  // namespace

void draw_pairs(Scene& scene, PairsScreen& s, ui::Rect area) {
  refresh_rows(scene.app, s);
  {
    Page page(scene, "pairs", area);
    head(scene, s);
    scene.ui.space(16);
    scene.programme().pairs.empty() ? draw_empty(scene) : draw_filtered(scene, s);
  }
  if (s.adding) draw_adding(scene, s);
}

}  // namespace flipside::screens
