// A table of text as a person brings it: a file of any encoding and delimiter, or cells pasted from
// a spreadsheet. Everything that was guessed is told, and can be chosen instead.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "exchange/csv.h"
#include "exchange/encoding.h"

namespace flipside::exchange {

// A column with this heading marks a file as written by Flipside (see people_export.h): its cells
// carry guards against formulas, which are taken off, and are taken as they are, spaces included.
// The mark is a column, because that survives being saved by a spreadsheet.
inline constexpr std::string_view OwnColumnHeading = "Flipside key";

// What the person decided; nothing means "find out".
struct SheetChoices {
  std::optional<Encoding> encoding{};
  std::optional<char> delimiter{};
  std::optional<bool> has_headings{};
  // The line of the file that names the columns; those above it are not read.
  std::optional<int> heading_line{};
  // The text comes from a workbook, none of its rows left out: rows are counted, not line ends.
  bool is_of_workbook = false;
  bool operator==(const SheetChoices&) const = default;
};

struct Sheet {
  Encoding encoding = Encoding::Utf8;
  bool encoding_is_certain = true;
  std::size_t replaced_characters = 0;
  char delimiter = ',';
  bool has_headings = true;
  bool ours = false;                    // Has the column OwnColumnHeading.
  std::vector<std::string> headings{};  // One a column; "Column 3" where the file names none.
  std::vector<CsvRow> rows{};  // Without the heading and blank rows; as long as in the file.
  std::optional<int> unclosed_quote_line{};
  std::optional<int> heading_line{};
  std::vector<CsvRow> first_rows{};  // Of the whole file, to choose the headings from.
};

inline constexpr std::size_t MostFirstRows = 10;

inline constexpr std::size_t MostSheetBytes = 64'000'000;
inline constexpr std::size_t MostSheetRows = 50'000;

// The first row is a heading when two of its cells are headings that are known (headings.h), or one
// is, or the columns' contents differ from it, and its looks do not speak against it.
// Refuses, with a way out, what is no table: an empty file, a workbook or other binary file, a
// heading without rows, more than MostSheetBytes or MostSheetRows.
Result<Sheet> read_sheet(std::string_view bytes, const SheetChoices& choices = {});

// The same for pasted UTF-8 text, which spreadsheets put on the clipboard separated by tabs.
Result<Sheet> read_pasted_sheet(std::string_view text, SheetChoices choices = {});

// The text of a cell, empty where the row is too short: without spaces around it, or, in a file of
// ours, without the guard and otherwise as it is. Valid while the row lives.
std::string_view cell_text(const Sheet& sheet, const CsvRow& row, std::size_t column);

// Whether the row has text to the right of the last column: its cells are probably shifted.
bool has_cells_beyond(const Sheet& sheet, const CsvRow& row);

// The first different values of a column that are not blank, for "First values".
std::vector<std::string> first_values(const Sheet& sheet, std::size_t column, std::size_t count);

// "64 rows, separated by semicolons, UTF-8"; of a workbook "64 rows".
std::string summary(const Sheet& sheet, const SheetChoices& choices = {});

}  // namespace flipside::exchange
