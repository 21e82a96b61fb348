// Works out what an import shows, in slices: its sheet, what that would change, and what is news.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "app/importing.h"
#include "app/next_list.h"
#include "base/date.h"
#include "exchange/people_import.h"
#include "exchange/sheet_parts.h"
#include "exchange/sheet_reading.h"

namespace flipside::app {

class ListReading {
 public:
  // From the bytes on, which forgets what was decided, or from the sheet on.
  enum class From { Bytes, Sheet };
  // All arguments must outlive it, unchanged but by it: what changes is read anew.
  ListReading(Importing& importing, const Programme& programme, Date today, From from);
  ListReading(const ListReading&) = delete;
  ListReading& operator=(const ListReading&) = delete;

  // A slice: a millisecond or two.
  void advance();
  bool done() const { return !sheet_ && !preview_ && !news_; }
  bool is_at_bytes() const { return sheet_.has_value(); }

  // Thousandths of the work.
  int progress() const;
  // Of the rows, as far as they are known, as many as the work is done for.
  std::size_t rows() const;
  std::size_t rows_done() const;

 private:
  void begin_file();
  void end_file();
  void end_files();
  void begin_preview();
  void end_preview();
  void end_news();

  Importing& importing_;
  const Programme& programme_;
  Date today_;
  std::optional<exchange::SheetReading> sheet_{};
  std::vector<exchange::NamedSheet> read_{};
  std::optional<exchange::Previewing> preview_{};
  exchange::ImportPreview found_{};
  std::optional<NextList> news_{};
};

}  // namespace flipside::app
