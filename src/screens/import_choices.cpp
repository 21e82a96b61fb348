#include "screens/import_choices.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

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

bool first_row_select(ui::Frame& f, exchange::SheetChoices& choices) {
  constexpr std::array kList{ui::Choice{"auto", import_words::FindOut},
                             ui::Choice{"names", import_words::FirstRowNames},
                             ui::Choice{"person", import_words::FirstRowPerson}};
  int chosen = 0;
  if (choices.has_headings) chosen = *choices.has_headings ? 1 : 2;
  if (!ui::select(f, "first_row", {.label = import_words::FirstRow}, kList, chosen)) return false;
  choices.has_headings.reset();
  if (chosen > 0) choices.has_headings = chosen == 1;
  return true;
}

}  // namespace

void import_choices(Scene& scene, const app::Importing& importing) {
  ui::Frame& f = scene.ui;
  exchange::SheetChoices choices = importing.choices;
  const ui::Place at = f.place();
  f.place().width = std::min(at.width, kMostWidth);
  bool changed = false;
  if (f.phone()) {
    changed = encoding_select(f, choices);
    f.space(12);
    changed = separator_select(f, choices) || changed;
    f.space(12);
    changed = first_row_select(f, choices) || changed;
  } else {
    ui::Columns row(f, {ui::Width::grow(1.4F), ui::Width::grow(), ui::Width::grow()}, 12);
    row.next();
    changed = encoding_select(f, choices);
    row.next();
    changed = separator_select(f, choices) || changed;
    row.next();
    changed = first_row_select(f, choices) || changed;
  }
  f.place() = {at.x, f.place().y, at.width};
  if (changed) scene.send(app::SetSheetChoices{choices});
}

}  // namespace flipside::screens
