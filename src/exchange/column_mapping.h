// Which column of a sheet becomes which field of a person.
#pragma once

#include <string_view>
#include <vector>

#include "exchange/headings.h"
#include "exchange/sheet.h"

namespace flipside::exchange {

inline constexpr std::string_view AgeNotice =
    "Birth dates are never kept. Rank and expertise count here, age does not.";

inline constexpr std::string_view GroupsNotice =
    "Resource groups are not taken from a list: that they count is for each person to say. Add "
    "them in the person’s form.";

// One field a column, in the sheet's order. Columns beyond the end are left out, and so is a column
// whose heading speaks of age or of resource groups, whatever stands here for it (see withheld).
struct ColumnMapping {
  std::vector<PersonField> fields{};
  bool operator==(const ColumnMapping&) const = default;
};

// From the headings and, where they are ambiguous or missing, from the first values. Each field is
// given once, the fields of takes_several_columns as often as they occur.
ColumnMapping guess_mapping(const Sheet& sheet);

// Why that column is never taken.
Withheld withheld(const Sheet& sheet, std::size_t column);
// Whether AgeNotice or GroupsNotice is to be shown.
bool has_withheld(const Sheet& sheet, Withheld why);

// The columns that become this field, withheld ones never among them.
std::vector<std::size_t> columns_of(const Sheet& sheet, const ColumnMapping& mapping,
                                    PersonField field);

}  // namespace flipside::exchange
