#include "exchange/sheet.h"

#include <algorithm>
#include <ranges>
#include <span>
#include <utility>

#include "base/text.h"
#include "exchange/detect.h"
#include "exchange/headings.h"

namespace flipside::exchange {
namespace {

struct Signature {
  std::string_view bytes;
  std::string_view what;
};

constexpr std::string_view Workbook =
    "This workbook could not be read. It may be damaged or protected by a password. Open it, save "
    "it anew or as CSV, or copy the cells and paste them here.";
constexpr std::string_view WebPage =
    "This file is a web page, whatever its name says, and its table could not be read. Open it "
    "with a spreadsheet program, save it as .xlsx or CSV, or copy the cells and paste them here.";
constexpr std::string_view NotText =
    "This file is not text, so there is no list of people in it to read. Save the list as CSV, or "
    "copy the cells and paste them here.";

constexpr Signature Signatures[] = {
    {"PK\x03\x04", Workbook},  {"\xD0\xCF\x11\xE0", Workbook},
    {"%PDF-", NotText},        {"\x89PNG", NotText},
    {"\xFF\xD8\xFF", NotText}, {"GIF8", NotText},
    {"\x1F\x8B", NotText},     {"{\\rtf", NotText},
};

constexpr std::string_view WebPageStarts[] = {"<html", "<!doctype", "<table", "<head", "<body",
                                              "<meta", "<?xml",     "<div",   "<style"};

bool is_web_page(std::string_view bytes) {
  const std::string start = fold(trim(bytes.substr(0, 200)));
  return std::ranges::any_of(WebPageStarts,
                             [&](std::string_view tag) { return start.starts_with(tag); });
}

std::unexpected<Problem> refused(std::string_view what) { return problem("", std::string(what)); }

// What makes the bytes no table at all.
std::optional<std::string_view> reason_to_refuse(std::string_view bytes) {
  if (bytes.size() > MostSheetBytes) {
    return "This file is larger than 64 MB. Keep the columns that are about people, or split it.";
  }
  for (const Signature& signature : Signatures) {
    if (bytes.starts_with(signature.bytes)) return signature.what;
  }
  if (is_web_page(bytes)) return WebPage;
  return std::nullopt;
}

bool is_blank(const CsvRow& row) {
  return std::ranges::all_of(row.cells, [](const std::string& cell) { return trim(cell).empty(); });
}

bool has_heading(std::span<const CsvRow> rows) {
  const auto known = std::ranges::count_if(rows.front().cells, [](const std::string& cell) {
    return field_of_heading(cell) || withheld_by_heading(cell) != Withheld::No ||
           trim(cell) == OwnColumnHeading;
  });
  if (known >= 2) return true;
  const HeadingEvidence evidence = heading_evidence(rows);
  return known == 1 ? evidence != HeadingEvidence::Against : evidence == HeadingEvidence::For;
}

// Beside headings, how many columns half of the rows reach: further cells of single rows are no
// column. Without headings, how many any row reaches.
std::size_t column_count(const Sheet& sheet) {
  std::vector<std::size_t> widths;
  for (const CsvRow& row : sheet.rows) widths.push_back(row.cells.size());
  if (widths.empty()) return 0;
  if (!sheet.has_headings) return std::ranges::max(widths);
  const auto middle = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2);
  std::ranges::nth_element(widths, middle);
  return *middle;
}

void name_columns(Sheet& sheet) {
  std::vector<std::string> found;
  if (sheet.has_headings) {
    sheet.heading_line = sheet.rows.front().line;
    found = std::move(sheet.rows.front().cells);
    sheet.rows.erase(sheet.rows.begin());
  }
  const std::size_t columns = std::max(found.size(), column_count(sheet));
  for (std::size_t i = 0; i < columns; ++i) {
    const std::string_view name = i < found.size() ? trim(found[i]) : std::string_view{};
    sheet.headings.push_back(name.empty() ? "Column " + std::to_string(i + 1) : std::string(name));
  }
  sheet.ours = sheet.has_headings && std::ranges::count(sheet.headings, OwnColumnHeading) == 1;
}

std::size_t rows_above(const std::vector<CsvRow>& rows, const SheetChoices& choices) {
  if (!choices.heading_line) return rows_above_table(rows);
  const auto heading = std::ranges::find(rows, *choices.heading_line, &CsvRow::line);
  return heading == rows.end() ? 0 : static_cast<std::size_t>(heading - rows.begin());
}

// The rows of the table proper, heading included.
Result<std::vector<CsvRow>> table_rows(std::string_view text, Sheet& sheet,
                                       const SheetChoices& choices) {
  CsvTokenizer tokenizer(sheet.delimiter, {}, detect_quotes(text, sheet.delimiter));
  tokenizer.feed(text);
  tokenizer.finish();
  sheet.unclosed_quote_line = tokenizer.unclosed_quote_line();
  if (tokenizer.cut_something()) {
    return refused(
        "A row of this file has more than 300 columns or a cell with more than a million "
        "characters. "
        "Perhaps it is not a list of people, or a quotation mark is missing.");
  }
  if (tokenizer.rows_seen() > MostSheetRows + 1) {
    return refused("This list has " + std::to_string(tokenizer.rows_seen()) +
                   " rows. Up to 50,000 can be imported at a time: split it.");
  }
  std::vector<CsvRow> rows = tokenizer.take_rows();
  int number = 0;
  for (CsvRow& row : rows) row.line = choices.is_of_workbook ? ++number : row.line;
  const std::size_t shown = std::min(rows.size(), MostFirstRows);
  sheet.first_rows.assign(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(shown));
  const auto above = static_cast<std::ptrdiff_t>(rows_above(rows, choices));
  rows.erase(rows.begin(), rows.begin() + above);
  std::erase_if(rows, is_blank);
  if (rows.empty()) return refused("This file is empty. Choose a list with one person a row.");
  return rows;
}

Result<Sheet> read_text(std::string_view text, Sheet sheet, const SheetChoices& choices) {
  if (text.contains('\0')) return refused(NotText);
  sheet.delimiter = choices.delimiter.value_or(detect_delimiter(text));
  auto rows = table_rows(text, sheet, choices);
  if (!rows) return std::unexpected(rows.error());
  sheet.rows = *std::move(rows);
  sheet.has_headings =
      choices.has_headings.value_or(choices.heading_line || has_heading(sheet.rows));
  name_columns(sheet);
  if (sheet.rows.empty()) {
    return refused(
        "There are column headings and no rows below them. Choose a list with one person a row.");
  }
  return sheet;
}

}  // namespace

Result<Sheet> read_sheet(std::string_view bytes, const SheetChoices& choices) {
  if (const auto reason = reason_to_refuse(bytes)) return refused(*reason);
  const Decoded decoded = to_utf8(bytes, choices.encoding);
  Sheet sheet{.encoding = decoded.encoding,
              .encoding_is_certain = decoded.certain,
              .replaced_characters = decoded.replaced};
  return read_text(decoded.text, std::move(sheet), choices);
}

Result<Sheet> read_pasted_sheet(std::string_view text, SheetChoices choices) {
  if (!choices.delimiter && text.contains('\t')) choices.delimiter = '\t';
  choices.encoding = Encoding::Utf8;
  return read_sheet(text, choices);
}

std::string_view cell_text(const Sheet& sheet, const CsvRow& row, std::size_t column) {
  if (column >= row.cells.size()) return {};
  const std::string_view cell = row.cells[column];
  return sheet.ours ? unguarded(cell) : trim(cell);
}

bool has_cells_beyond(const Sheet& sheet, const CsvRow& row) {
  const auto is_filled = [](const std::string& cell) { return !trim(cell).empty(); };
  return row.cells.size() > sheet.headings.size() &&
         std::ranges::any_of(row.cells | std::views::drop(sheet.headings.size()), is_filled);
}

std::vector<std::string> first_values(const Sheet& sheet, std::size_t column, std::size_t count) {
  std::vector<std::string> values;
  for (const CsvRow& row : sheet.rows) {
    if (values.size() >= count) break;
    const std::string_view value = trim(cell_text(sheet, row, column));
    if (!value.empty() && std::ranges::find(values, value) == values.end())
      values.emplace_back(value);
  }
  return values;
}

std::string summary(const Sheet& sheet, const SheetChoices& choices) {
  const std::string rows = counted(static_cast<long long>(sheet.rows.size()), "row", "rows");
  if (choices.is_of_workbook) return rows;
  return rows + ", separated by " + std::string(delimiter_name(sheet.delimiter)) + ", " +
         std::string(encoding_name(sheet.encoding));
}

}  // namespace flipside::exchange
