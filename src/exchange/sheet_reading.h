// Reads a table of text in slices, so that a list of any length keeps nobody waiting. The size of
// the slices makes no difference to what comes of it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "exchange/csv.h"
#include "exchange/encoding.h"
#include "exchange/sheet.h"

namespace flipside::exchange {

class SheetReading {
 public:
  // The bytes must outlive it.
  SheetReading(std::string_view bytes, const SheetChoices& choices);

  // Goes on by about as much as so many bytes cost.
  void advance(std::size_t bytes);
  bool done() const { return result_.has_value(); }
  // Thousandths of the work.
  int progress() const;
  std::size_t rows_seen() const;
  // Once done.
  Result<Sheet> take() { return *std::move(result_); }

 private:
  void refuse(std::string_view what);
  void decode(std::size_t bytes);
  void tokenize(std::size_t bytes);
  void feed_again(std::size_t bytes);
  void end_tokens();
  void take_rows(std::size_t bytes);
  void name_columns();
  void take_samples(std::size_t bytes);

  SheetChoices choices_;
  Decoder decoder_;
  void (SheetReading::*stage_)(std::size_t) = &SheetReading::decode;
  Sheet sheet_{};
  std::string text_{};
  std::string swallowed_{};
  std::optional<CsvTokenizer> tokenizer_{};
  std::vector<CsvRow> rows_{};  // Of the whole file.
  std::size_t at_ = 0;          // In what the stage goes through.
  std::optional<Result<Sheet>> result_{};
};

}  // namespace flipside::exchange
