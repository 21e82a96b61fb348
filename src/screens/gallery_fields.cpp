#include "screens/gallery_fields.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "screens/format.h"
#include "screens/words/gallery.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/date_field.h"
#include "ui/dialog.h"
#include "ui/field.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr double kBusy_ms = 3000;
constexpr float kFieldGap = 16;

// A control with what it is called below it.
void captioned(ui::Flow& flow, ui::Frame& f, float width, std::string_view caption,
               const std::function<void()>& control) {
  const float words = ui::text_width(f, caption, ui::kCaption) + 1;
  flow.next(std::max(width, words), f.control_height() + 4 + 16 + 8);
  control();
  f.space(4);
  ui::label(f, caption, ui::kCaption, f.theme().muted);
}

struct Sample {
  std::string_view key;
  std::string_view label;
  std::string_view caption;
  ui::ButtonLook look;
};

const std::array kSamples{
    Sample{"primary",
           gallery_words::Import,
           gallery_words::Primary,
           {.kind = ui::ButtonKind::Primary}},
    Sample{
        "secondary", gallery_words::AddPerson, gallery_words::Secondary, {.icon = ui::Icon::Plus}},
    Sample{"quiet", gallery_words::Cancel, gallery_words::Quiet, {.kind = ui::ButtonKind::Quiet}},
    Sample{"danger",
           gallery_words::Remove,
           gallery_words::Danger,
           {.kind = ui::ButtonKind::Danger, .icon = ui::Icon::Trash}},
    Sample{"disabled",
           gallery_words::AddPerson,
           gallery_words::Disabled,
           {.icon = ui::Icon::Plus, .disabled = true}}};

void busy_button(ui::Frame& f, GalleryButtons& s) {
  const bool busy = s.busy_until_ms > f.now_ms();
  if (!busy) s.busy_until_ms = -1;
  const ui::ButtonLook look{
      .kind = ui::ButtonKind::Primary, .icon = ui::Icon::Search, .busy = busy};
  if (ui::button(f, "busy", gallery_words::Solve, look)) {
    s.busy_until_ms = f.now_ms() + kBusy_ms;
    f.again();
  }
  if (busy) f.again_in(s.busy_until_ms - f.now_ms());
}

void menu_sample(ui::Frame& f) {
  constexpr std::array kEntries{
      ui::MenuEntry{"edit", gallery_words::MenuEdit, ui::Icon::Pencil},
      ui::MenuEntry{"pause", gallery_words::MenuPause, ui::Icon::Pause},
      ui::MenuEntry{"remove", gallery_words::MenuRemove, ui::Icon::Trash, true}};
  ui::menu_button(f, "menu", gallery_words::MoreActions, kEntries);
}

std::string date_words(std::string_view iso) {
  const std::optional<Date> date = date_from_iso(iso);
  return date ? day_and_month(*date, Date{}) : std::string(iso);
}

void left_fields(ui::Frame& f, GalleryFields& s) {
  ui::text_field(f, "rest", {.label = gallery_words::Name, .placeholder = gallery_words::FullName},
                 s.rest);
  f.space(kFieldGap);
  ui::number_field(f, "hours",
                   {.field = {.label = gallery_words::Hours,
                              .hint = gallery_words::HoursHint,
                              .unit = gallery_words::HoursUnit},
                    .range = {1, 20},
                    .range_message = gallery_words::HoursWrong},
                   s.hours);
  f.space(kFieldGap);
  ui::date_field(f, "until", {.label = gallery_words::Until}, s.date, date_words);
  f.space(kFieldGap);
  ui::text_field(
      f, "fixed",
      {.label = gallery_words::Organisation, .hint = gallery_words::NotToChange, .disabled = true},
      s.fixed);
}

void right_fields(ui::Frame& f, GalleryFields& s) {
  ui::text_field(f, "filled", {.label = gallery_words::Name}, s.filled);
  f.space(kFieldGap);
  ui::number_field(f, "wrong_hours",
                   {.field = {.label = gallery_words::Hours, .unit = gallery_words::HoursUnit},
                    .range = {1, 20},
                    .range_message = gallery_words::HoursWrong},
                   s.wrong_hours);
  f.space(kFieldGap);
  const bool wrong = s.wrong.find('@') == std::string::npos;
  ui::text_field(f, "wrong",
                 {.label = gallery_words::Email,
                  .error = wrong ? gallery_words::EmailWrong : std::string_view{},
                  .autocomplete = "off",
                  .required = true},
                 s.wrong);
  f.space(kFieldGap);
  ui::search_field(f, "search", {.label = gallery_words::Find, .placeholder = gallery_words::Find},
                   s.search);
}

}  // namespace

void gallery_type_card(ui::Frame& f) {
  ui::Card card(f, "type", gallery_words::TypeTitle);
  ui::heading(f, 2, gallery_words::TypeTitle, ui::kBodyStrong);
  f.space(12);
  for (const gallery_words::TypeSample& sample : gallery_words::Types) {
    ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(72)}, 16, sample.type.line_height + 8);
    row.next(sample.type.line_height);
    ui::text(f, sample.words, {.type = sample.type, .most_lines = 1, .role = ui::Role::Text});
    row.next(16);
    ui::label(f, sample.numbers, ui::kCaption, f.theme().muted, ui::Align::Right);
  }
}

void gallery_buttons_card(Scene& scene, GalleryButtons& s) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "buttons", gallery_words::Buttons);
  ui::heading(f, 2, gallery_words::Buttons, ui::kBodyStrong);
  f.space(12);
  ui::Flow flow(f, 16, f.control_height() + 28);
  for (const Sample& sample : kSamples) {
    captioned(flow, f, ui::button_width(f, sample.label, sample.look), sample.caption,
              [&] { ui::button(f, sample.key, sample.label, sample.look); });
  }
  captioned(flow, f, 44, gallery_words::IconOnly,
            [&] { ui::icon_button(f, "undo", ui::Icon::Undo, gallery_words::Undo); });
  captioned(flow, f, 44, gallery_words::MenuCaption, [&] { menu_sample(f); });
  const float link = ui::text_width(f, gallery_words::LinkWords, ui::kBodyName) + 1;
  captioned(flow, f, link, gallery_words::LinkCaption, [&] {
    f.space((f.control_height() - 24) / 2);
    if (ui::link(f, "link", gallery_words::LinkWords, "#/settings")) scene.go(app::Page::Settings);
    f.space((f.control_height() - 24) / 2);
  });
  const ui::ButtonLook busy{.kind = ui::ButtonKind::Primary, .icon = ui::Icon::Search};
  captioned(flow, f, ui::button_width(f, gallery_words::Solve, busy), gallery_words::Busy,
            [&] { busy_button(f, s); });
}

void gallery_fields_card(Scene& scene, GalleryFields& s) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "fields", gallery_words::Fields, {.padding = f.phone() ? 16.0F : 24.0F});
  ui::heading(f, 2, gallery_words::Fields, ui::kBodyStrong);
  f.space(12);
  if (f.place().width < 360) {
    left_fields(f, s);
    f.space(kFieldGap);
    right_fields(f, s);
  } else {
    ui::Columns columns(f, {ui::Width::grow(), ui::Width::grow()}, 24);
    columns.next();
    left_fields(f, s);
    columns.next();
    right_fields(f, s);
  }
  f.space(kFieldGap);
  ui::text_area(f, "note",
                {.label = gallery_words::Note,
                 .aside = gallery_words::NoteAside,
                 .placeholder = gallery_words::NoteExample},
                s.note);
}

}  // namespace flipside::screens
