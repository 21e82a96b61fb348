#include "exchange/sheet.h"

#include <algorithm>
#include <ranges>

#include "base/text.h"
#include "exchange/detect.h"
#include "exchange/sheet_reading.h"

namespace flipside::exchange {
namespace {

// Nothing of a sheet of one file whose columns are as they are.
const SheetPart* part_of(const Sheet& sheet, const CsvRow& row) {
  if (sheet.parts.empty()) return nullptr;
  const int file = file_and_line(row.line).file;
  return &sheet.parts[static_cast<std::size_t>(file == 0 ? 0 : file - 1)];
}

}  // namespace

Result<Sheet> read_sheet(std::string_view bytes, const SheetChoices& choices) {
  SheetReading reading(bytes, choices);
  while (!reading.done()) reading.advance(bytes.size());
  return reading.take();
}

SheetChoices choices_of_pasted(std::string_view text, SheetChoices choices) {
  if (!choices.delimiter && text.contains('\t')) choices.delimiter = '\t';
  choices.encoding = Encoding::Utf8;
  return choices;
}

Result<Sheet> read_pasted_sheet(std::string_view text, SheetChoices choices) {
  return read_sheet(text, choices_of_pasted(text, choices));
}

std::string_view cell_text(const Sheet& sheet, const CsvRow& row, std::size_t column) {
  if (const SheetPart* part = part_of(sheet, row)) {
    const auto own = column < part->columns.size() ? part->columns[column] : std::nullopt;
    if (!own) return column == sheet.role_column ? part->role : std::string_view{};
    column = *own;
  }
  if (column >= row.cells.size()) return {};
  const std::string_view cell = row.cells[column];
  return sheet.ours ? unguarded(cell) : trim(cell);
}

std::size_t width_of(const Sheet& sheet, const CsvRow& row) {
  const SheetPart* part = part_of(sheet, row);
  return part == nullptr ? sheet.headings.size() : part->width;
}

bool has_cells_beyond(const Sheet& sheet, const CsvRow& row) {
  const std::size_t width = width_of(sheet, row);
  const auto is_filled = [](const std::string& cell) { return !trim(cell).empty(); };
  return row.cells.size() > width &&
         std::ranges::any_of(row.cells | std::views::drop(width), is_filled);
}

std::vector<std::string> first_values(const Sheet& sheet, std::size_t column, std::size_t count) {
  if (column >= sheet.samples.size()) return {};
  const auto& samples = sheet.samples[column];
  const auto shown = static_cast<std::ptrdiff_t>(std::min(count, samples.size()));
  return {samples.begin(), samples.begin() + shown};
}

std::string summary(const Sheet& sheet, const SheetChoices& choices) {
  const std::string rows = counted(static_cast<long long>(sheet.rows.size()), "row", "rows");
  if (choices.is_of_workbook) return rows;
  return rows + ", separated by " + std::string(delimiter_name(sheet.delimiter)) + ", " +
         std::string(encoding_name(sheet.encoding));
}

}  // namespace flipside::exchange
