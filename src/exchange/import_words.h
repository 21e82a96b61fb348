// The sentences of an import's preview.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "programme/person.h"

namespace flipside::exchange {

// “text”; what is long is cut, so that a whole paragraph in a wrong column stays readable.
std::string quoted(std::string_view text);

// "A", "A and B", "A, B and C".
std::string listed(const std::vector<std::string>& names, std::string_view last = " and ");

// "line 14"; of one of several files "line 14 of file 2".
std::string line_words(int line);

// "Line 14", "Lines 14 and 31", "Lines 14, 20 and 31", "Line 14 and 40 more".
std::string lines_title(const std::vector<int>& lines);

// “Anna Kowalska” (Sales)
std::string person_words(const Person& person);

}  // namespace flipside::exchange
