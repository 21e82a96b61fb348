#include "app/list_reading.h"

#include <algorithm>
#include <utility>

#include "app/importing.h"
#include "app/words.h"
#include "exchange/column_mapping.h"

namespace flipside::app {
namespace {

constexpr std::size_t BytesPerSlice = 65'536;
constexpr std::size_t StepsPerSlice = 400;

// Where the second and the third part of the work begin, in thousandths.
constexpr int PreviewFrom = 150;
constexpr int NewsFrom = 850;

exchange::SheetChoices choices_of(const Importing& importing) {
  if (!importing.pasted) return importing.choices;
  return exchange::choices_of_pasted(importing.bytes, importing.choices);
}

// What was chosen of how the first list is written counts for the others.
exchange::SheetChoices choices_of(const Importing& importing, const ListFile& file) {
  if (!file.is_of_workbook && !importing.choices.is_of_workbook) {
    return {.encoding = importing.choices.encoding, .delimiter = importing.choices.delimiter};
  }
  return file.is_of_workbook ? workbook_choices() : exchange::SheetChoices{};
}

// What says who is in the list: of a workbook the name of its sheet, where that of the file does
// not.
std::string telling_name(const Importing& importing) {
  const bool file_tells = exchange::role_of_file_name(importing.name).has_value();
  const bool has_sheets = importing.sheet_shown < importing.sheets.size();
  return file_tells || !has_sheets ? importing.name : importing.sheets[importing.sheet_shown].name;
}

}  // namespace

ListReading::ListReading(Importing& importing, const Programme& programme, Date today, From from)
    : importing_(importing), programme_(programme), today_(today) {
  if (from == From::Sheet) {
    begin_preview();
    return;
  }
  importing.decisions.clear();
  importing.news_decisions.clear();
  importing.problem.reset();
  importing.is_read = false;
  begin_file();
}

void ListReading::advance() {
  if (sheet_) {
    sheet_->advance(BytesPerSlice);
    if (sheet_->done()) end_file();
  } else if (preview_) {
    preview_->advance(StepsPerSlice);
    if (preview_->done()) end_preview();
  } else if (news_) {
    news_->advance(StepsPerSlice);
    if (news_->done()) end_news();
  }
}

void ListReading::begin_file() {
  const std::size_t number = read_.size();
  if (number == 0) {
    sheet_.emplace(importing_.bytes, choices_of(importing_));
  } else {
    const ListFile& file = importing_.more[number - 1];
    sheet_.emplace(file.bytes, choices_of(importing_, file));
  }
}

void ListReading::end_file() {
  Result<exchange::Sheet> sheet = sheet_->take();
  sheet_.reset();
  const std::size_t number = read_.size();
  if (number == 0 && !sheet) {
    importing_.problem = std::move(sheet.error());
    importing_.sheet = {};
    importing_.mapping = {};
    importing_.preview = {};
    importing_.news.clear();
    return;
  }
  if (sheet) {
    read_.push_back({number == 0 ? telling_name(importing_) : importing_.more[number - 1].name,
                     *std::move(sheet)});
  } else {
    const auto file = importing_.more.begin() + static_cast<std::ptrdiff_t>(number - 1);
    importing_.refused.push_back({file->name, words::in_short(sentence(sheet.error()))});
    importing_.more.erase(file);
  }
  if (read_.size() <= importing_.more.size()) return begin_file();
  end_files();
}

void ListReading::end_files() {
  importing_.sheet = exchange::joined(std::exchange(read_, {}));
  importing_.mapping = exchange::guess_mapping(importing_.sheet);
  begin_preview();
}

void ListReading::begin_preview() {
  preview_.emplace(exchange::PeopleImport{.programme = programme_,
                                          .sheet = importing_.sheet,
                                          .mapping = importing_.mapping,
                                          .decisions = importing_.decisions,
                                          .ids = Random(importing_.seed),
                                          .zones = importing_.zones,
                                          .rank_order = importing_.rank_order});
}

void ListReading::end_preview() {
  found_ = preview_->take();
  preview_.reset();
  news_.emplace(found_, programme_, importing_.news_decisions, importing_.learners_from, today_);
}

void ListReading::end_news() {
  importing_.roles = news_->roles();
  importing_.news = news_->take_news();
  news_.reset();
  importing_.preview = std::move(found_);
  importing_.pairs = settle_pairs(importing_.preview.change, programme_, today_);
  importing_.is_read = true;
  ++importing_.times_read;
}

int ListReading::progress() const {
  const auto within = [](int share, int from, int until) {
    return from + (until - from) * share / 1000;
  };
  if (preview_) return within(preview_->progress(), PreviewFrom, NewsFrom);
  if (news_) return within(news_->progress(), NewsFrom, 1000);
  const int files = static_cast<int>(importing_.more.size()) + 1;
  const int read = static_cast<int>(read_.size()) * 1000;
  return sheet_ ? within((read + sheet_->progress()) / files, 0, PreviewFrom) : 1000;
}

std::size_t ListReading::rows() const { return sheet_ ? 0 : importing_.sheet.rows.size(); }

std::size_t ListReading::rows_done() const {
  if (sheet_) return sheet_->rows_seen();
  const auto share = static_cast<std::size_t>(std::max(progress() - PreviewFrom, 0));
  return rows() * share / (1000 - PreviewFrom);
}

}  // namespace flipside::app
