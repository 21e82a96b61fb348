#include "screens/import_choices.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/import_intents.h"
#include "app/importing.h"
#include "base/text.h"
#include "exchange/detect.h"
#include "exchange/encoding.h"
#include "screens/words/import.h"
#include "ui/columns.h"
#include "ui/select.h"

namespace flipside::screens {
namespace {

constexpr float kMostWidth = 616;

bool encoding_select(ui::Frame& f, exchange::SheetChoices& choices) {
  std::vector<ui::Choice> list{{"auto", import_words::FindOut}};
  for (const exchange::Encoding it : exchange::Encodings) {
    list.push_back({exchange::encoding_name(it), exchange::encoding_name(it)});
  }
  int chosen = 0;
  if (choices.encoding) {
    const auto at = std::ranges::find(exchange::Encodings, *choices.encoding);
    chosen = 1 + static_cast<int>(at - exchange::Encodings.begin());
  }
  if (!ui::select(f, "encoding", {.label = import_words::Encoding}, list, chosen)) return false;
  choices.encoding.reset();
  if (chosen > 0) choices.encoding = exchange::Encodings[static_cast<std::size_t>(chosen) - 1];
  return true;
}

bool separator_select(ui::Frame& f, exchange::SheetChoices& choices) {
  std::vector<ui::Choice> list{{"auto", import_words::FindOut}};
  for (const char it : exchange::Delimiters) {
    list.push_back({exchange::delimiter_name(it), exchange::delimiter_name(it)});
  }
  int chosen = 0;
  if (choices.delimiter) {
    const auto at = std::ranges::find(exchange::Delimiters, *choices.delimiter);
    chosen = 1 + static_cast<int>(at - exchange::Delimiters.begin());
  }
  if (!ui::select(f, "separator", {.label = import_words::Separator}, list, chosen)) return false;
  choices.delimiter.reset();
  if (chosen > 0) choices.delimiter = exchange::Delimiters[static_cast<std::size_t>(chosen) - 1];
  return true;
}

constexpr std::size_t kLongestLine = 60;

// The beginning of a line, cell by cell.
std::string beginning_of(const exchange::CsvRow& row) {
  std::string words;
  for (const std::string& cell : row.cells) {
    if (trim(cell).empty()) continue;
    words += (words.empty() ? "" : ", ") + std::string(trim(cell));
    if (words.size() > kLongestLine) break;
  }
  return words;
}

bool heading_line_select(ui::Frame& f, const exchange::Sheet& sheet,
                         exchange::SheetChoices& choices) {
  std::vector<std::string> lines;
  for (const exchange::CsvRow& row : sheet.first_rows) {
    lines.push_back(import_words::heading_line(row.line, beginning_of(row)));
  }
  std::vector<ui::Choice> list{{"auto", import_words::FindOut}, {"none", import_words::NoHeadings}};
  for (const std::string& line : lines) list.push_back({line, line});
  int chosen = choices.has_headings == false ? 1 : 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (choices.heading_line == sheet.first_rows[i].line) chosen = static_cast<int>(i) + 2;
  }
  if (!ui::select(f, "heading_line", {.label = import_words::HeadingLine}, list, chosen)) {
    return false;
  }
  choices.has_headings.reset();
  choices.heading_line.reset();
  if (chosen == 1) choices.has_headings = false;
  if (chosen > 1) {
    choices.heading_line = sheet.first_rows[static_cast<std::size_t>(chosen) - 2].line;
  }
  return true;
}

void sheet_select(Scene& scene, const app::Importing& importing) {
  std::vector<std::string> keys;
  for (std::size_t i = 0; i < importing.sheets.size(); ++i) keys.push_back(std::to_string(i));
  std::vector<ui::Choice> list;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    list.push_back({keys[i], importing.sheets[i].name});
  }
  int chosen = static_cast<int>(importing.sheet_shown);
  if (ui::select(scene.ui, "sheet", {.label = import_words::Sheet}, list, chosen)) {
    scene.send(app::ChooseSheet{static_cast<std::size_t>(chosen)});
  }
}

// One control below or beside the other, as there is room.
class Selects {
 public:
  Selects(ui::Frame& f, std::size_t count) : frame_(f) {
    if (f.phone()) return;
    row_.emplace(f, std::vector<ui::Width>(count, ui::Width::grow()), 12);
  }
  void next() {
    if (row_) {
      row_->next();
    } else if (std::exchange(is_first_, false) == false) {
      frame_.space(12);
    }
  }

 private:
  ui::Frame& frame_;
  std::optional<ui::Columns> row_{};
  bool is_first_{true};
};

bool text_selects(ui::Frame& f, const app::Importing& importing, exchange::SheetChoices& choices) {
  Selects selects(f, 3);
  selects.next();
  bool changed = encoding_select(f, choices);
  selects.next();
  changed = separator_select(f, choices) || changed;
  selects.next();
  return heading_line_select(f, importing.sheet, choices) || changed;
}

bool workbook_selects(Scene& scene, const app::Importing& importing,
                      exchange::SheetChoices& choices) {
  Selects selects(scene.ui, 2);
  selects.next();
  sheet_select(scene, importing);
  selects.next();
  return heading_line_select(scene.ui, importing.sheet, choices);
}

}  // namespace

void import_choices(Scene& scene, const app::Importing& importing) {
  ui::Frame& f = scene.ui;
  exchange::SheetChoices choices = importing.choices;
  const ui::Place at = f.place();
  f.place().width = std::min(at.width, kMostWidth);
  const bool changed = importing.sheets.empty() ? text_selects(f, importing, choices)
                                                : workbook_selects(scene, importing, choices);
  f.place() = {at.x, f.place().y, at.width};
  if (changed) scene.send(app::SetSheetChoices{choices});
}

}  // namespace flipside::screens
