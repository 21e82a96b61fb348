#include "exchange/detect.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "exchange/headings.h"

namespace flipside::exchange {
namespace {

constexpr std::size_t CountedIn = 65'536;
constexpr std::size_t SampleRows = 100;
constexpr std::ptrdiff_t MostRowsAbove = 20;

constexpr std::string_view SeparatorKey = "sep=";

std::optional<char> declared_separator(std::string_view text) {
  const std::size_t at = SeparatorKey.size();
  if (!text.starts_with(SeparatorKey) || text.size() < at + 2) return std::nullopt;
  if (text[at + 1] != '\r' && text[at + 1] != '\n') return std::nullopt;
  const auto known = std::ranges::find(Delimiters, text[at]);
  return known == Delimiters.end() ? std::nullopt : std::optional(*known);
}

// Whole rows only, unless the sample holds the whole text: a cut row would count as ragged.
std::vector<CsvRow> sample_rows(std::string_view text, char delimiter) {
  CsvTokenizer tokenizer(delimiter, {.rows = SampleRows});
  tokenizer.feed(text.substr(0, CountedIn));
  if (text.size() <= CountedIn || tokenizer.rows().empty()) tokenizer.finish();
  return tokenizer.take_rows();
}

struct Shape {
  std::size_t cells = 0;  // How many cells most rows have.
  std::size_t rows = 0;   // How many rows have as many.
};

Shape most_common_shape(std::span<const CsvRow> rows) {
  std::map<std::size_t, std::size_t> rows_by_cells;
  for (const CsvRow& row : rows) ++rows_by_cells[row.cells.size()];
  Shape best;
  for (const auto& [cells, count] : rows_by_cells) {
    if (count >= best.rows) best = {.cells = cells, .rows = count};
  }
  return best;
}

// Consistency first; a first row that agrees and many columns break near ties, because a list
// within a cell can be as regular as the table itself.
std::size_t score(std::span<const CsvRow> rows) {
  const Shape shape = most_common_shape(rows);
  if (shape.cells < 2) return 0;
  const std::size_t share = 1000 * shape.rows / rows.size();
  const bool first_agrees = rows.front().cells.size() == shape.cells;
  return 2 * share + (first_agrees ? 500 : 0) + 60 * std::min<std::size_t>(shape.cells, 10);
}

std::size_t filled_cells(const CsvRow& row) {
  return static_cast<std::size_t>(
      std::ranges::count_if(row.cells, [](const std::string& cell) { return !cell.empty(); }));
}

// How many cells are headings that are known.
std::ptrdiff_t known_cells(const CsvRow& row) {
  return std::ranges::count_if(row.cells, [](const std::string& cell) {
    return field_of_heading(cell) || withheld_by_heading(cell) != Withheld::No;
  });
}

bool is_separator_row(std::span<const CsvRow> rows) {
  return !rows.empty() && rows.front().cells.front() == SeparatorKey;
}

// Digits with the marks that numbers, dates and telephone numbers are written with.
bool is_figure(std::string_view cell) {
  const bool has_digit = cell.find_first_of("0123456789") != cell.npos;
  return has_digit && cell.find_first_not_of("0123456789 .,:;/+-()%") == cell.npos;
}

// Headings are words; addresses and figures are what stands below them.
bool is_content(std::string_view cell) { return cell.contains('@') || is_figure(cell); }

bool has_content(const CsvRow& row) { return std::ranges::any_of(row.cells, is_content); }

bool has_content_below(std::span<const CsvRow> rows, std::size_t column) {
  return std::ranges::any_of(rows.subspan(1), [&](const CsvRow& row) {
    return column < row.cells.size() && is_content(row.cells[column]);
  });
}

bool occurs_below(std::span<const CsvRow> rows, std::size_t column) {
  const std::string& heading = rows.front().cells[column];
  return !heading.empty() && std::ranges::any_of(rows.subspan(1), [&](const CsvRow& row) {
    return column < row.cells.size() && row.cells[column] == heading;
  });
}

}  // namespace

std::string_view delimiter_name(char delimiter) {
  switch (delimiter) {
    case ',':
      return "commas";
    case ';':
      return "semicolons";
    case '\t':
      return "tabs";
    default:
      return "vertical bars";
  }
}

char detect_delimiter(std::string_view text) {
  if (const auto declared = declared_separator(text)) return *declared;
  char best = Delimiters.front();
  std::size_t best_score = 0;
  for (const char delimiter : Delimiters) {
    const auto rows = sample_rows(text, delimiter);
    const std::size_t found = rows.empty() ? 0 : score(rows);
    if (found <= best_score) continue;
    best = delimiter;
    best_score = found;
  }
  return best;
}

QuoteStyle detect_quotes(std::string_view text, char delimiter) {
  text = text.substr(0, CountedIn);
  for (std::size_t at = text.find("\\\""); at != text.npos; at = text.find("\\\"", at + 2)) {
    const bool is_last = at + 2 >= text.size();
    const char next = is_last ? '\n' : text[at + 2];
    const bool could_close = next == delimiter || next == '\r' || next == '\n' || next == '"';
    if (!could_close) return QuoteStyle::Backslash;
  }
  return QuoteStyle::Doubled;
}

std::size_t rows_above_table(std::span<const CsvRow> rows) {
  rows = rows.first(std::min(rows.size(), SampleRows));
  const std::size_t declared = is_separator_row(rows) ? 1 : 0;
  rows = rows.subspan(declared);
  if (rows.empty() || most_common_shape(rows).cells < 3) return declared;
  const auto several = [](const CsvRow& row) { return filled_cells(row) > 1; };
  const auto first = std::ranges::find_if(rows, several);
  if (first == rows.end()) return declared;
  const auto best = std::ranges::max_element(
      first, first + std::min<std::ptrdiff_t>(rows.end() - first, MostRowsAbove), {}, known_cells);
  const bool is_short = 2 * filled_cells(*first) <= most_common_shape(rows).cells;
  const std::ptrdiff_t least = is_short ? 2 : 3;
  const bool is_heading_below =
      known_cells(*best) >= least && !has_content(*best) && (is_short || known_cells(*first) == 0);
  return declared + static_cast<std::size_t>((is_heading_below ? best : first) - rows.begin());
}

HeadingEvidence heading_evidence(std::span<const CsvRow> rows) {
  if (rows.empty()) return HeadingEvidence::None;
  rows = rows.first(std::min(rows.size(), SampleRows));
  const auto& cells = rows.front().cells;
  bool content_below = false;
  for (std::size_t column = 0; column < cells.size(); ++column) {
    if (is_content(cells[column]) || occurs_below(rows, column)) return HeadingEvidence::Against;
    content_below |= !cells[column].empty() && has_content_below(rows, column);
  }
  return content_below ? HeadingEvidence::For : HeadingEvidence::None;
}

}  // namespace flipside::exchange
