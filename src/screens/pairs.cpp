#include "screens/pairs.h"

#include <array>

#include "app/holder.h"
#include "app/words.h"
#include "screens/page.h"
#include "screens/pair_filter.h"
#include "screens/pair_rows.h"
#include "screens/words/asking.h"
#include "screens/words/hand_out.h"
#include "screens/words/pair.h"
#include "screens/words/roles.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/list_rows.h"
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
    ui::TableColumn{.key = "rhythm", .title = words::RhythmColumn, .width = ui::Width::fixed(120)},
    ui::TableColumn{.key = "met",
                    .title = words::MetColumn,
                    .width = ui::Width::fixed(44),
                    .title_hidden = true}};

bool log_met(Scene& scene, const Pair& pair) {
  const std::string names = app::words::both_names(scene.programme(), pair.mentor, pair.mentee);
  const bool pressed =
      ui::icon_button(scene.ui, "met_today", ui::Icon::Check, words::met_today(names));
  if (pressed) scene.send(app::LogMeetings{{pair.id}, scene.app.moment.today});
  return pressed;
}

void draw_row(Scene& scene, const Pair& pair, ui::TableRow& row) {
  ui::Frame& f = scene.ui;
  const Programme& programme = scene.programme();
  row.cell();
  scene.return_to_row(pair.id.value, f.id("open"));
  const bool opened = row.opener(app::words::name_or_words(programme, pair.mentor));
  row.cell();
  ui::label(f, app::words::name_or_words(programme, pair.mentee));
  row.cell();
  const PairStatus s = status_of(scene.app, pair);
  ui::status(f, state_words(scene.app, pair), {.icon = s.icon, .tone = s.tone});
  row.cell();
  ui::label(f, last_words(scene.app, pair), ui::kBody, f.theme().muted);
  row.cell();
  ui::label(f, words::rhythm_words(pair.agreement), ui::kBody, f.theme().muted);
  row.cell(f.control_height());
  if (is_running(pair) && log_met(scene, pair)) return;
  if (opened) scene.go(app::Page::Pair, pair.id.value);
}

// On phones: a row of three lines that opens the pair; beside it the button that logs a session.
void draw_card(Scene& scene, const Pair& pair, ui::Rect whole) {
  ui::Frame& f = scene.ui;
  const float beside = f.control_height() + 8;
  const float log = is_running(pair) ? beside : 0;
  const ui::Rect rect{whole.x, whole.y, whole.width - log, whole.height};
  const std::string mentor = app::words::name_or_words(scene.programme(), pair.mentor);
  const std::string mentee = app::words::name_or_words(scene.programme(), pair.mentee);
  const ui::NodeId id = f.id("open");
  scene.return_to_row(pair.id.value, id);
  const ui::Press press = ui::pressable(f, id, rect);
  const ui::Theme& t = f.theme();
  f.paint().fill(rect.inset(1), faded(t.hover, press.heat), 8);
  if (press.focus_ring) f.paint().frame(rect.inset(1), t.primary, 8, 2);
  ui::Node node;
  node.id = id;
  node.role = ui::Role::Button;
  node.name = words::teaches(mentor, mentee);
  node.rect = rect;
  node.text.size = 0;  // painted as two lines
  f.node(std::move(node));
  const float wide = whole.width - beside - 72;
  ui::paint_side(f, ui::Side::Mentor, {rect.x + 20, rect.y + 20});
  ui::paint_line(f, mentor, ui::kBodyName, {rect.x + 32, rect.y + 10, wide, 20}, t.text);
  ui::paint_side(f, ui::Side::Mentee, {rect.x + 20, rect.y + 40});
  ui::paint_line(f, mentee, ui::kBodyName, {rect.x + 32, rect.y + 30, wide, 20}, t.text);
  ui::PlaceScope words(f, {rect.x + 32, rect.y + 52, wide});
  ui::label(f, state_words(scene.app, pair) + ", " + last_words(scene.app, pair), ui::kCaption,
            t.muted);
  f.paint().icon(ui::Icon::ChevronRight, {rect.x + wide + 40, rect.centre().y - 8, 16, 16},
                 t.muted);
  if (press.activated) scene.go(app::Page::Pair, pair.id.value);
  if (log == 0) return;
  const float side = f.control_height();
  const ui::PlaceScope end(f, {rect.right(), rect.centre().y - side / 2, side});
  log_met(scene, pair);
}

// `bottom`: where the list ends on the surface; 0: as low as its rows.
void draw_list(Scene& scene, PairsScreen& s, float bottom) {
  ui::Frame& f = scene.ui;
  if (!scene.left.empty()) {
    const auto left = std::ranges::find(s.rows, Id<Pair>{scene.left}, &PairRow::id);
    s.table.focused_row = static_cast<int>(left - s.rows.begin());
  }
  const int count = static_cast<int>(s.rows.size());
  const auto id_at = [&](int i) { return s.rows[static_cast<std::size_t>(i)].id; };
  const auto key = [&](int i) { return id_at(i).value; };
  const auto pair_at = [&](int i) -> const Pair& { return scene.programme().pairs.at(id_at(i)); };
  if (f.phone()) {
    const ui::Box box(f, {.padding = 0});
    const auto draw = [&](ui::Frame&, int i, ui::Rect rect) { draw_card(scene, pair_at(i), rect); };
    return ui::list_rows(f, "pairs", words::Pairs,
                         {.count = count, .height = 76, .key = key, .draw = draw},
                         s.table.focused_row);
  }
  const auto draw = [&](ui::Frame&, ui::TableRow& row) {
    draw_row(scene, pair_at(row.index()), row);
  };
  const float high = bottom > 0 ? bottom - f.place().y : 0;
  ui::table(f, "pairs", {.name = words::Pairs, .view_height = high}, kPairColumns,
            {.count = count, .key = key, .draw = draw}, s.table);
}

void head_buttons(Scene& scene, PairsScreen& s) {
  ui::Frame& f = scene.ui;
  ui::Flow row(f, 8, f.control_height());
  const ui::ButtonLook log{.kind = ui::ButtonKind::Primary, .icon = ui::Icon::Calendar};
  const bool runs = scene.app.derived.counts.running_pairs > 0;
  if (runs && ui::button(row, f, "meetings", words::LogMeetings, log)) {
    open_meetings(scene, s.meetings);
  }
  const bool hands_out = is_organiser(scene.app) && !scene.programme().pairs.empty();
  if (hands_out &&
      ui::button(row, f, "hand_out", hand_out_words::HandOut, {.icon = ui::Icon::Share})) {
    scene.go(app::Page::HandOut);
  }
  // A partner comes from the organiser, or from oneself.
  const bool pairs_others = scene.app.workspace->holder != Holder::Mentor &&
                            scene.app.workspace->holder != Holder::Mentee;
  if (pairs_others && ui::button(row, f, "add", words::AddByHand, {.icon = ui::Icon::Plus}))
    s.adding = true;
}

void head(Scene& scene, PairsScreen& s) {
  page_heading(
      scene, words::Pairs,
      words::running_of(scene.app.derived.counts.running_pairs, scene.programme().pairs.size()));
  scene.ui.space(12);
  head_buttons(scene, s);
}

void draw_filtered(Scene& scene, PairsScreen& s, float bottom) {
  ui::Frame& f = scene.ui;
  draw_pair_filter(scene);
  f.space(16);
  if (!s.rows.empty()) return draw_list(scene, s, bottom);
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

void head_and_list(Scene& scene, PairsScreen& s, float bottom) {
  head(scene, s);
  scene.ui.space(16);
  scene.programme().pairs.empty() ? draw_empty(scene) : draw_filtered(scene, s, bottom);
}

}  // namespace

void draw_pairs(Scene& scene, PairsScreen& s, ui::Rect area) {
  refresh_rows(scene.app, s);
  if (scene.ui.phone() || area.height < kLeastStandingHeight) {
    const Page page(scene, "pairs", area);
    head_and_list(scene, s, 0);
  } else {
    const StandingPage page(scene, "pairs", area, page_margin(scene.ui));
    head_and_list(scene, s, area.bottom());
  }
  if (s.adding) draw_adding(scene, s);
  if (s.meetings.open) draw_meetings(scene, s.meetings);
}

}  // namespace flipside::screens
