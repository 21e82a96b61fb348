// Guesses about a table from its first rows: what separates the cells, and where the headings are.
// A guess is shown to the person, who can change it.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "exchange/csv.h"

namespace flipside::exchange {

// In the order of preference when nothing else tells them apart.
inline constexpr std::array Delimiters{',', ';', '\t', '|'};

// "commas", "semicolons", "tabs", "vertical bars".
std::string_view delimiter_name(char delimiter);

// The delimiter that gives most rows the same number of cells, at least two. A comma if none does.
// Looks at the first 64 KiB and 100 rows. A first line "sep=;", as Excel writes it, decides.
char detect_delimiter(std::string_view text);

// Backslash where a quote inside a cell has one before it and letters behind it.
QuoteStyle detect_quotes(std::string_view text, char delimiter);

// How many rows stand above the table proper: that line of Excel's, then titles and remarks. They
// fill few cells, or are followed soon by a row of which more cells are headings that are known.
std::size_t rows_above_table(std::span<const CsvRow> rows);

// What the first row's looks say about whether it names the columns.
//   Against: it has an e-mail address, a number or a date, or a text that occurs again below it.
//   For: it has none, while a column below it does.
enum class HeadingEvidence { Against, None, For };
HeadingEvidence heading_evidence(std::span<const CsvRow> rows);

}  // namespace flipside::exchange
