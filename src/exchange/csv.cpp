#include "exchange/csv.h"

#include <algorithm>

namespace flipside::exchange {
namespace {

constexpr std::string_view FormulaStarts = "=+-@'\t\r";

bool starts_like_a_formula(std::string_view cell) {
  return !cell.empty() && FormulaStarts.contains(cell.front());
}

bool needs_quotes(std::string_view cell, char delimiter) {
  if (cell.empty()) return false;
  const char special[] = {delimiter, '"', '\r', '\n', '\0'};
  return cell.front() == ' ' || cell.back() == ' ' || cell.find_first_of(special) != cell.npos;
}

void append_quoted(std::string& line, std::string_view cell) {
  line += '"';
  for (const char c : cell) {
    if (c == '"') line += '"';
    line += c;
  }
  line += '"';
}

}  // namespace

CsvTokenizer::CsvTokenizer(char delimiter, CsvLimits limits, QuoteStyle quotes)
    : delimiter_(delimiter), limits_(limits), quotes_(quotes) {
  row_.line = line_;
}

void CsvTokenizer::feed(std::string_view piece) {
  while (!piece.empty()) {
    const std::size_t run = plain_run(piece);
    if (run == 0) {
      step(piece.front());
      piece.remove_prefix(1);
    } else {
      append(piece.substr(0, run));
      after_carriage_return_ = false;
      piece.remove_prefix(run);
    }
  }
}

// How many characters at the beginning of the piece only have to be copied.
std::size_t CsvTokenizer::plain_run(std::string_view piece) const {
  const auto ends_the_run = [&](char c) {
    if (c == '\r' || c == '\n') return true;
    if (state_ == State::Plain) return c == delimiter_;
    return c == '"' || (c == '\\' && quotes_ == QuoteStyle::Backslash);
  };
  if (state_ != State::Plain && state_ != State::Quoted) return 0;
  const auto end = std::ranges::find_if(piece, ends_the_run);
  return static_cast<std::size_t>(end - piece.begin());
}

void CsvTokenizer::step(char c) {
  if (state_ == State::Quoted) return step_quoted(c);
  if (state_ == State::Escape) return step_escape(c);
  if (state_ == State::QuoteInQuoted && c == '"') {
    since_quote_ += c;
    append("\"");
    state_ = State::Quoted;
    return;
  }
  step_unquoted(c);
}

void CsvTokenizer::step_quoted(char c) {
  count_line_break(c);
  if (c == '"') {
    since_quote_ += c;
    state_ = State::QuoteInQuoted;
    return;
  }
  if (c == '\\' && quotes_ == QuoteStyle::Backslash) {
    state_ = State::Escape;
    return;
  }
  append({&c, 1});
}

void CsvTokenizer::step_escape(char c) {
  count_line_break(c);
  state_ = State::Quoted;
  if (c != '"' && c != '\\') {
    append("\\");
    append({&c, 1});
    return;
  }
  append({&c, 1});
  since_quote_.insert(since_quote_.size() - 1, "\\");
}

void CsvTokenizer::step_unquoted(char c) {
  if (c == '\r' || c == '\n') {
    const bool second_half = c == '\n' && after_carriage_return_;
    count_line_break(c);
    if (!second_half) end_row();
    return;
  }
  after_carriage_return_ = false;
  row_has_content_ = true;
  if (c == delimiter_) return end_cell();
  if (c == '"' && state_ == State::CellStart) {
    cell_.clear();
    since_quote_.clear();
    quote_line_ = line_;
    state_ = State::Quoted;
    return;
  }
  if (c != ' ' || state_ != State::CellStart) state_ = State::Plain;
  append({&c, 1});
}

void CsvTokenizer::count_line_break(char c) {
  if (c == '\r' || (c == '\n' && !after_carriage_return_)) ++line_;
  after_carriage_return_ = c == '\r';
}

void CsvTokenizer::append(std::string_view run) {
  if (state_ == State::Quoted) since_quote_ += run;
  const std::size_t room =
      limits_.bytes_in_a_cell - std::min(limits_.bytes_in_a_cell, cell_.size());
  cut_something_ |= run.size() > room;
  cell_ += run.substr(0, room);
}

void CsvTokenizer::end_cell() {
  if (row_.cells.size() < limits_.cells_in_a_row) {
    row_.cells.push_back(std::move(cell_));
  } else {
    cut_something_ = true;
  }
  cell_.clear();
  state_ = State::CellStart;
}

void CsvTokenizer::end_row() {
  if (row_has_content_) {
    end_cell();
    ++rows_seen_;
    if (rows_.size() < limits_.rows) rows_.push_back(std::move(row_));
  }
  row_ = CsvRow{.line = line_};
  row_has_content_ = false;
}

std::string CsvTokenizer::take_swallowed() {
  if (state_ == State::Escape) {
    state_ = State::Quoted;
    append("\\");
  }
  if (state_ != State::Quoted) return {};
  // Inside an open quote all quotes come in pairs, so reading again can not end in one.
  std::string swallowed = std::move(since_quote_);
  since_quote_.clear();
  unclosed_quote_line_ = quote_line_;
  line_ = quote_line_;
  after_carriage_return_ = false;
  cell_.clear();
  state_ = State::Plain;
  append("\"");
  return swallowed;
}

void CsvTokenizer::finish() {
  feed(take_swallowed());
  end_row();
}

std::vector<CsvRow> parse_csv(std::string_view text, char delimiter) {
  CsvTokenizer tokenizer(delimiter);
  tokenizer.feed(text);
  tokenizer.finish();
  return tokenizer.take_rows();
}

std::string csv_line(const std::vector<std::string>& cells, char delimiter) {
  if (cells.size() == 1 && cells.front().empty()) return "\"\"\r\n";
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) line += delimiter;
    if (needs_quotes(cells[i], delimiter)) {
      append_quoted(line, cells[i]);
    } else {
      line += cells[i];
    }
  }
  return line += "\r\n";
}

std::string guarded(std::string_view cell) {
  return starts_like_a_formula(cell) ? "'" + std::string(cell) : std::string(cell);
}

std::string_view unguarded(std::string_view cell) {
  const bool has_guard = cell.starts_with('\'') && starts_like_a_formula(cell.substr(1));
  return has_guard ? cell.substr(1) : cell;
}

}  // namespace flipside::exchange
