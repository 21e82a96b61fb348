#include "screens/person_parts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/text.h"
#include "screens/format.h"
#include "screens/free_time_rows.h"
#include "screens/name_options.h"
#include "screens/words/person.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/combobox.h"
#include "ui/date_field.h"
#include "ui/dialog.h"
#include "ui/select.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kLeastOneLine = 440;
constexpr float kDash = 12;

constexpr std::array<std::string_view, kDayChoices> kDayKeys{"0", "1", "2", "3",
                                                             "4", "5", "6", "7"};

// What becomes of a row once all are drawn.
struct RowChange {
  FreeTimeRow row{};
  int days{};
  bool removed{};
};

std::string zone_search_text(std::string_view name) {
  std::string text = fold(name);
  std::ranges::replace_if(text, [](char c) { return c == '_' || c == '/'; }, ' ');
  return text;
}

// Zones that the browser knows and that fit; a name that it does not know can be used too.
std::vector<ui::PickOption> zone_options(const app::App& app, std::string_view query) {
  const std::string_view typed = trim(query);
  const std::string wanted = zone_search_text(typed);
  std::vector<ui::PickOption> options;
  bool is_listed = false;
  for (const std::string& name : app.clocks.listed) {
    is_listed = is_listed || name == typed;
    if (options.size() >= kMostOptions || !matches_search(zone_search_text(name), wanted)) continue;
    options.push_back({.key = name, .label = name});
  }
  if (!is_listed && is_zone_name(typed)) {
    options.push_back({.key = std::string(typed), .label = person_words::use_zone(typed)});
  }
  return options;
}

void time_zone_field(Scene& scene, PersonForm& form) {
  PersonDraft& draft = form.draft;
  if (!scene.app.clocks.list_asked) scene.send(app::AskTimeZones{});
  ui::Picked picked{draft.now.time_zone, draft.now.time_zone};
  const bool is_picked =
      ui::combobox(scene.ui, "time_zone",
                   {.field = {.label = person_words::TimeZone, .hint = person_words::TimeZoneHint},
                    .find = [&](std::string_view query) { return zone_options(scene.app, query); },
                    .count_words = result_words,
                    .nothing_found = person_words::NoZoneFound},
                   form.zone, picked);
  if (!is_picked) return;
  draft.now.time_zone = picked.key;
  commit(scene, draft);
}

void day_select(ui::Frame& f, RowChange& change) {
  std::vector<ui::Choice> choices;
  for (int days = 0; days < kDayChoices; ++days) {
    choices.push_back({kDayKeys[static_cast<std::size_t>(days)], person_words::days_words(days)});
  }
  const ui::FieldLook look{.label = person_words::FreeDay, .label_hidden = true};
  ui::select(f, "days", look, choices, change.days);
}

// One end of the hours. Half a time is left as it was.
ui::FieldEvent hour_field(Scene& scene, std::string_view key, const ui::FieldLook& look,
                          int& minute) {
  std::string value = time_of_day(minute % 1440);
  const ui::FieldEvent event = ui::time_field(scene.ui, key, look, value);
  if (!event) return event;
  if (const std::optional<int> typed = minute_of_day(value)) minute = *typed;
  // What is wrong is known from the hours of the frame before.
  scene.ui.again();
  return event;
}

void hour_fields(Scene& scene, PersonForm& form, const FreeTimeRow& row) {
  ui::Frame& f = scene.ui;
  std::vector<FreeTime>& times = form.draft.now.free_times;
  FreeTime hours = times[row.first];
  const std::string_view error =
      is_whole(hours) ? std::string_view() : person_words::FreeEndsTooEarly;
  const std::string from = person_words::free_from(row.days);
  const std::string until = person_words::free_until(row.days);
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::fixed(kDash), ui::Width::grow()}, 4);
  columns.next();
  const ui::FieldEvent first =
      hour_field(scene, "from", {.label = from, .label_hidden = true}, hours.from_minute);
  const ui::Rect dash = columns.next();
  ui::paint_line(f, "–", ui::kBody, {dash.x, dash.y, kDash, f.control_height()}, f.theme().muted,
                 ui::Align::Centre);
  columns.next();
  const ui::FieldEvent last = hour_field(
      scene, "until", {.label = until, .label_hidden = true, .error = error}, hours.until_minute);
  set_hours(times, row, hours.from_minute, end_minute(hours.until_minute));
  keep_typed(scene, form.draft, first ? first : last);
}

void remove_button(ui::Frame& f, RowChange& change) {
  const std::string name = person_words::remove_item(person_words::days_words(change.row.days));
  change.removed = ui::icon_button(f, "remove", ui::Icon::X, name);
}

RowChange free_row(Scene& scene, PersonForm& form, const FreeTimeRow& row) {
  ui::Frame& f = scene.ui;
  RowChange change{row, row.days};
  const float side = f.control_height();
  if (f.place().width >= kLeastOneLine) {
    ui::Columns line(f, {ui::Width::grow(), ui::Width::grow(1.4F), ui::Width::fixed(side)}, 8);
    line.next();
    day_select(f, change);
    line.next();
    hour_fields(scene, form, row);
    line.next();
    remove_button(f, change);
    return change;
  }
  {
    ui::Columns line(f, {ui::Width::grow(), ui::Width::fixed(side)}, 8, side);
    line.next();
    day_select(f, change);
    line.next();
    remove_button(f, change);
  }
  f.space(4);
  const ui::Place place = f.place();
  f.place().width -= side + 8;
  hour_fields(scene, form, row);
  f.place() = {place.x, f.place().y, place.width};
  return change;
}

void apply(Scene& scene, PersonForm& form, const RowChange& change) {
  std::vector<FreeTime>& times = form.draft.now.free_times;
  if (!change.removed && change.days == change.row.days) return;
  if (change.removed) {
    remove_row(times, change.row);
  } else {
    set_days(times, change.row, change.days);
  }
  commit(scene, form.draft);
}

void free_rows(Scene& scene, PersonForm& form) {
  ui::Frame& f = scene.ui;
  const std::vector<FreeTimeRow> rows = free_time_rows(form.draft.now.free_times);
  if (rows.empty()) return;
  const ui::Group list(f, ui::Role::List, "list", voice(form).free_times);
  std::vector<RowChange> changes;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const ui::Group item(f, ui::Role::ListItem, std::to_string(i));
    // The day was chosen when it was added; its hours come next.
    if (form.new_free_time && i + 1 == rows.size()) f.focus(f.id("from"));
    changes.push_back(free_row(scene, form, rows[i]));
    f.space(12);
  }
  form.new_free_time = false;
  for (const RowChange& change : changes) apply(scene, form, change);
}

void add_free_time(Scene& scene, PersonForm& form) {
  std::array<ui::MenuEntry, kDayChoices> entries;
  for (int days = 0; days < kDayChoices; ++days) {
    const auto i = static_cast<std::size_t>(days);
    entries[i] = {.key = kDayKeys[i], .label = person_words::days_words(days)};
  }
  const std::string_view chosen =
      ui::menu_button(scene.ui, "add", person_words::AddFreeTime, entries,
                      {.icon = ui::Icon::Plus, .icon_only = false});
  if (chosen.empty()) return;
  add_row(form.draft.now.free_times, chosen.front() - '0');
  form.new_free_time = true;
  commit(scene, form.draft);
}

std::string_view free_hint(const PersonForm& form) {
  const Person& person = form.draft.now;
  if (person.free_times.empty()) return voice(form).no_free_times;
  return trim(person.time_zone).empty() ? person_words::NoZoneForHours : std::string_view();
}

}  // namespace

void person_meeting(Scene& scene, PersonForm& form) {
  ui::Frame& f = scene.ui;
  time_zone_field(scene, form);
  f.space(12);
  const ui::Group group(f, ui::Role::Group, "free_times", voice(form).free_times);
  ui::label(f, voice(form).free_times, ui::kBodyName);
  f.space(8);
  free_rows(scene, form);
  add_free_time(scene, form);
  const std::string_view hint = free_hint(form);
  if (hint.empty()) return;
  f.space(4);
  ui::muted(f, hint, ui::kCaption);
}

}  // namespace flipside::screens
