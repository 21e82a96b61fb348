#include "screens/import_columns.h"

#include <algorithm>
#include <string>
#include <vector>

#include "app/import_intents.h"
#include "app/importing.h"
#include "exchange/column_mapping.h"
#include "screens/words/import.h"
#include "ui/box.h"
#include "ui/columns.h"
#include "ui/select.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

using exchange::PersonField;

constexpr float kImportColumnsPadding = 24;
constexpr float kImportColumnsRow = 64;
constexpr float kLeastWide = 480;  // below it a row has two lines

std::vector<ui::Width> widths() {
  return {ui::Width::fixed(112), ui::Width::grow(), ui::Width::fixed(20), ui::Width::fixed(164),
          ui::Width::fixed(24)};
}

PersonField field_at(const app::Importing& importing, std::size_t column) {
  const auto& fields = importing.mapping.fields;
  return column < fields.size() ? fields[column] : PersonField::LeaveOut;
}

// A field that is one thing only is taken from the column that had it.
void set_column(Scene& scene, const app::Importing& importing, std::size_t column,
                PersonField field) {
  const bool is_single = field != PersonField::LeaveOut && !exchange::takes_several_columns(field);
  for (std::size_t i = 0; is_single && i < importing.mapping.fields.size(); ++i) {
    if (i != column && importing.mapping.fields[i] == field) {
      scene.send(app::SetColumn{i, PersonField::LeaveOut});
    }
  }
  scene.send(app::SetColumn{column, field});
}

void becomes_select(Scene& scene, const app::Importing& importing, std::size_t column) {
  std::vector<ui::Choice> choices;
  std::vector<std::string> keys;
  for (const PersonField field : exchange::PersonFields) {
    keys.push_back(std::to_string(static_cast<int>(field)));
  }
  for (std::size_t i = 0; i < keys.size(); ++i) {
    choices.push_back({keys[i], exchange::field_name(exchange::PersonFields[i])});
  }
  const bool is_withheld = exchange::withheld(importing.sheet, column) != exchange::Withheld::No;
  const PersonField now = is_withheld ? PersonField::LeaveOut : field_at(importing, column);
  const auto at = std::ranges::find(exchange::PersonFields, now);
  int chosen = static_cast<int>(at - exchange::PersonFields.begin());
  const std::string name = import_words::becomes(importing.sheet.headings[column]);
  const ui::FieldLook look{.label = name, .label_hidden = true, .disabled = is_withheld};
  if (ui::select(scene.ui, "becomes", look, choices, chosen)) {
    set_column(scene, importing, column, exchange::PersonFields[static_cast<std::size_t>(chosen)]);
  }
}

void mark(Scene& scene, const app::Importing& importing, std::size_t column, ui::Rect box) {
  ui::Frame& f = scene.ui;
  const bool taken = field_at(importing, column) != PersonField::LeaveOut &&
                     exchange::withheld(importing.sheet, column) == exchange::Withheld::No;
  const ui::Rect icon{box.x + 2, box.y + (kImportColumnsRow - 20) / 2, 20, 20};
  f.paint().icon(taken ? ui::Icon::CircleCheck : ui::Icon::CircleMinus, icon,
                 taken ? f.theme().success : f.theme().muted);
}

void wide_row(Scene& scene, const app::Importing& importing, const std::string& values,
              std::size_t column) {
  ui::Frame& f = scene.ui;
  ui::Columns row(f, widths(), 12, kImportColumnsRow);
  row.next(20);
  ui::label(f, importing.sheet.headings[column], ui::kBodyName);
  row.next(20);
  ui::label(f, values, ui::kBody, f.theme().muted);
  const ui::Rect arrow = row.next();
  f.paint().icon(ui::Icon::ArrowRight,
                 {arrow.x + 2, arrow.y + (kImportColumnsRow - 16) / 2, 16, 16}, f.theme().muted);
  row.next(f.control_height());
  becomes_select(scene, importing, column);
  mark(scene, importing, column, row.next());
}

void narrow_row(Scene& scene, const app::Importing& importing, const std::string& values,
                std::size_t column) {
  ui::Frame& f = scene.ui;
  f.space(12);
  ui::label(f, importing.sheet.headings[column], ui::kBodyName);
  ui::label(f, values, ui::kBody, f.theme().muted);
  f.space(8);
  becomes_select(scene, importing, column);
  f.space(12);
}

void head(ui::Frame& f) {
  ui::Columns row(f, widths(), 12, 40);
  row.next(16);
  ui::label(f, import_words::ColumnHead, ui::kCaptionName, f.theme().muted);
  row.next(16);
  ui::label(f, import_words::ValuesHead, ui::kCaptionName, f.theme().muted);
  row.next();
  row.next(16);
  ui::label(f, import_words::BecomesHead, ui::kCaptionName, f.theme().muted);
}

void rows(Scene& scene, const app::Importing& importing, const SheetView& sheet, bool wide) {
  ui::Frame& f = scene.ui;
  const ui::Group list(f, ui::Role::List, "columns", import_words::Columns);
  for (std::size_t i = 0; i < importing.sheet.headings.size(); ++i) {
    // Our own mark names people; it is not theirs to choose.
    if (importing.sheet.headings[i] == exchange::OwnColumnHeading) continue;
    const std::string values = i < sheet.first_values.size() ? sheet.first_values[i] : "";
    if (i > 0 || wide) ui::divider(f);
    const ui::Group item(f, ui::Role::ListItem, std::to_string(i));
    wide ? wide_row(scene, importing, values, i) : narrow_row(scene, importing, values, i);
  }
}

void notice(ui::Frame& f, std::string_view words) {
  ui::divider(f);
  f.space(12);
  const ui::Place at = f.place();
  f.paint().icon(ui::Icon::Info, {at.x, at.y, 16, 16}, f.theme().muted);
  f.place() = {at.x + 24, at.y, at.width - 24};
  ui::muted(f, words, ui::kCaption);
  f.place() = {at.x, f.place().y + 12, at.width};
}

}  // namespace

void import_columns(Scene& scene, const app::Importing& importing, const SheetView& sheet) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "columns_card", import_words::Columns, {.padding = 0});
  const float padding = f.phone() ? 16 : kImportColumnsPadding;
  f.place().x += padding;
  f.place().width -= 2 * padding;
  const bool wide = f.place().width >= kLeastWide;
  if (wide) head(f);
  rows(scene, importing, sheet, wide);
  const exchange::Sheet& read = importing.sheet;
  if (exchange::has_withheld(read, exchange::Withheld::Age)) notice(f, exchange::AgeNotice);
  if (exchange::has_withheld(read, exchange::Withheld::Groups)) notice(f, exchange::GroupsNotice);
  f.space(4);
}

}  // namespace flipside::screens
