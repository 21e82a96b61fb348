#include "screens/training_page.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "app/lesson_texts.h"
#include "screens/holder.h"
#include "screens/lesson_page.h"
#include "screens/page.h"
#include "screens/pair_cards.h"
#include "screens/words/shell.h"
#include "screens/words/training.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/pressable.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace lw = training_words;

constexpr float kRowPadding = 10;
constexpr float kRowEnd = 64;  // for minutes, or that it was read

// What a lesson and a scenario are in a list.
struct TrainingEntry {
  const std::string& id;
  const std::string& title;
  const std::string& about;
  int minutes;
};

template <class T>
std::vector<TrainingEntry> entries_for(const std::vector<T>& list, Side side) {
  std::vector<TrainingEntry> entries;
  for (const T& it : list) {
    if (it.side == side) entries.push_back({it.id, it.title, it.about, it.minutes});
  }
  return entries;
}

// Whose lessons come first. Who tracks pairs alone may be on both sides.
Side first_side(const Scene& scene) {
  const Workspace& workspace = *scene.app.workspace;
  if (workspace.holder == Holder::Mentor) return Side::Mentor;
  if (workspace.holder == Holder::Mentee) return Side::Mentee;
  const auto& pairs = scene.programme().pairs;
  const auto learns = [&](const auto& each) {
    return own_side(scene.app, each.second) == Side::Mentee;
  };
  const bool only_learns = !pairs.empty() && std::ranges::all_of(pairs, learns);
  return only_learns ? Side::Mentee : Side::Mentor;
}

void row_end(Scene& scene, const TrainingEntry& it, std::string_view done, ui::Rect row) {
  ui::Frame& f = scene.ui;
  const bool is_done = note_on(scene, it.id) != nullptr;
  const ui::PlaceScope end(f, {row.right() - kRowEnd, row.y + kRowPadding + 2, kRowEnd});
  if (is_done) return ui::status(f, done, {});
  ui::label(f, lw::minutes(it.minutes), ui::kCaption, f.theme().muted, ui::Align::Right);
}

void training_row(Scene& scene, const TrainingEntry& it, std::string_view done) {
  ui::Frame& f = scene.ui;
  const ui::Group item(f, ui::Role::ListItem, it.id);
  const float wide = f.place().width - kRowEnd - 12;
  const float lines = ui::text_height(f, it.about, ui::kCaption, wide);
  const ui::Rect row = f.take(ui::kBodyName.line_height + lines + 2 * kRowPadding);
  const ui::NodeId id = f.id("open");
  scene.return_to_row(it.id, id);
  const ui::Press press = ui::pressable(f, id, row);
  const ui::Rect ground{row.x - 8, row.y, row.width + 16, row.height};
  f.paint().fill(ground, faded(f.theme().hover, press.heat), 8);
  if (press.focus_ring) f.paint().frame(ground, f.theme().primary, 8, 2);
  ui::Node node;
  node.id = id;
  node.role = ui::Role::Link;
  node.name = it.title;
  node.detail = scene.href(app::Page::Training, it.id);
  node.rect = row;
  node.text = {.size = ui::kBodyName.size,
               .line_height = ui::kBodyName.line_height,
               .weight = ui::kBodyName.weight,
               .inset_top = kRowPadding};
  f.node(std::move(node));
  ui::paint_line(f, it.title, ui::kBodyName,
                 {row.x, row.y + kRowPadding, wide, ui::kBodyName.line_height}, f.theme().text);
  {
    const ui::PlaceScope about(f, {row.x, row.y + kRowPadding + ui::kBodyName.line_height, wide});
    ui::text(f, it.about, {.type = ui::kCaption, .color = f.theme().muted, .role = ui::Role::Text});
  }
  row_end(scene, it, done, row);
  if (press.activated) scene.go(app::Page::Training, it.id);
}

void training_card(Scene& scene, std::string_view key, std::string_view title, Side side,
                   const std::vector<TrainingEntry>& entries, std::string_view done) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, key, title, {.padding = f.phone() ? 16.0F : 20.0F});
  {
    ui::Columns head(f, {ui::Width::fixed(10), ui::Width::grow()}, 8);
    const ui::Rect mark = head.next();
    ui::paint_side(f, ui_side(side), {mark.x + 5, mark.y + 13}, 5);
    head.next();
    ui::heading(f, 2, title);
  }
  f.space(8);
  const ui::Group list(f, ui::Role::List, "list", title);
  for (const TrainingEntry& it : entries) {
    ui::divider(f);
    training_row(scene, it, done);
  }
}

void cards_for(Scene& scene, const app::LessonTexts& texts, Side side) {
  ui::Frame& f = scene.ui;
  const ui::IdScope scope(f, name_of(side));
  const auto lessons = [&] {
    training_card(scene, "lessons", lw::lessons_for(side), side, entries_for(texts.lessons, side),
                  lw::Read);
  };
  const auto scenarios = [&] {
    training_card(scene, "scenarios", lw::scenarios_for(side), side,
                  entries_for(texts.scenarios, side), lw::Tried);
  };
  if (f.place().width < kLeastBeside) {
    lessons();
    f.space(kCardGap);
    return scenarios();
  }
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::grow()}, kCardGap);
  columns.next();
  lessons();
  columns.next();
  scenarios();
}

void draw_all(Scene& scene, const app::LessonTexts& texts, ui::Rect area) {
  ui::Frame& f = scene.ui;
  const Page page(scene, "training", area);
  const Side first = first_side(scene);
  const bool yours = !is_organiser(scene.app);
  int read = 0;
  int all = 0;
  for (const app::Lesson& it : texts.lessons) {
    if (yours && it.side != first) continue;
    ++all;
    if (note_on(scene, it.id) != nullptr) ++read;
  }
  page_heading(scene, lw::read_of(read, all, yours));
  f.space(4);
  ui::muted(f, lw::Lead, f.phone() ? ui::kBody : ui::kLead);
  for (const Side side : {first, other_side(first)}) {
    f.space(kCardGap);
    cards_for(scene, texts, side);
  }
}

// They are on their way, or could not be fetched.
void draw_without_texts(Scene& scene, bool waits, ui::Rect area) {
  ui::Frame& f = scene.ui;
  const Page page(scene, "training", area);
  page_heading(scene, lw::Title);
  f.space(12);
  if (waits) return static_cast<void>(ui::muted(f, lw::Loading, ui::kLead));
  const ui::BannerLook look{.tone = ui::Tone::Warning, .action = shell_words::TryAgain};
  if (ui::banner(f, "not_here", lw::NotHere, look)) scene.send(app::ReadLessons{});
}

void draw_no_lesson(Scene& scene, ui::Rect area) {
  ui::Frame& f = scene.ui;
  const Page page(scene, "training", area);
  page_heading(scene, lw::NoSuchLesson);
  f.space(8);
  ui::muted(f, lw::NoSuchLessonWhy);
  f.space(16);
  all_lessons_button(scene, lw::SeeAll, true);
}

// Answers whether they are on their way. Who comes again asks again.
bool want_texts(Scene& scene, TrainingScreen& s) {
  const bool wants = !s.asked || scene.page_is_new;
  s.asked = true;
  if (wants) scene.send(app::ReadLessons{});
  return wants || scene.app.lesson_texts_asked;
}

// What was typed or chosen for another lesson is not of this one.
void turn_to(Scene& scene, TrainingScreen& s) {
  if (s.open == scene.app.route.id) return;
  const std::string& id = scene.app.route.id;
  s = {.asked = s.asked, .open = id};
  if (!id.empty()) s.note = draft_of(note_to_keep(scene, id));
}

}  // namespace

void late::draw_training_page(Scene& scene, TrainingScreen& s, ui::Rect area) {
  if (!scene.app.lesson_texts) return draw_without_texts(scene, want_texts(scene, s), area);
  const app::LessonTexts& texts = *scene.app.lesson_texts;
  const std::string& id = scene.app.route.id;
  const bool is_fresh = s.open != id;
  turn_to(scene, s);
  if (id.empty()) return draw_all(scene, texts, area);
  if (const app::Lesson* lesson = app::find_lesson(texts, id)) {
    return draw_lesson(scene, s, *lesson, area);
  }
  const app::Scenario* scenario = app::find_scenario(texts, id);
  if (scenario == nullptr) return draw_no_lesson(scene, area);
  if (is_fresh) s.path = path_in_address(scene, *scenario);
  draw_scenario(scene, s, *scenario, area);
}

}  // namespace flipside::screens
