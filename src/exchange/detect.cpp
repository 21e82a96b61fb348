#include "exchange/detect.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace flipside::exchange {
namespace {

constexpr std::size_t CountedIn = 65'536;
constexpr std::size_t SampleRows = 100;

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

std::size_t rows_above_table(std::span<const CsvRow> rows) {
  rows = rows.first(std::min(rows.size(), SampleRows));
  const std::size_t declared = is_separator_row(rows) ? 1 : 0;
  rows = rows.subspan(declared);
  if (rows.empty() || most_common_shape(rows).cells < 3) return declared;
  const auto several = [](const CsvRow& row) { return filled_cells(row) > 1; };
  const auto first = std::ranges::find_if(rows, several);
  return declared + (first == rows.end() ? 0 : static_cast<std::size_t>(first - rows.begin()));
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
