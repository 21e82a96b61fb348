#include "screens/gallery_tables.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/sort.h"
#include "base/text.h"
#include "screens/words/gallery.h"
#include "ui/box.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/field.h"
#include "ui/tabs.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kLargeTable = 36 + 44 * 7.5F;

struct ChipSample {
  std::string_view words;
  ui::ChipLook look;
};
constexpr std::array kChips{
    ChipSample{gallery_words::SamplePeople[0].topic, {.side = ui::Side::Mentor}},
    ChipSample{gallery_words::SamplePeople[2].topic, {.side = ui::Side::Mentee}},
    ChipSample{gallery_words::Active, {.tone = ui::Tone::Success, .icon = ui::Icon::CircleCheck}},
    ChipSample{gallery_words::Stalled, {.tone = ui::Tone::Warning, .icon = ui::Icon::Hourglass}},
    ChipSample{gallery_words::Conflicts, {.tone = ui::Tone::Danger, .icon = ui::Icon::CircleAlert}},
    ChipSample{gallery_words::English, {}}};

struct StatusSample {
  std::string_view words;
  ui::StatusLook look;
};
constexpr std::array kSampleStates{
    StatusSample{gallery_words::Active, {ui::Icon::CircleCheck, ui::Tone::Success}},
    StatusSample{gallery_words::Stalled, {ui::Icon::Hourglass, ui::Tone::Warning}},
    StatusSample{gallery_words::Waiting, {ui::Icon::Clock, ui::Tone::Neutral}},
    StatusSample{gallery_words::Paused, {ui::Icon::Pause, ui::Tone::Neutral}}};

void chips(ui::Frame& f) {
  ui::Flow flow(f, 8, 24);
  for (const ChipSample& sample : kChips) {
    flow.next(ui::chip_width(f, sample.words, sample.look), 24);
    ui::chip(f, sample.words, sample.look);
  }
}

void states(ui::Frame& f) {
  ui::Flow flow(f, 16, 20);
  for (const StatusSample& sample : kSampleStates) {
    flow.next(24 + ui::text_width(f, sample.words, ui::kBody), 20);
    ui::status(f, sample.words, sample.look);
  }
}

void avatars(ui::Frame& f) {
  ui::Flow flow(f, 8, 48);
  constexpr std::array kSizes{28.0F, 40.0F, 48.0F, 40.0F, 28.0F};
  for (std::size_t i = 0; i < kSizes.size(); ++i) {
    const gallery_words::SamplePerson& person = gallery_words::SamplePeople[i];
    flow.next(kSizes[i], 48);
    f.space((48 - kSizes[i]) / 2);
    ui::avatar(f, initials(person.name), person.side, kSizes[i]);
  }
}

// Without the rank where there is little room.
constexpr float kRoomForRank = 400;

std::vector<ui::TableColumn> columns(const ui::Frame& f, float width) {
  std::vector<ui::TableColumn> heads;
  heads.push_back({.key = "name", .title = gallery_words::Name, .sortable = true});
  if (width >= kRoomForRank) {
    heads.push_back({.key = "rank",
                     .title = gallery_words::Rank,
                     .width = ui::Width::fixed(width < 600 ? 78.0F : 160.0F)});
  }
  heads.push_back({.key = "hours",
                   .title = gallery_words::HoursHead,
                   .width = ui::Width::fixed(f.phone() ? 64.0F : 72.0F),
                   .align = ui::Align::Right,
                   .sortable = true});
  heads.push_back({.key = "state", .title = gallery_words::State, .width = ui::Width::fixed(88)});
  return heads;
}

void draw_cells(ui::Frame& f, ui::TableRow& row, const GalleryPerson& person, bool rank) {
  row.cell();
  ui::label(f, person.name, ui::kBodyName);
  if (rank) {
    row.cell();
    ui::label(f, person.rank, ui::kBody, f.theme().muted);
  }
  row.cell();
  ui::text(f, std::to_string(person.hours),
           {.type = ui::figures(ui::kBody), .align = ui::Align::Right, .role = ui::Role::Text});
  row.cell();
  const StatusSample& state = kSampleStates[person.stalled ? 1 : 0];
  ui::status(f, state.words, state.look);
}

std::vector<GalleryPerson> few_people() {
  std::vector<GalleryPerson> people;
  for (const gallery_words::SamplePerson& p : gallery_words::SamplePeople) {
    people.push_back({std::string(p.name),
                      gallery_words::Ranks[static_cast<std::size_t>(p.rank)].label, p.hours,
                      p.hours > 10});
  }
  return people;
}

void sort_by(std::vector<int>& order, const std::vector<GalleryPerson>& people,
             const ui::TableSort& sort) {
  if (sort.column < 0) return;
  const auto person = [&](int i) -> const GalleryPerson& {
    return people[static_cast<std::size_t>(i)];
  };
  const auto before = [&](int a, int b) {
    return sort.column > 0 ? person(a).hours < person(b).hours
                           : fold(person(a).name) < fold(person(b).name);
  };
  // Equals keep their order either way.
  sort_list(order, [&](int a, int b) {
    if (sort.descending ? before(b, a) : before(a, b)) return true;
    if (sort.descending ? before(a, b) : before(b, a)) return false;
    return a < b;
  });
}

void small_table(ui::Frame& f, GalleryTables& s) {
  const std::vector<GalleryPerson> people = few_people();
  std::vector<int> order{0, 1, 2, 3, 4};
  sort_by(order, people, s.small.sort);
  const auto at = [&](int i) -> const GalleryPerson& {
    return people[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])];
  };
  const auto heads = columns(f, f.place().width);
  if (ui::table(f, "small", {.name = gallery_words::People, .gap = 8, .selected = -1}, heads,
                {.count = static_cast<int>(people.size()),
                 .key = [&](int i) { return at(i).name; },
                 .draw =
                     [&](ui::Frame&, ui::TableRow& row) {
                       draw_cells(f, row, at(row.index()), heads.size() == 4);
                     }},
                s.small)) {
    f.again();
  }
}

std::vector<GalleryPerson> many_people() {
  std::vector<GalleryPerson> people;
  int n = 0;
  for (const std::string_view first : gallery_words::FirstNames) {
    for (const std::string_view last : gallery_words::LastNames) {
      const auto rank = static_cast<std::size_t>(n * 7 % 4);
      people.push_back({std::string(first) + " " + std::string(last),
                        gallery_words::Ranks[rank].label, 1 + n * 13 % 12, n % 9 == 4});
      ++n;
    }
  }
  return people;
}

void refill(GalleryTables& s) {
  s.shown.clear();
  const std::string query = fold(trim(s.query));
  for (int i = 0; i < static_cast<int>(s.people.size()); ++i) {
    if (matches_search(fold(s.people[static_cast<std::size_t>(i)].name), query)) {
      s.shown.push_back(i);
    }
  }
  sort_by(s.shown, s.people, s.large.sort);
}

void tab_words(ui::Frame& f, std::string_view words) {
  f.space(12);
  ui::muted(f, words);
}

}  // namespace

void gallery_marks_card(ui::Frame& f, GalleryTables& s) {
  ui::Card card(f, "marks", gallery_words::Marks, {.padding = f.phone() ? 16.0F : 24.0F});
  ui::heading(f, 2, gallery_words::Marks, ui::kBodyStrong);
  f.space(12);
  chips(f);
  f.space(16);
  states(f);
  f.space(12);
  avatars(f);
  f.space(12);
  ui::tabs(f, "tabs", gallery_words::TabsName, gallery_words::Tabs, s.tab);
  ui::TabPanel panel(f, "tabs", gallery_words::Tabs[static_cast<std::size_t>(s.tab)]);
  if (s.tab == 0) small_table(f, s);
  if (s.tab == 1) tab_words(f, gallery_words::UnmatchedWords);
  if (s.tab == 2) tab_words(f, gallery_words::ProofWords);
}

void gallery_large_table_card(ui::Frame& f, GalleryTables& s) {
  ui::Card card(f, "large", gallery_words::LargeTable, {.padding = f.phone() ? 16.0F : 24.0F});
  ui::heading(f, 2, gallery_words::LargeTable, ui::kBodyStrong);
  f.space(4);
  ui::muted(f, gallery_words::LargeTableWords);
  f.space(16);
  if (s.people.empty()) {
    s.people = many_people();
    refill(s);
  }
  const ui::Place whole = f.place();
  f.place().width = std::min(whole.width, 336.0F);
  if (ui::search_field(
          f, "filter",
          {.label = gallery_words::FilterPeople, .placeholder = gallery_words::FilterPeople},
          s.query)) {
    refill(s);
    f.announce(counted(static_cast<std::int64_t>(s.shown.size()), "person", "people"));
  }
  f.place() = {whole.x, f.place().y + 12, whole.width};
  const auto at = [&](int i) -> const GalleryPerson& {
    return s.people[static_cast<std::size_t>(s.shown[static_cast<std::size_t>(i)])];
  };
  const auto heads = columns(f, f.place().width);
  if (ui::table(f, "table", {.name = gallery_words::LargeTable, .view_height = kLargeTable}, heads,
                {.count = static_cast<int>(s.shown.size()),
                 .key = [&](int i) { return at(i).name; },
                 .draw =
                     [&](ui::Frame&, ui::TableRow& row) {
                       draw_cells(f, row, at(row.index()), heads.size() == 4);
                     }},
                s.large)) {
    refill(s);
    f.again();
  }
}

}  // namespace flipside::screens
