// Reading in slices gives what reading in one go gives, whatever the size of the slices.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "base/random.h"
#include "exchange/people_import.h"
#include "exchange/sheet_reading.h"
#include "import_text.h"
#include "test_files.h"

namespace flipside::exchange {
namespace {

// Slices of one byte and one step, or of as many as the seed says.
class Slices {
 public:
  explicit Slices(std::uint64_t seed) : is_one_(seed == 0), random_(seed) {}
  std::size_t next() { return is_one_ ? 1 : 1 + random_.below(200); }

 private:
  bool is_one_;
  Random random_;
};

Result<Sheet> sheet_in(const std::string& bytes, Slices slices) {
  SheetReading reading(bytes, {});
  int before = 0;
  while (!reading.done()) {
    reading.advance(slices.next());
    EXPECT_GE(reading.progress(), before);
    EXPECT_LE(reading.progress(), 1000);
  }
  return reading.take();
}

ImportPreview preview_in(const PeopleImport& import, Slices slices) {
  Previewing previewing(import);
  while (!previewing.done()) {
    previewing.advance(slices.next());
    EXPECT_LE(previewing.progress(), 1000);
  }
  return previewing.take();
}

std::vector<std::string> words_of_sheet(const Sheet& sheet) {
  std::vector<std::string> words = sheet.headings;
  for (const CsvRow& row : sheet.rows) {
    words.push_back(std::to_string(row.line));
    words.insert(words.end(), row.cells.begin(), row.cells.end());
  }
  for (const auto& samples : sheet.samples) {
    words.insert(words.end(), samples.begin(), samples.end());
  }
  words.push_back(summary(sheet) + std::to_string(sheet.unclosed_quote_line.value_or(0)) +
                  std::to_string(sheet.replaced_characters));
  return words;
}

void check_slices(const std::string& what, const std::string& bytes, const Programme& programme) {
  SCOPED_TRACE(what);
  const auto whole = read_sheet(bytes);
  for (std::uint64_t seed = 0; seed < 4; ++seed) {
    const auto sliced = sheet_in(bytes, Slices(seed));
    ASSERT_EQ(sliced.has_value(), whole.has_value()) << "seed " << seed;
    if (!whole) {
      EXPECT_EQ(sliced.error(), whole.error());
      continue;
    }
    ASSERT_EQ(words_of_sheet(*sliced), words_of_sheet(*whole)) << "seed " << seed;
    const ColumnMapping mapping = guess_mapping(*whole);
    const Decisions none;
    const PeopleImport import{programme, *whole, mapping, none, Random(3)};
    const ImportPreview expected = preview(import);
    const ImportPreview found = preview_in(import, Slices(seed));
    EXPECT_EQ(found.change, expected.change) << "seed " << seed;
    EXPECT_EQ(found.listed, expected.listed);
    EXPECT_EQ(words_of(found.issues), words_of(expected.issues));
    EXPECT_EQ(words_of(found.remarks), words_of(expected.remarks));
  }
}

TEST(InSlices, StaffListsComeOutAsInOneGo) {
  const std::string folder = std::string(FLIPSIDE_TEST_DATA) + "/staff_lists";
  const Programme here = imported({}, test_file("staff_lists/08_bamboo_ids.csv"));
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    check_slices(name, test_file("staff_lists/" + name), here);
  }
}

TEST(InSlices, OddBytesComeOutAsInOneGo) {
  check_slices("an open quote", "Name,Team\nAda,IT\nBen,\"Sales\nCid,\"HR\"\nDora,Law\n", {});
  check_slices("nothing", "", {});
  check_slices("one-byte text far down",
               "Name,Team\n" + std::string(300, 'a') + ",\xC3\xA9\nRen\xE9,IT\n", {});
  check_slices("UTF-16",
               std::string("\xFF\xFEN\0a\0m\0e\0,\0T\0e\0a\0m\0\n\0=\xD8\0\xDE,\0I\0T\0\n\0", 34),
               {});
  check_slices("bytes", std::string("Name\n\0\n", 7), {});
  check_slices("circles", "Name,Line manager\nA,B\nB,A\nC,D\nD,E\nE,C\nF,A\n", {});
}

// Cases of one byte for each kind of decoding, with what is broken in it.
TEST(InSlices, AnyBytesAreDecodedAsInOneGo) {
  for (std::uint64_t seed = 1; seed <= 2'000; ++seed) {
    Random random(seed);
    std::string bytes;
    const std::uint32_t span = random.below(2) == 0 ? 256 : 60;
    for (std::uint32_t left = random.below(64); left > 0; --left) {
      bytes += static_cast<char>(0xC0 - random.below(span));
    }
    Slices slices(seed);
    Decoder decoder(bytes);
    while (!decoder.done()) decoder.advance(slices.next() / 16);
    const Decoded found = decoder.take();
    const Decoded whole = to_utf8(bytes);
    ASSERT_EQ(found.text, whole.text) << "seed " << seed;
    ASSERT_EQ(found.replaced, whole.replaced) << "seed " << seed;
    ASSERT_EQ(found.encoding, whole.encoding) << "seed " << seed;
  }
}

}  // namespace
}  // namespace flipside::exchange
