// Cells and rows of delimited text: reading and writing (RFC 4180, Shafranovich 2005).
//
// Reading never fails. Where files stray from the RFC the least surprising reading is taken:
//   * a row ends with LF, CR or CRLF; inside quotes all three stay as they are;
//   * rows may have different lengths; a row with nothing in it is no row;
//   * spaces before an opening quote do not count; text after a closing quote belongs to the cell;
//   * a quote inside an unquoted cell is an ordinary character;
//   * a quote that opens and never closes is an ordinary character too, so that it costs one cell
//     and not the rest of the file;
//   * where a file writes \" for a quote inside quotes (QuoteStyle), a backslash escapes itself
//   too.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace flipside::exchange {

// Excel garbles names in UTF-8 without it.
inline constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

struct CsvRow {
  int line = 0;  // Where the row begins in its file, counted from 1.
  std::vector<std::string> cells{};
  bool operator==(const CsvRow&) const = default;
};

// How a quote inside a quoted cell is written: "" or \".
enum class QuoteStyle { Doubled, Backslash };

// What one table may hold. Rows beyond are only counted; cells beyond and the end of too long a
// cell are dropped (perhaps within a character), and cut_something() tells.
struct CsvLimits {
  std::size_t rows = 100'000;
  std::size_t cells_in_a_row = 300;
  std::size_t bytes_in_a_cell = 1'000'000;
};

// Turns text that arrives in pieces of any size into rows. The pieces may end anywhere, even inside
// a line break or a pair of quotes.
class CsvTokenizer {
 public:
  explicit CsvTokenizer(char delimiter, CsvLimits limits = {},
                        QuoteStyle quotes = QuoteStyle::Doubled);

  void feed(std::string_view piece);
  // The input is over: the text that an open quote swallowed, which is to be fed again (in pieces
  // of any size) before finish(). Empty without one.
  std::string take_swallowed();
  void finish();  // Nothing may be fed afterwards.

  const std::vector<CsvRow>& rows() const { return rows_; }
  std::vector<CsvRow> take_rows() { return std::move(rows_); }

  // How many rows were seen, those beyond the limit included.
  std::size_t rows_seen() const { return rows_seen_; }
  bool cut_something() const { return cut_something_; }
  // The line of the quote that never closed.
  std::optional<int> unclosed_quote_line() const { return unclosed_quote_line_; }

 private:
  enum class State { CellStart, Plain, Quoted, QuoteInQuoted, Escape };

  std::size_t plain_run(std::string_view piece) const;
  void step(char c);
  void step_quoted(char c);
  void step_escape(char c);
  void step_unquoted(char c);
  void count_line_break(char c);
  void append(std::string_view run);
  void end_cell();
  void end_row();

  char delimiter_;
  CsvLimits limits_;
  QuoteStyle quotes_;
  State state_ = State::CellStart;
  std::string cell_{};
  std::string since_quote_{};  // What followed the open quote, as it was in the file.
  CsvRow row_{};
  std::vector<CsvRow> rows_{};
  std::size_t rows_seen_ = 0;
  std::optional<int> unclosed_quote_line_{};
  int line_ = 1;
  int quote_line_ = 1;
  bool after_carriage_return_ = false;
  bool row_has_content_ = false;
  bool cut_something_ = false;
};

// All rows of a whole text.
std::vector<CsvRow> parse_csv(std::string_view text, char delimiter = ',');

// One row with its CRLF. Quotes only where they are needed.
std::string csv_line(const std::vector<std::string>& cells, char delimiter = ',');

// A spreadsheet runs a cell that begins like a formula. The guard is an apostrophe before
// = + - @ ' tab and CR. unguarded(guarded(x)) == x for every x; but only a file that is known to be
// ours may be unguarded, because elsewhere the apostrophe can be part of the text.
std::string guarded(std::string_view cell);
std::string_view unguarded(std::string_view cell);

}  // namespace flipside::exchange
