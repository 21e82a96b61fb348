// Which column of a sheet becomes which field of a person.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/headings.h"
#include "exchange/sheet.h"

namespace flipside::exchange {

inline constexpr std::string_view AgeNotice =
    "Birth dates are never kept. Rank and expertise count here, age does not.";

inline constexpr std::string_view GroupsNotice =
    "Resource groups and identities are not taken from a list: that they count is for each person "
    "to say. Add groups in the person’s form.";

inline constexpr std::string_view PrivateNotice =
    "Contacts for an emergency, pay and other private matters are never kept.";

inline constexpr std::string_view JoiningNotice =
    "Dates of joining and leaving are not taken: nothing here depends on how long somebody has "
    "been there.";

// One field a column, in the sheet's order. Columns beyond the end are left out, and so is a column
// whose heading speaks of what is withheld (headings.h), whatever stands here for it.
struct ColumnMapping {
  std::vector<PersonField> fields{};
  bool operator==(const ColumnMapping&) const = default;
};

// From the headings and, where they are ambiguous or missing, from the first values. Each field is
// given once, the fields of takes_several_columns as often as they occur.
ColumnMapping guess_mapping(const Sheet& sheet);

// Why that column is never taken.
Withheld withheld(const Sheet& sheet, std::size_t column);
// Whether the notice about it is to be shown.
bool has_withheld(const Sheet& sheet, Withheld why);

// Whether the rows are answers to a form, each with its time: later ones replace earlier ones.
bool has_answer_times(const Sheet& sheet);

// What a person would miss in the mapping, a sentence each: columns that could have been something
// here and are left out, with the reason. Nothing about what was chosen otherwise.
std::vector<std::string> left_out(const Sheet& sheet, const ColumnMapping& mapping);

// The columns that become this field, withheld ones never among them.
std::vector<std::size_t> columns_of(const Sheet& sheet, const ColumnMapping& mapping,
                                    PersonField field);

}  // namespace flipside::exchange
