#include "screens/people_table.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"
#include "screens/person_look.h"
#include "screens/words/people.h"
#include "screens/words/person.h"
#include "ui/choice.h"
#include "ui/list_rows.h"

namespace flipside::screens {
namespace {

constexpr float kPeopleTableGap = 16;
constexpr float kAvatar = 28;
constexpr float kRowAvatar = 40;
constexpr float kRowHeight = 68;
constexpr float kNarrowState = 124;

const std::array<ui::TableColumn, 4>& columns() {
  static const std::array<ui::TableColumn, 4> kColumns{
      ui::TableColumn{.key = "name",
                      .title = people_words::NameColumn,
                      .width = ui::Width::grow(1.95F),
                      .sortable = true},
      ui::TableColumn{.key = "rank",
                      .title = people_words::RankColumn,
                      .width = ui::Width::grow(1.14F),
                      .sortable = true},
      ui::TableColumn{.key = "topics",
                      .title = people_words::TopicColumn,
                      .width = ui::Width::grow(1.75F),
                      .title_hidden = true},
      ui::TableColumn{.key = "state",
                      .title = people_words::StateColumn,
                      .width = ui::Width::fixed(124),
                      .sortable = true}};
  return kColumns;
}

// Over the head of the topics: both marks with their words.
void paint_marks(ui::Frame& f) {
  std::vector<ui::Width> widths;
  for (const ui::TableColumn& column : columns()) widths.push_back(column.width);
  ui::PlaceScope place(f, f.place());
  const float height = f.surface().coarse_pointer ? 44.0F : 36.0F;
  ui::Columns head(f, widths, kPeopleTableGap, height);
  head.next();
  head.next();
  ui::Rect box = head.next();
  const std::array marks{std::pair{ui::Side::Mentor, people_words::TeachesMark},
                         std::pair{ui::Side::Mentee, people_words::WantsMark}};
  for (const auto& [side, words] : marks) {
    const float wide = ui::text_width(f, words, ui::kCaptionName) + 1;
    ui::paint_side(f, side, {box.x + 4, box.centre().y});
    ui::paint_line(f, words, ui::kCaptionName, {box.x + 14, box.y, wide, box.height},
                   f.theme().muted);
    box.x += 14 + wide + 12;
  }
}

std::string rank_name(const Programme& programme, const Person& person) {
  const Rank* rank = find(programme.ranks, person.rank);
  return rank == nullptr ? std::string() : rank->name;
}

void topic_chip(Scene& scene, const Person& person) {
  ui::Frame& f = scene.ui;
  const TopTopic top = top_topic(scene.programme(), person);
  if (top.name.empty()) return;
  const std::string more = top.more == 0 ? std::string() : people_words::more(top.more);
  const float beside = more.empty() ? 0 : ui::text_width(f, more, ui::kCaptionName) + 9;
  const ui::Place at = f.place();
  const std::string name = people_words::taught_or_wanted(top.side == ui::Side::Mentor, top.name);
  const ui::ChipLook look{.side = top.side, .name = name};
  const float wide = std::min(ui::chip_width(f, top.name, look), at.width - beside);
  f.place().width = wide;
  ui::chip(f, top.name, look);
  if (more.empty()) return;
  ui::PlaceScope place(f, {at.x + wide + 8, at.y + 4, beside});
  ui::label(f, more, ui::kCaptionName, f.theme().muted);
}

void state_of(Scene& scene, const Person& person) {
  const auto state = scene.app.derived.states.at(person.id);
  ui::status(scene.ui, person_words::state_words(state), state_look(state));
}

// The row as a checkbox; `mark`: where its square stands, in place of the letters.
void choose_row(Scene& scene, const Person& person, std::set<Id<Person>>& chosen, ui::Rect row,
                ui::Rect mark) {
  bool is_chosen = chosen.contains(person.id);
  if (!ui::row_checkbox(scene.ui, "chosen", shown_name(person), row, mark, is_chosen)) return;
  if (is_chosen) {
    chosen.insert(person.id);
  } else {
    chosen.erase(person.id);
  }
  scene.ui.announce(people_words::chosen(chosen.size()));
  scene.ui.again();
}

bool name_cell(Scene& scene, const Person& person, ui::TableRow& row,
               std::set<Id<Person>>* chosen) {
  ui::Frame& f = scene.ui;
  const ui::Rect cell = row.cell(kAvatar);
  const ui::Place at = f.place();
  if (chosen != nullptr) {
    const ui::PlaceScope place(f, {at.x + kAvatar + 12, at.y + 4, at.width - kAvatar - 12});
    ui::label(f, shown_name(person), ui::kBodyName);
    choose_row(scene, person, *chosen, row.rect(), {at.x + 4, cell.centre().y - 10, 20, 20});
    return false;
  }
  ui::paint_avatar(f, initials(person.name), side_of(person), {at.x, at.y, kAvatar, kAvatar});
  f.place() = {at.x + kAvatar + 12, at.y, at.width - kAvatar - 12};
  scene.return_to_row(person.id.value, f.id("open"));
  return row.opener(shown_name(person));
}

bool draw_row(Scene& scene, const Person& person, ui::TableRow& row, std::set<Id<Person>>* chosen) {
  ui::Frame& f = scene.ui;
  const bool opened = name_cell(scene, person, row, chosen);
  row.cell(20);
  ui::label(f, rank_name(scene.programme(), person), ui::kBody, f.theme().muted);
  row.cell(24);
  topic_chip(scene, person);
  row.cell(20);
  state_of(scene, person);
  return opened;
}

// The whole row as a button, or as a checkbox while several are chosen.
bool narrow_row_itself(Scene& scene, const Person& person, ui::Rect row,
                       std::set<Id<Person>>* chosen) {
  ui::Frame& f = scene.ui;
  const float left = kRowAvatar + 12;
  scene.return_to_row(person.id.value, f.id("open"));
  const float top = row.y + (row.height - kRowAvatar) / 2;
  const ui::Rect name{row.x + left, top, row.width - left - kNarrowState - 8, 20};
  if (chosen != nullptr) {
    {
      const ui::PlaceScope place(f, {name.x, name.y, name.width});
      ui::label(f, shown_name(person), ui::kBodyName);
    }
    choose_row(scene, person, *chosen, row, {row.x + 8, row.centre().y - 10, 20, 20});
    return false;
  }
  const bool opened =
      ui::row_button(f, "open", shown_name(person), row, {left, top - row.y}, ui::kBodyName);
  ui::paint_avatar(f, initials(person.name), side_of(person), {row.x, top, kRowAvatar, kRowAvatar});
  ui::paint_line(f, shown_name(person), ui::kBodyName, name, f.theme().text);
  return opened;
}

bool draw_narrow_row(Scene& scene, const Person& person, ui::Rect row,
                     std::set<Id<Person>>* chosen) {
  ui::Frame& f = scene.ui;
  const float left = kRowAvatar + 12;
  const float state = kNarrowState;
  const bool opened = narrow_row_itself(scene, person, row, chosen);
  const float top = row.y + (row.height - kRowAvatar) / 2;
  {
    ui::PlaceScope place(f, {row.right() - state, top, state});
    state_of(scene, person);
  }
  ui::PlaceScope place(f, {row.x + left, top + 22, row.width - left});
  topic_chip(scene, person);
  return opened;
}

}  // namespace

std::optional<Id<Person>> people_table(Scene& scene, const PeopleList& list,
                                       ui::TableState& state) {
  std::optional<Id<Person>> opened;
  const auto person_at = [&](int i) { return list.people[static_cast<std::size_t>(i)]; };
  paint_marks(scene.ui);
  ui::table(scene.ui, "people",
            {.name = people_words::Title, .view_height = list.view_height, .selected = list.open},
            columns(),
            {.count = static_cast<int>(list.people.size()),
             .key = [&](int i) { return person_at(i).value; },
             .draw =
                 [&](ui::Frame&, ui::TableRow& row) {
                   const Id<Person> id = person_at(row.index());
                   const Person& person = scene.programme().people.at(id);
                   if (draw_row(scene, person, row, list.chosen)) opened = id;
                 }},
            state);
  return opened;
}

std::optional<Id<Person>> people_rows(Scene& scene, const PeopleList& list, int& focused_row) {
  std::optional<Id<Person>> opened;
  const auto person_at = [&](int i) { return list.people[static_cast<std::size_t>(i)]; };
  ui::list_rows(scene.ui, "people", people_words::Title,
                {.count = static_cast<int>(list.people.size()),
                 .height = kRowHeight,
                 .key = [&](int i) { return person_at(i).value; },
                 .draw =
                     [&](ui::Frame&, int index, ui::Rect row) {
                       const Id<Person> id = person_at(index);
                       const Person& person = scene.programme().people.at(id);
                       if (draw_narrow_row(scene, person, row, list.chosen)) opened = id;
                     }},
                focused_row);
  return opened;
}

}  // namespace flipside::screens
