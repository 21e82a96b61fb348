#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "exchange/csv.h"
#include "test_files.h"

namespace flipside::exchange {
namespace {

TEST(CsvSpectrum, EveryFileGivesTheRowsThatItsJsonSays) {
  for (const char* name :
       {"comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
        "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8"}) {
    const std::string file = std::string("csv-spectrum/csvs/") + name + ".csv";
    const JsonTexts expected(std::string("csv-spectrum/json/") + name + ".json");
    const std::vector<CsvRow> rows = parse_csv(test_file(file));
    ASSERT_EQ(rows.size(), expected.rows.size() + 1) << name;
    for (std::size_t i = 1; i < rows.size(); ++i) {
      JsonTexts::Row row;
      for (std::size_t j = 0; j < rows[i].cells.size(); ++j) {
        row.emplace_back(rows[0].cells.at(j), rows[i].cells[j]);
      }
      EXPECT_EQ(row, expected.rows[i - 1]) << name;
    }
  }
}

}  // namespace
}  // namespace flipside::exchange
