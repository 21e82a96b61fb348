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

constexpr float kLeastFixedHeight = 420;  // below it the whole page scrolls
constexpr float kPeopleMostWidth = 976;
constexpr std::string_view kPeopleFile = ".csv,.tsv,.txt,.xlsx,.xls,.ods,text/csv,text/plain";

constexpr ui::ButtonLook kImport{.kind = ui::ButtonKind::Quiet,
                                 .icon = ui::Icon::Upload,
                                 .description = people_words::ImportHelp};
constexpr ui::ButtonLook kAdd{.icon = ui::Icon::Plus};

void add_person(Scene& scene) { scene.send(app::Save<Person>{.open = true}); }

void import_button(Scene& scene, ui::ButtonLook look) {
  ui::file_button(scene.ui, "import", people_words::Import, kPeopleFile, look);
}

void add_button(Scene& scene, ui::ButtonLook look) {
  if (ui::button(scene.ui, "add", people_words::AddPerson, look)) add_person(scene);
}

std::string count_words(const Scene& scene, const PeopleScreen& s) {
  return people_words::shown_of(s.found.people().size(), scene.programme().people.size());
}

void wide_head(Scene& scene, const PeopleScreen& s) {
  ui::Frame& f = scene.ui;
  const float import = ui::button_width(f, people_words::Import, kImport);
  const float add = ui::button_width(f, people_words::AddPerson, kAdd);
  ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(import), ui::Width::fixed(add)}, 8,
                  f.control_height());
  row.next(36);
  page_heading(scene, people_words::Title, count_words(scene, s));
  row.next();
  import_button(scene, kImport);
  row.next();
  add_button(scene, kAdd);
}

void narrow_head(Scene& scene, const PeopleScreen& s) {
  ui::Frame& f = scene.ui;
  page_heading(scene, people_words::Title, count_words(scene, s));
  f.space(12);
  ui::ButtonLook import = kImport;
  import.fill = true;
  ui::ButtonLook add = kAdd;
  add.fill = true;
  ui::Columns row(f, {ui::Width::grow(), ui::Width::grow()}, 8);
  row.next();
  import_button(scene, import);
  row.next();
  add_button(scene, add);
}

void look(const Scene& scene, PeopleScreen& s) {
  s.found.look(scene.app, {s.text, choices_of(scene.app.route), s.table.sort});
}

void head_and_filters(Scene& scene, PeopleScreen& s) {
  ui::Frame& f = scene.ui;
  look(scene, s);
  f.phone() ? narrow_head(scene, s) : wide_head(scene, s);
  f.space(16);
  const bool asked = draw_people_filters(scene, s.text);
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
  if (!scene.app.route.id.empty()) view.open = s.found.index_of(Id<Person>{scene.app.route.id});
  const bool is_table = scene.ui.place().width >= kLeastTableWidth;
  if (bottom > 0 && is_table) view.view_height = bottom - scene.ui.place().y;
  const auto opened =
      is_table ? people_table(scene, view, s.table) : people_rows(scene, view, s.focused_row);
  if (opened) open_person(scene, *opened);
}

void nobody_yet(Scene& scene, ui::Rect area) {
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
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
  const float wide = ui::button_width(f, people_words::AddByHand, quiet);
  const ui::Place at = f.place();
  f.place() = {at.x + (at.width - wide) / 2, at.y, wide};
  if (ui::button(f, "add", people_words::AddByHand, quiet)) add_person(scene);
  f.place() = {at.x, f.place().y, at.width};
}

void scrolling_list(Scene& scene, PeopleScreen& s, ui::Rect area) {
  const Page page(scene, "people", area);
  head_and_filters(scene, s);
  list(scene, s, 0);
}

// Head and filters stand, the rows scroll below them.
void standing_list(Scene& scene, PeopleScreen& s, ui::Rect area, float right_margin) {
  ui::Frame& f = scene.ui;
  const float left = page_margin(f);
  const float width = std::min(area.width - left - right_margin, kPeopleMostWidth);
  const ui::PlaceScope place(f, {area.x + left, area.y + 8, width});
  head_and_filters(scene, s);
  list(scene, s, area.bottom());
}

void people_list(Scene& scene, PeopleScreen& s, ui::Rect area, float right_margin) {
  if (scene.programme().people.empty()) return nobody_yet(scene, area);
  const bool narrow = area.width - page_margin(scene.ui) - right_margin < kLeastTableWidth;
  const bool stands = !narrow && area.height >= kLeastFixedHeight;
  stands ? standing_list(scene, s, area, right_margin) : scrolling_list(scene, s, area);
}

}  // namespace

void draw_people(Scene& scene, PeopleScreen& s, ui::Rect area) {
  const float margin = page_margin(scene.ui);
  if (scene.app.route.id.empty()) return people_list(scene, s, area, margin);
  if (scene.ui.breadth() != ui::Breadth::Wide) return draw_person_page(scene, s.form, area);
  const float left = area.width - kPersonPanel;
  people_list(scene, s, {area.x, area.y, left, area.height}, 24);
  draw_person_panel(scene, s.form, {area.x + left, area.y, kPersonPanel, area.height});
}

}  // namespace flipside::screens
