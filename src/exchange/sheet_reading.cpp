#include "exchange/sheet_reading.h"

#include <algorithm>
#include <optional>
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

constexpr std::string_view Cards =
    "This file holds address cards or appointments, not a list. Export the people as CSV, or copy "
    "the cells of a table and paste them here.";
constexpr std::string_view OtherJson =
    "This file is JSON, but not one of Flipside’s. Export the people as CSV, or copy the cells of "
    "a "
    "table and paste them here.";

constexpr Signature Signatures[] = {
    {"PK\x03\x04", Workbook},  {"\xD0\xCF\x11\xE0", Workbook},
    {"%PDF-", NotText},        {"\x89PNG", NotText},
    {"\xFF\xD8\xFF", NotText}, {"GIF8", NotText},
    {"\x1F\x8B", NotText},     {"{\\rtf", NotText},
    {"BEGIN:VC", Cards},       {"[{", OtherJson},
};

constexpr std::string_view WebPageStarts[] = {"<html", "<!doctype", "<table", "<head", "<body",
                                              "<meta", "<?xml",     "<div",   "<style"};

bool is_web_page(std::string_view bytes) {
  const std::string start = fold(trim(bytes.substr(0, 200)));
  return std::ranges::any_of(WebPageStarts,
                             [&](std::string_view tag) { return start.starts_with(tag); });
}

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

// A line drawn with characters, as below the headings of a table in plain text, says nothing too.
bool is_blank(const CsvRow& row) {
  return std::ranges::all_of(row.cells, [](const std::string& cell) {
    return trim(cell).find_first_not_of("-=_+:|") == std::string_view::npos;
  });
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

// What going through a row costs, as much as so many bytes.
std::size_t cost_of(const CsvRow& row) { return 32 + 16 * row.cells.size(); }

}  // namespace

SheetReading::SheetReading(std::string_view bytes, const SheetChoices& choices)
    : choices_(choices), decoder_(bytes, choices.encoding) {
  if (const auto reason = reason_to_refuse(bytes)) refuse(*reason);
}

void SheetReading::refuse(std::string_view what) { result_ = problem("", std::string(what)); }

void SheetReading::advance(std::size_t bytes) {
  if (!done()) (this->*stage_)(std::max<std::size_t>(bytes, 1));
}

void SheetReading::decode(std::size_t bytes) {
  decoder_.advance(bytes);
  if (!decoder_.done()) return;
  Decoded decoded = decoder_.take();
  sheet_.encoding = decoded.encoding;
  sheet_.encoding_is_certain = decoded.certain;
  sheet_.replaced_characters = decoded.replaced;
  text_ = std::move(decoded.text);
  sheet_.delimiter = choices_.delimiter.value_or(detect_delimiter(text_));
  tokenizer_.emplace(sheet_.delimiter, CsvLimits{.rows = MostSheetRows + 1},
                     detect_quotes(text_, sheet_.delimiter));
  stage_ = &SheetReading::tokenize;
}

void SheetReading::tokenize(std::size_t bytes) {
  const std::string_view piece = std::string_view(text_).substr(at_, bytes);
  if (piece.contains('\0')) return refuse(NotText);
  tokenizer_->feed(piece);
  at_ += piece.size();
  if (at_ < text_.size()) return;
  swallowed_ = tokenizer_->take_swallowed();
  at_ = 0;
  stage_ = &SheetReading::feed_again;
}

void SheetReading::feed_again(std::size_t bytes) {
  const std::string_view piece = std::string_view(swallowed_).substr(at_, bytes);
  tokenizer_->feed(piece);
  at_ += piece.size();
  if (at_ == swallowed_.size()) end_tokens();
}

void SheetReading::end_tokens() {
  tokenizer_->finish();
  sheet_.unclosed_quote_line = tokenizer_->unclosed_quote_line();
  if (tokenizer_->cut_something()) {
    return refuse(
        "A row of this file has more than 300 columns or a cell with more than a million "
        "characters. "
        "Perhaps it is not a list of people, or a quotation mark is missing.");
  }
  if (tokenizer_->rows_seen() > MostSheetRows + 1) {
    return refuse("This list has " + grouped(static_cast<long long>(tokenizer_->rows_seen())) +
                  " rows. Up to " + grouped(static_cast<long long>(MostSheetRows)) +
                  " can be imported at a time: split it.");
  }
  rows_ = tokenizer_->take_rows();
  at_ = 0;
  stage_ = &SheetReading::take_rows;
}

// The rows of the table proper, heading included.
void SheetReading::take_rows(std::size_t bytes) {
  if (at_ == 0) {
    const std::size_t shown = std::min(rows_.size(), MostFirstRows);
    int number = 0;
    for (CsvRow& row : rows_) row.line = choices_.is_of_workbook ? ++number : row.line;
    sheet_.first_rows.assign(rows_.begin(), rows_.begin() + static_cast<std::ptrdiff_t>(shown));
    at_ = rows_above(rows_, choices_);
  }
  for (std::size_t spent = 0; at_ < rows_.size() && spent < bytes; ++at_) {
    spent += cost_of(rows_[at_]);
    if (!is_blank(rows_[at_])) sheet_.rows.push_back(std::move(rows_[at_]));
  }
  if (at_ == rows_.size()) name_columns();
}

void SheetReading::name_columns() {
  if (sheet_.rows.empty()) {
    return refuse("This file is empty. Choose a list with one person a row.");
  }
  sheet_.has_headings =
      choices_.has_headings.value_or(choices_.heading_line || has_heading(sheet_.rows));
  exchange::name_columns(sheet_);
  if (sheet_.rows.empty()) {
    return refuse(
        "There are column headings and no rows below them. Choose a list with one person a row.");
  }
  sheet_.samples.resize(sheet_.headings.size());
  at_ = 0;
  stage_ = &SheetReading::take_samples;
}

void SheetReading::take_samples(std::size_t bytes) {
  for (std::size_t spent = 0; at_ < sheet_.rows.size() && spent < bytes; ++at_) {
    const CsvRow& row = sheet_.rows[at_];
    spent += cost_of(row);
    for (std::size_t i = 0; i < sheet_.samples.size(); ++i) {
      std::vector<std::string>& values = sheet_.samples[i];
      if (values.size() == MostSamples) continue;
      const std::string_view value = trim(cell_text(sheet_, row, i));
      const bool is_new = std::ranges::find(values, value) == values.end();
      if (!value.empty() && is_new) values.emplace_back(value);
    }
  }
  if (at_ == sheet_.rows.size()) result_ = std::move(sheet_);
}

std::size_t SheetReading::rows_seen() const { return tokenizer_ ? tokenizer_->rows_seen() : 0; }

int SheetReading::progress() const {
  const auto share = [](std::size_t part, std::size_t of, int from, int until) {
    const std::size_t width = static_cast<std::size_t>(until - from);
    return from + static_cast<int>(width * part / std::max<std::size_t>(of, 1));
  };
  if (done()) return 1000;
  if (!tokenizer_) return share(decoder_.bytes_done(), decoder_.bytes(), 0, 200);
  if (stage_ == &SheetReading::tokenize) return share(at_, text_.size(), 200, 700);
  if (stage_ == &SheetReading::feed_again) return share(at_, swallowed_.size(), 700, 800);
  if (stage_ == &SheetReading::take_rows) return share(at_, rows_.size(), 800, 900);
  return share(at_, sheet_.rows.size(), 900, 1000);
}

}  // namespace flipside::exchange
