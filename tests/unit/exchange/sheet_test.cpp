#include "exchange/sheet.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/random.h"
#include "exchange/column_mapping.h"
#include "exchange/detect.h"

namespace flipside::exchange {
namespace {

using Words = std::vector<std::string>;

TEST(Sheet, FindsDelimiterAndHeadings) {
  const struct {
    const char* what;
    std::string_view text;
    char delimiter;
    Words headings;
    std::size_t rows;
    int first_line;
  } Cases[] = {
      {"commas", "Name,Team\nAda,Kids\n", ',', {"Name", "Team"}, 1, 2},
      {"semicolons", "Name;Team\nAda;Kids, IT\n", ';', {"Name", "Team"}, 1, 2},
      {"tabs", "Name\tTeam\nAda\tKids\n", '\t', {"Name", "Team"}, 1, 2},
      {"bars", "Name|Team\nAda|Kids\n", '|', {"Name", "Team"}, 1, 2},
      {"lists of one length inside the cells",
       "Name,Rank,Good at\nAda,Librarian,Chess; Go\nBen,Head,Go; Chess\n",
       ',',
       {"Name", "Rank", "Good at"},
       2,
       2},
      {"semicolons with decimal commas",
       "Name;Stunden;Team\nAda;1,5;A\nBen;2,5;B\n",
       ';',
       {"Name", "Stunden", "Team"},
       2,
       2},
      {"Excel's first line", "sep=|\nName|Team\nAda|Kids\n", '|', {"Name", "Team"}, 1, 3},
      {"a title above",
       "Staff list\n\nName,Rank,Team\nAda,Head,Kids\n",
       ',',
       {"Name", "Rank", "Team"},
       1,
       4},
      {"no headings",
       "Ada,ada@lq.example\nBen,ben@lq.example\n",
       ',',
       {"Column 1", "Column 2"},
       2,
       1},
      {"names alone", "Ada Lovelace\nBen Ali\n", ',', {"Column 1"}, 2, 1},
      {"unknown headings over addresses", "Wer,Wo\nAda,ada@lq.example\n", ',', {"Wer", "Wo"}, 1, 2},
      {"a heading that is missing",
       "Name,,Team\nAda,x,Kids\n",
       ',',
       {"Name", "Column 2", "Team"},
       1,
       2},
      {"rows without the last cells",
       "Name,Team,Note\nAda\nBen\n",
       ',',
       {"Name", "Team", "Note"},
       2,
       2},
      {"a line drawn below the headings",
       "Name|Team\n---|---\nAda|IT\nBen|HR\n",
       '|',
       {"Name", "Team"},
       2,
       3},
      {"blank rows", "Name,Team\n,\nAda,Kids\n , \n", ',', {"Name", "Team"}, 1, 3},
  };
  for (const auto& it : Cases) {
    const auto sheet = read_sheet(it.text);
    ASSERT_TRUE(sheet.has_value()) << it.what << ": " << sheet.error().what;
    EXPECT_EQ(sheet->delimiter, it.delimiter) << it.what;
    EXPECT_EQ(sheet->headings, it.headings) << it.what;
    ASSERT_EQ(sheet->rows.size(), it.rows) << it.what;
    EXPECT_EQ(sheet->rows.front().line, it.first_line) << it.what;
  }
}

TEST(Sheet, WhatWasGuessedCanBeChosen) {
  const auto sheet =
      read_sheet("Ren\x8E,1;x,Team\nA,B\n",
                 {.encoding = Encoding::MacRoman, .delimiter = ';', .has_headings = false});
  ASSERT_TRUE(sheet.has_value());
  EXPECT_EQ(sheet->rows.size(), 2U);
  EXPECT_EQ(sheet->rows[0].cells, (Words{"René,1", "x,Team"}));
  EXPECT_EQ(summary(*sheet), "2 rows, separated by semicolons, Mac Roman (older Macs)");
}

TEST(Sheet, WhatIsNoTableIsRefusedWithAWayOut) {
  std::string many = "Name,Team\n";
  for (std::size_t i = 0; i <= MostSheetRows; ++i) many += "A,B\n";
  std::string wide = "Name,Team\n";
  for (int i = 0; i < 400; ++i) wide += "x,";
  const struct {
    std::string bytes;
    std::string_view what;
  } Cases[] = {
      {"", "This file is empty"},
      {" \n,,\n", "This file is empty"},
      {"Name,Team\n", "There are column headings and no rows below them"},
      {"PK\x03\x04xyz", "This workbook could not be read"},
      {"\xD0\xCF\x11\xE0xyz", "This workbook could not be read"},
      {"<html><body><table><tr><td>Ada</td></tr></table>", "This file is a web page"},
      {"%PDF-1.7", "This file is not text"},
      {std::string("Name,Team\nAda,Ki\0ds\nBen,IT\n", 27), "This file is not text"},
      {"BEGIN:VCARD\nFN:Ada\nEND:VCARD\n", "This file holds address cards"},
      {"[{\"name\":\"Ada\"}]", "This file is JSON, but not one of Flipside’s"},
      {many, "This list has 100,002 rows"},
      {wide, "A row of this file has more than 300 columns"},
      {std::string(MostSheetBytes + 1, 'a'), "This file is larger than 64 MB"},
  };
  for (const auto& it : Cases) {
    const auto sheet = read_sheet(it.bytes);
    ASSERT_FALSE(sheet.has_value()) << it.what;
    EXPECT_TRUE(sheet.error().what.starts_with(it.what)) << sheet.error().what;
  }
}

TEST(Sheet, PastedCellsAreReadLikeAFile) {
  const auto sheet = read_pasted_sheet("Name\tGood at\nAda\t\"Chess;\nGo\"\nBen\tA, B\n");
  ASSERT_TRUE(sheet.has_value());
  EXPECT_EQ(sheet->delimiter, '\t');
  EXPECT_EQ(sheet->headings, (Words{"Name", "Good at"}));
  EXPECT_EQ(sheet->rows[1].line, 4);
  const auto lines = read_pasted_sheet("Ada Lovelace;Kids\nBen Ali;IT");
  ASSERT_TRUE(lines.has_value());
  EXPECT_EQ(lines->delimiter, ';');
}

TEST(Sheet, ShowsTheFirstDifferentValues) {
  const auto sheet = read_sheet("Name,Team\nA,IT\nB, \nC,IT \nD,Kids\nE,HR\n");
  ASSERT_TRUE(sheet.has_value());
  EXPECT_EQ(first_values(*sheet, 1, 2), (Words{"IT", "Kids"}));
  EXPECT_EQ(first_values(*sheet, 7, 2), Words{});
}

TEST(Sheet, TellsWhenTheEncodingIsAGuess) {
  EXPECT_FALSE(read_sheet("Name,Team\nRen\xE9,IT\n")->encoding_is_certain);
  EXPECT_TRUE(read_sheet("Name,Team\nRené,IT\n")->encoding_is_certain);
}

TEST(Sheet, AnyBytesAreReadOrRefused) {
  constexpr std::string_view Pieces[] = {"Name", "E-mail", ",",    ";",           "\t",   "|",
                                         "\"",   "\r\n",   "\n",   "\xFF\xFE",    "=1+1", "é",
                                         "\xE9", "sep=;",  "Ada",  "a@b.c",       "(3)",  ":2",
                                         "\\",   " ",      "佐藤", "\xEF\xBB\xBF"};
  for (std::uint64_t seed = 1; seed <= 2'000; ++seed) {
    Random random(seed);
    std::string bytes;
    for (std::uint32_t left = random.below(40); left > 0; --left) {
      if (random.below(8) == 0) {
        bytes += static_cast<char>(random.below(256));
      } else {
        bytes += Pieces[random.below(static_cast<std::uint32_t>(std::size(Pieces)))];
      }
    }
    const auto sheet = read_sheet(bytes);
    if (!sheet) {
      ASSERT_FALSE(sheet.error().what.empty()) << "seed " << seed;
      continue;
    }
    ASSERT_FALSE(sheet->rows.empty()) << "seed " << seed;
    ASSERT_EQ(guess_mapping(*sheet).fields.size(), sheet->headings.size()) << "seed " << seed;
  }
}

}  // namespace
}  // namespace flipside::exchange
