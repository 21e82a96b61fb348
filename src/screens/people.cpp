#include "screens/people.h"

#include <algorithm>
#include <string>

#include "screens/page.h"
#include "screens/people_filters.h"
#include "screens/people_table.h"
#include "screens/words/people.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr std::string_view kPeopleFile = ".csv,.tsv,.txt,.xlsx,.xls,.ods,text/csv,text/plain";

constexpr ui::ButtonLook kImport{.kind = ui::ButtonKind::Quiet,
                                 .icon = ui::Icon::Upload,
                                 .description = people_words::ImportHelp};
constexpr ui::ButtonLook kAdd{.icon = ui::Icon::Plus};
constexpr ui::ButtonLook kPaste{.kind = ui::ButtonKind::Quiet, .icon = ui::Icon::Copy};

void add_person(Scene& scene) { scene.send(app::Save<Person>{.open = true}); }

void import_button(Scene& scene, ui::ButtonLook look) {
  ui::file_button(scene.ui, "import", people_words::Import, kPeopleFile, look);
}

void add_button(Scene& scene, ui::ButtonLook look) {
  if (ui::button(scene.ui, "add", people_words::AddPerson, look)) add_person(scene);
}

void paste_button(Scene& scene, PeopleScreen& s, ui::ButtonLook look) {
  if (ui::button(scene.ui, "paste", people_words::Paste, look)) s.paste.open = true;
}

std::string count_words(const Scene& scene, const PeopleScreen& s) {
  return people_words::shown_of(s.found.people().size(), scene.programme().people.size());
}

void wide_head(Scene& scene, PeopleScreen& s) {
  ui::Frame& f = scene.ui;
  const float paste = ui::button_width(f, people_words::Paste, kPaste);
  const float import = ui::button_width(f, people_words::Import, kImport);
  const float add = ui::button_width(f, people_words::AddPerson, kAdd);
  ui::Columns row(
      f,
      {ui::Width::grow(), ui::Width::fixed(paste), ui::Width::fixed(import), ui::Width::fixed(add)},
      8, f.control_height());
  row.next(36);
  page_heading(scene, people_words::Title, count_words(scene, s));
  row.next();
  paste_button(scene, s, kPaste);
  row.next();
  import_button(scene, kImport);
  row.next();
  add_button(scene, kAdd);
}

ui::ButtonLook filling(ui::ButtonLook look) {
  look.fill = true;
  return look;
}

void narrow_head(Scene& scene, PeopleScreen& s) {
  ui::Frame& f = scene.ui;
  page_heading(scene, people_words::Title, count_words(scene, s));
  f.space(12);
  add_button(scene, filling(kAdd));
  f.space(8);
  ui::Columns row(f, {ui::Width::grow(), ui::Width::grow()}, 8);
  row.next();
  import_button(scene, filling(kImport));
  row.next();
  paste_button(scene, s, filling(kPaste));
}

void look(const Scene& scene, PeopleScreen& s) {
  s.found.look(scene.app, question_of(scene.app, s));
}

void head_and_filters(Scene& scene, PeopleScreen& s) {
  ui::Frame& f = scene.ui;
  look(scene, s);
  f.phone() ? narrow_head(scene, s) : wide_head(scene, s);
  f.space(16);
  const bool asked = draw_people_filters(scene, s.text, s.choosing.on);
  if (s.choosing.on) {
    f.space(8);
    choosing_bar(scene, s.choosing, s.found.people());
  }
  f.space(12);
  if (!asked) return;
  look(scene, s);
  f.announce(people_words::found(s.found.people().size()));
  f.again();
}

void nobody_found(Scene& scene, PeopleScreen& s) {
  ui::Frame& f = scene.ui;
  f.space(12);
  ui::muted(f, people_words::NobodyFound);
  f.space(8);
  if (ui::button(f, "clear", people_words::ClearFilters)) clear_filters(scene, s.text);
}

void open_person(Scene& scene, const Id<Person>& person) {
  app::Route route = scene.app.route;
  route.id = person.value;
  scene.send(app::Navigate{std::move(route)});
}

// `bottom`: where the list ends on the surface; 0: as low as its rows.
void list(Scene& scene, PeopleScreen& s, float bottom) {
  if (s.found.people().empty()) return nobody_found(scene, s);
  PeopleList view{.people = s.found.people()};
  if (s.choosing.on) view.chosen = &s.choosing.chosen;
  if (!scene.app.route.id.empty()) view.open = s.found.index_of(Id<Person>{scene.app.route.id});
  if (!scene.left.empty()) {
    s.table.focused_row = s.focused_row = s.found.index_of(Id<Person>{scene.left});
  }
  const bool is_table = scene.ui.place().width >= kLeastTableWidth;
  if (bottom > 0 && is_table) view.view_height = bottom - scene.ui.place().y;
  const auto opened =
      is_table ? people_table(scene, view, s.table) : people_rows(scene, view, s.focused_row);
  if (opened) open_person(scene, *opened);
}

// In the middle of the place.
bool quiet_middle(ui::Frame& f, std::string_view key, std::string_view words) {
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
  const float wide = ui::button_width(f, words, quiet);
  const ui::Place at = f.place();
  f.place() = {at.x + (at.width - wide) / 2, at.y, wide};
  const bool pressed = ui::button(f, key, words, quiet);
  f.place() = {at.x, f.place().y, at.width};
  return pressed;
}

void nobody_yet(Scene& scene, PeopleScreen& s, ui::Rect area) {
  ui::Frame& f = scene.ui;
  const Page page(scene, "people", area, 640);
  page_heading(scene, people_words::Title);
  f.space(32);
  const ui::Box box(f, {});
  if (ui::empty_state(f, "nobody", people_words::NobodyYet,
                      {.icon = ui::Icon::Users, .action = people_words::ImportFirst})) {
    scene.send(app::ChooseFile{});
  }
  ui::text(f, people_words::OtherWays, {.color = f.theme().muted, .align = ui::Align::Centre});
  f.space(8);
  if (quiet_middle(f, "paste", people_words::Paste)) s.paste.open = true;
  if (quiet_middle(f, "add", people_words::AddByHand)) add_person(scene);
}

void scrolling_list(Scene& scene, PeopleScreen& s, ui::Rect area) {
  const Page page(scene, "people", area);
  head_and_filters(scene, s);
  list(scene, s, 0);
}

void standing_list(Scene& scene, PeopleScreen& s, ui::Rect area, float right_margin) {
  const StandingPage page(scene, "people", area, right_margin);
  head_and_filters(scene, s);
  list(scene, s, area.bottom());
}

void people_list(Scene& scene, PeopleScreen& s, ui::Rect area, float right_margin) {
  if (scene.programme().people.empty()) {
    s.choosing = {};
    return nobody_yet(scene, s, area);
  }
  const bool narrow = area.width - page_margin(scene.ui) - right_margin < kLeastTableWidth;
  const bool stands = !narrow && area.height >= kLeastStandingHeight;
  stands ? standing_list(scene, s, area, right_margin) : scrolling_list(scene, s, area);
}

}  // namespace

PeopleQuestion question_of(const app::App& app, const PeopleScreen& screen) {
  return {screen.text, choices_of(app.route), screen.table.sort};
}

void late::draw_people(Scene& scene, PeopleScreen& s, ui::Rect area) {
  if (s.paste.open) paste_dialog(scene, s.paste);
  if (scene.app.route.id.empty()) {
    people_list(scene, s, area, page_margin(scene.ui));
    return choosing_dialog(scene, s.choosing);
  }
  if (scene.ui.breadth() != ui::Breadth::Wide) return draw_person_page(scene, s.form, area);
  const float left = area.width - kPersonPanel;
  people_list(scene, s, {area.x, area.y, left, area.height}, 24);
  draw_person_panel(scene, s.form, {area.x + left, area.y, kPersonPanel, area.height});
  choosing_dialog(scene, s.choosing);
}

}  // namespace flipside::screens
