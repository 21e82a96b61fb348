#include "screens/person_form.h"

#include <array>
#include <string>

#include "base/text.h"
#include "screens/page.h"
#include "screens/person_look.h"
#include "screens/person_pairs.h"
#include "screens/person_parts.h"
#include "screens/words/person.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/disclosure.h"

namespace flipside::screens {
namespace {

constexpr float kSection = 20;
constexpr float kPersonFormPadding = 24;
constexpr float kPersonFormAvatar = 40;

const Person* shown_person(const Scene& scene) {
  return find(scene.programme().people, Id<Person>{scene.app.route.id});
}

// The draft of another person begins anew.
void keep_up(PersonForm& form, const Person& person) {
  if (form.draft.saved.id == person.id) return follow(form.draft, person);
  form = {};
  form.draft = draft_of(person);
}

void state_words_below(Scene& scene, const Person& person) {
  const auto state = scene.app.derived.states.find(person.id);
  if (state == scene.app.derived.states.end()) return;
  ui::label(scene.ui, person_words::state_words(state->second), ui::kBody, scene.ui.theme().muted);
}

void remove_menu(Scene& scene, const Person& person) {
  constexpr std::array kEntries{ui::MenuEntry{
      .key = "remove", .label = person_words::Remove, .icon = ui::Icon::Trash, .danger = true}};
  if (ui::menu_button(scene.ui, "menu", person_words::Menu, kEntries) == "remove") {
    scene.send(app::Remove<Person>{person.id});
  }
}

// Letters, name and state; answers the heading.
ui::NodeId name_and_state(Scene& scene, const Person& person, ui::Columns& row, int level) {
  ui::Frame& f = scene.ui;
  const ui::Rect disc = row.next();
  ui::paint_avatar(f, initials(person.name), side_of(person),
                   {disc.x, disc.y + 2, kPersonFormAvatar, kPersonFormAvatar});
  row.next();
  const ui::NodeId heading = ui::text(f, shown_name(person),
                                      {.type = level == 1 ? ui::kH2 : ui::kH3,
                                       .most_lines = level == 1 ? 0 : 1,
                                       .role = ui::Role::Heading,
                                       .level = static_cast<std::uint8_t>(level)});
  state_words_below(scene, person);
  return heading;
}

void take_focus(Scene& scene, const Person& person, ui::NodeId heading) {
  if (!scene.page_is_new) return;
  const bool is_blank = trim(person.name).empty();
  scene.ui.focus(is_blank ? scene.ui.id("name") : heading);
}

void panel_head(Scene& scene, PersonForm& form, ui::NodeId& heading) {
  ui::Frame& f = scene.ui;
  const float side = f.control_height();
  ui::Columns row(
      f, {ui::Width::fixed(kPersonFormAvatar), ui::Width::grow(), ui::Width::fixed(side)}, 12, 48);
  heading = name_and_state(scene, form.draft.saved, row, 2);
  row.next(side);
  if (ui::icon_button(f, "close", ui::Icon::X, person_words::Close)) close_person(scene, form);
}

constexpr std::array kParts{
    person_name_and_role, person_place_in_house, person_teaches,   person_wants,     person_aims,
    person_time,          person_meeting,        person_languages, person_interests, person_wishes,
    person_openness,      person_groups,         person_needs,     person_contact};

void fields(Scene& scene, PersonForm& form) {
  for (const auto part : kParts) {
    part(scene, form);
    if (part != person_contact) scene.ui.space(kSection);
  }
  person_pairs(scene, form.draft.saved);
  scene.ui.space(kSection);
  person_note(scene, form);
}

void who_reads(Scene& scene, const Person& person) {
  ui::Frame& f = scene.ui;
  const std::string words = person_words::who_reads(trim(person.name));
  const float side = f.control_height();
  const float room = f.place().width - 16 - side - 2 * 8;
  ui::Columns row(f, {ui::Width::fixed(16), ui::Width::grow(), ui::Width::fixed(side)}, 8, side);
  const ui::Rect eye = row.next(16);
  f.paint().icon(ui::Icon::Eye, {eye.x, f.place().y, 16, 16}, f.theme().muted);
  row.next(ui::text_height(f, words, ui::kCaption, room));
  ui::muted(f, words, ui::kCaption);
  row.next(side);
  remove_menu(scene, person);
}

float foot_height(const Scene& scene, const Person& person) {
  const float side = scene.ui.control_height();
  const float button = has_next_step(scene, person) ? 8 + side : 0;
  return 8 + side + button + 16;
}

void foot(Scene& scene, const Person& person) {
  who_reads(scene, person);
  if (!has_next_step(scene, person)) return;
  scene.ui.space(8);
  next_step(scene, person);
}

void gone(Scene& scene, const PersonForm& form) {
  ui::Frame& f = scene.ui;
  const ui::NodeId words = ui::heading(f, 2, person_words::Gone);
  if (scene.page_is_new) f.focus(words);
  f.space(16);
  if (ui::button(f, "back", person_words::Back, {.kind = ui::ButtonKind::Primary})) {
    close_person(scene, form);
  }
}

// Its words stand at the margin.
void back_button(Scene& scene, const PersonForm& form) {
  const ui::ButtonLook look{.kind = ui::ButtonKind::Quiet, .icon = ui::Icon::ChevronLeft};
  if (ui::flush_button(scene.ui, "back", person_words::Back, look)) close_person(scene, form);
}

void draw_panel(Scene& scene, PersonForm& form, ui::Rect inner) {
  ui::Frame& f = scene.ui;
  ui::NodeId heading{};
  f.place() = {inner.x, inner.y + 16, inner.width};
  panel_head(scene, form, heading);
  const float top = inner.y + 80;
  const float high = foot_height(scene, form.draft.saved);
  const ui::Rect view{inner.x - kPersonFormPadding + 1, top + 1,
                      inner.width + 2 * kPersonFormPadding - 1,
                      std::max(1.0F, inner.bottom() - high - top - 1)};
  f.paint().fill({view.x, top, view.width, 1}, f.theme().line);
  {
    const ui::Scroll scroll(f, "fields", view, person_words::Details, kPersonFormPadding);
    f.place() = {inner.x, f.place().y + 16, inner.width};
    const ui::IdScope scope(f, form.draft.saved.id.value);
    take_focus(scene, form.draft.saved, heading);
    fields(scene, form);
  }
  f.paint().fill({view.x, view.bottom(), view.width, 1}, f.theme().line);
  f.place() = {inner.x, view.bottom() + 8, inner.width};
  foot(scene, form.draft.saved);
}

}  // namespace

void commit(Scene& scene, const PersonDraft& draft) {
  Person next = to_save(draft);
  if (!(next == draft.saved)) scene.send(app::Save<Person>{std::move(next)});
}

void keep_typed(Scene& scene, PersonDraft& draft, const ui::FieldEvent& event) {
  if (!event.to_keep()) return;
  Person next = to_save(draft);
  if (event.committed) trim_texts(draft.now);
  if (next == draft.saved) return;
  draft.handed = next;
  scene.send(app::Save<Person>{std::move(next), false, scene.ui.visit()});
}

void kept_field(Scene& scene, PersonDraft& draft, const FieldOf<Person>& it) {
  Form form(scene, draft.form);
  keep_typed(scene, draft, form.alone(draft.now, it));
}

void close_person(Scene& scene, const PersonForm& form) {
  const Person& person = form.draft.saved;
  if (!person.id.empty() && form.draft.now == Person{.id = person.id}) {
    return scene.send(app::Remove<Person>{person.id});
  }
  app::Route route = scene.app.route;
  route.id.clear();
  scene.send(app::Navigate{std::move(route)});
}

void draw_person_panel(Scene& scene, PersonForm& form, ui::Rect area) {
  ui::Frame& f = scene.ui;
  const ui::Theme& t = f.theme();
  f.paint().fill(area, t.surface);
  f.paint().fill({area.x, area.y, 1, area.height}, t.line);
  f.paint().fill({area.x, area.y, area.width, 1}, t.line);
  ui::PlaceScope place(f, {area.x + kPersonFormPadding, area.y + kPersonFormPadding,
                           area.width - 2 * kPersonFormPadding});
  const ui::Group group(f, ui::Role::Region, "person", person_words::Details);
  const Person* person = shown_person(scene);
  if (person == nullptr) return gone(scene, form);
  keep_up(form, *person);
  draw_panel(
      scene, form,
      {area.x + kPersonFormPadding, area.y, area.width - 2 * kPersonFormPadding, area.height});
}

void draw_person_page(Scene& scene, PersonForm& form, ui::Rect area) {
  ui::Frame& f = scene.ui;
  const Page page(scene, "person", area, 640);
  const Person* person = shown_person(scene);
  if (person == nullptr) return gone(scene, form);
  keep_up(form, *person);
  back_button(scene, form);
  f.space(8);
  ui::NodeId heading{};
  {
    ui::Columns row(f, {ui::Width::fixed(kPersonFormAvatar), ui::Width::grow()}, 12);
    heading = name_and_state(scene, form.draft.saved, row, 1);
  }
  f.space(16);
  {
    const ui::IdScope scope(f, form.draft.saved.id.value);
    take_focus(scene, form.draft.saved, heading);
    fields(scene, form);
  }
  f.space(24);
  foot(scene, form.draft.saved);
}

}  // namespace flipside::screens
