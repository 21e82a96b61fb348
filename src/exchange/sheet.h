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

// One of the files that a sheet is made of (sheet_parts.h).
struct SheetPart {
  std::size_t width = 0;  // How many columns it has.
  // Which of them stands in each column of the sheet; nothing: none does.
  std::vector<std::optional<std::size_t>> columns{};
  std::string_view role{};  // What the name of the file says of its people; may be empty.
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
  // Empty: one file, its columns as they are. Else row.line tells the part (file_and_line).
  std::vector<SheetPart> parts{};
  // The column that says the role where the list itself does not, but the name of the file.
  std::optional<std::size_t> role_column{};
  // One a column: its first different values that are not blank.
  std::vector<std::vector<std::string>> samples{};
};

// Lines of one of several files are counted from a multiple of this, the first file's from one
// times. No file has as many.
inline constexpr int LinesOfAFile = 100'000'000;
struct FileAndLine {
  int file = 0;  // From 1; 0 where there is only one.
  int line = 0;
};
constexpr FileAndLine file_and_line(int line) { return {line / LinesOfAFile, line % LinesOfAFile}; }

inline constexpr std::size_t MostFirstRows = 10;
inline constexpr std::size_t MostSamples = 20;

inline constexpr std::size_t MostSheetBytes = 64'000'000;
inline constexpr std::size_t MostSheetRows = 100'000;

// The first row is a heading when two of its cells are headings that are known (headings.h), or one
// is, or the columns' contents differ from it, and its looks do not speak against it.
// Refuses, with a way out, what is no table: an empty file, a workbook or other binary file, a
// heading without rows, more than MostSheetBytes or MostSheetRows.
// In slices: sheet_reading.h.
Result<Sheet> read_sheet(std::string_view bytes, const SheetChoices& choices = {});

// The same for pasted UTF-8 text, which spreadsheets put on the clipboard separated by tabs.
Result<Sheet> read_pasted_sheet(std::string_view text, SheetChoices choices = {});
// What that takes for granted of the text.
SheetChoices choices_of_pasted(std::string_view text, SheetChoices choices);

// The text of a cell, empty where the row is too short: without spaces around it, or, in a file of
// ours, without the guard and otherwise as it is. Valid while the row lives.
std::string_view cell_text(const Sheet& sheet, const CsvRow& row, std::size_t column);

// How many cells a whole row of its file has.
std::size_t width_of(const Sheet& sheet, const CsvRow& row);

// Whether the row has text to the right of the last column: its cells are probably shifted.
bool has_cells_beyond(const Sheet& sheet, const CsvRow& row);

// Of the samples of a column, for "First values".
std::vector<std::string> first_values(const Sheet& sheet, std::size_t column, std::size_t count);

// "64 rows, separated by semicolons, UTF-8"; of a workbook "64 rows".
std::string summary(const Sheet& sheet, const SheetChoices& choices = {});

}  // namespace flipside::exchange
