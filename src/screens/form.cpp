#include "screens/form.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "screens/format.h"
#include "screens/words/form.h"
#include "ui/choice.h"
#include "ui/columns.h"
#include "ui/date_field.h"
#include "ui/segments.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kLeastForTwo = 280;
constexpr float kBesideGap = 12;
constexpr float kDayFieldEnds = 52;  // what the field's box has beside the words

// What a text says; it does not fit: it is no value of the field.
struct Reading {
  bool fits{};
  std::optional<int> value{};
};

Reading read(FieldKind kind, std::string_view text, ui::NumberRange range, bool can_be_none) {
  if (is_blank(text)) return {.fits = can_be_none};
  std::optional<int> value;
  if (kind == FieldKind::Number) value = ui::number_of({std::string(text)}, range);
  if (kind == FieldKind::Time) value = minute_of_day(text);
  if (kind == FieldKind::Day) {
    if (const auto day = date_from_iso(text)) value = day->days;
  }
  return {value.has_value(), value};
}

std::string written_value(FieldKind kind, std::optional<int> value) {
  if (!value) return {};
  if (kind == FieldKind::Day) return to_iso(Date{*value});
  return kind == FieldKind::Time ? time_of_day(*value) : std::to_string(*value);
}

bool is_written(FieldKind kind) {
  return kind == FieldKind::Number || kind == FieldKind::Day || kind == FieldKind::Time;
}

ui::FieldEvent chosen(bool changed) { return {.changed = changed, .committed = changed}; }

// With its weekday where there is room.
std::string day_in_field(ui::Frame& f, Date day, Date today) {
  std::string words = long_date(day, today);
  const ui::Type type = f.surface().coarse_pointer ? ui::kLead : ui::kBody;
  const bool fits = ui::text_width(f, words, type) <= f.place().width - kDayFieldEnds;
  return fits ? words : short_date(day, today);
}

ui::FieldEvent date_widget(Scene& scene, std::string_view key, const ui::FieldLook& look,
                           std::string& value) {
  return ui::date_field(scene.ui, key, look, value, [&](std::string_view iso) {
    const auto day = date_from_iso(iso);
    return day ? day_in_field(scene.ui, *day, scene.app.moment.today) : std::string(iso);
  });
}

}  // namespace

ui::FieldEvent day_field(Scene& scene, std::string_view key, const ui::FieldLook& look,
                         std::optional<Date>& day) {
  std::string value = day ? to_iso(*day) : std::string();
  const ui::FieldEvent event = date_widget(scene, key, look, value);
  if (event) day = date_from_iso(value);
  return event;
}

Form::Part::Part(Form& form, std::string_view key) : form_(form), scope_(form.scene_.ui, key) {
  form.part_ = std::string(key) + ".";
}

void Form::forget_part(std::string_view key) {
  const std::string part = std::string(key) + ".";
  std::erase_if(state_.entries, [&](const FieldEntry& it) { return it.field.starts_with(part); });
}

void Form::gap() {
  if (has_drawn_) scene_.ui.space(gap_);
  has_drawn_ = true;
}

void Form::take(const ui::FieldEvent& event) {
  event_.changed = event_.changed || event.changed;
  event_.committed = event_.committed || event.committed;
  event_.paused = event_.paused || event.paused;
}

bool Form::refuse() {
  state_.tried = true;
  const auto wrong = std::ranges::find(drawn_, true, &Drawn::is_wrong);
  scene_.ui.again();
  if (wrong != drawn_.end()) {
    scene_.ui.focus(wrong->id);
    return true;
  }
  for (const Drawn& it : drawn_) {
    if (it.place.text == nullptr || it.kind != FieldKind::Line) continue;
    std::string& text = *it.place.text(it.record);
    text = std::string(trim(text));
  }
  return false;
}

void Form::one_below(const Row& row) {
  gap();
  draw(row);
}

void Form::two_beside(const Row& left, const Row& right) {
  ui::Frame& f = scene_.ui;
  // A label that takes two lines would leave one field lower than the other.
  const float half = (f.place().width - kBesideGap) / 2;
  const float label = std::max(ui::text_width(f, left.look.label, ui::kBodyName),
                               ui::text_width(f, right.look.label, ui::kBodyName));
  if (f.place().width < kLeastForTwo || label > half) {
    one_below(left);
    return one_below(right);
  }
  gap();
  ui::Columns row(f, {ui::Width::grow(), ui::Width::grow()}, kBesideGap);
  row.next();
  draw(left);
  row.next();
  draw(right);
}

ui::FieldEvent Form::draw(const Row& row) {
  has_drawn_ = true;
  const std::string path = path_of(row.place);
  const FieldEntry* known = found(path);
  ui::FieldLook look{.label = row.look.label,
                     .hint = row.look.hint,
                     .placeholder = row.look.placeholder,
                     .autocomplete = row.look.autocomplete,
                     .required = row.look.required};
  if (row.look.tells_readers) look.hint = form_words::readers(row.place.readers);
  if (state_.tried || (known != nullptr && known->left)) look.error = wrong_words(row);
  const ui::FieldEvent event = widget(row, look);
  // What is wrong was asked before this event.
  if (event) scene_.ui.again();
  if (event.committed) entry(path).left = true;
  take(event);
  const ui::NodeId id = scene_.ui.id(row.place.key);
  drawn_.push_back({row.record, row.place, row.kind(), id, !wrong_words(row).empty()});
  return event;
}

ui::FieldEvent Form::widget(const Row& row, const ui::FieldLook& look) {
  ui::Frame& f = scene_.ui;
  const std::string_view key = row.place.key;
  if (is_written(row.kind())) return written(row, look);
  if (row.kind() == FieldKind::Choice) return choice(row, look);
  if (row.kind() == FieldKind::Side) return side(row, look);
  if (row.kind() == FieldKind::Check) {
    bool value = row.place.get(row.record) == 1;
    const bool changed = ui::checkbox(f, key, look.label, value, {.hint = look.hint});
    if (changed) row.place.set(row.record, value ? 1 : 0);
    return chosen(changed);
  }
  std::string& value = *row.place.text(row.record);
  if (row.kind() == FieldKind::Area) return ui::text_area(f, key, look, value, row.look.lines);
  const ui::FieldEvent event = ui::text_field(f, key, look, value);
  if (event.committed) value = std::string(trim(value));
  return event;
}

// What is typed stays as it is typed while it says the same as the value, or nothing yet.
ui::FieldEvent Form::written(const Row& row, const ui::FieldLook& look) {
  ui::Frame& f = scene_.ui;
  const FieldKind kind = row.kind();
  const FieldPlace& place = row.place;
  const auto reading = [&](std::string_view text) {
    return read(kind, text, row.look.range, place.can_be_none);
  };
  const std::string path = path_of(place);
  const FieldEntry* known = found(path);
  std::string text = written_value(kind, place.get(row.record));
  if (known != nullptr && known->text) {
    const Reading typed = reading(*known->text);
    if (!typed.fits || typed.value == place.get(row.record)) text = *known->text;
  }
  ui::FieldEvent event;
  if (kind == FieldKind::Day) {
    event = date_widget(scene_, place.key, look, text);
  } else if (kind == FieldKind::Time) {
    event = ui::text_field(f, place.key, look, text);
  } else {
    ui::NumberDraft number{text};
    event = ui::number_field(f, place.key,
                             {.field = look, .range = row.look.range, .range_message = look.error},
                             number);
    text = number.text;
  }
  if (!event) return event;
  const Reading typed = reading(text);
  if (typed.fits) place.set(row.record, typed.value);
  std::optional<std::string>& kept = entry(path).text;
  kept = std::move(text);
  if (typed.fits && event.committed) kept.reset();
  return event;
}

ui::FieldEvent Form::choice(const Row& row, const ui::FieldLook& look) {
  const int first = row.place.can_be_none ? 1 : 0;
  int index = row.place.get(row.record).value_or(-1) + first;
  if (!ui::select(scene_.ui, row.place.key, look, row.look.choices, index)) return {};
  row.place.set(row.record, index < first ? std::nullopt : std::optional(index - first));
  return chosen(true);
}

// The mentee stands first: what a pair does is for them.
ui::FieldEvent Form::side(const Row& row, const ui::FieldLook& look) {
  ui::Frame& f = scene_.ui;
  constexpr std::array kSides{static_cast<int>(Side::Mentee), static_cast<int>(Side::Mentor)};
  const std::optional<int> value = row.place.get(row.record);
  int index = !value ? -1 : *value == kSides[0] ? 0 : 1;
  if (row.place.can_be_none) {
    const std::array choices{ui::Choice{"none", form_words::NotSaid}, ui::Choice{"mentee", mentee_},
                             ui::Choice{"mentor", mentor_}};
    ++index;
    if (!ui::select(f, row.place.key, look, choices, index)) return {};
    --index;
  } else {
    const std::array choices{ui::Segment{"mentee", mentee_, ui::Side::Mentee},
                             ui::Segment{"mentor", mentor_, ui::Side::Mentor}};
    if (!ui::segments(f, row.place.key, look.label, choices, index)) return {};
  }
  row.place.set(row.record,
                index < 0 ? std::nullopt : std::optional(kSides[static_cast<std::size_t>(index)]));
  return chosen(true);
}

std::string_view Form::wrong_words(const Row& row) const {
  if (is_written(row.kind())) {
    const FieldEntry* known = found(path_of(row.place));
    const bool is_typed = known != nullptr && known->text;
    const std::string text =
        is_typed ? *known->text : written_value(row.kind(), row.place.get(row.record));
    if (!read(row.kind(), text, row.look.range, row.place.can_be_none).fits) {
      return row.look.malformed;
    }
  }
  return row.problem == nullptr ? std::string_view{} : row.problem(row.record, scene_);
}

void Form::settle(const void* drawn, void* next, void* saved) const {
  for (const Drawn& it : drawn_) {
    if (it.record != drawn) continue;
    if (it.place.text != nullptr) {
      std::string& text = *it.place.text(next);
      if (it.is_wrong) text = *it.place.text(saved);
      if (it.kind == FieldKind::Line) text = std::string(trim(text));
    } else if (it.is_wrong) {
      it.place.set(next, it.place.get(saved));
    }
  }
}

std::string Form::path_of(const FieldPlace& place) const { return part_ + std::string(place.key); }

const FieldEntry* Form::found(const std::string& path) const {
  const auto it = std::ranges::find(state_.entries, path, &FieldEntry::field);
  return it == state_.entries.end() ? nullptr : &*it;
}

FieldEntry& Form::entry(const std::string& path) {
  const auto it = std::ranges::find(state_.entries, path, &FieldEntry::field);
  return it == state_.entries.end() ? state_.entries.emplace_back(path) : *it;
}

}  // namespace flipside::screens
