#include "exchange/column_mapping.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/text.h"
#include "exchange/person_words.h"

namespace flipside::exchange {
namespace {

constexpr std::size_t Samples = 20;

using Values = std::vector<std::string>;

template <class Condition>
bool most(const Values& values, Condition condition) {
  return !values.empty() &&
         3 * static_cast<std::size_t>(std::ranges::count_if(values, condition)) >=
             2 * values.size();
}

bool is_email(std::string_view value) { return email_in(value).has_value(); }
bool is_family_first(std::string_view value) { return std::ranges::count(value, ',') == 1; }
bool is_two_words(std::string_view value) { return value.contains(' ') && !value.contains(';'); }

class Mapper {
 public:
  explicit Mapper(const Sheet& sheet) : sheet_(sheet) {}

  ColumnMapping mapping() {
    for (std::size_t i = 0; i < sheet_.headings.size(); ++i) {
      fields_.push_back(by_heading(i));
    }
    keep_first_of_each();
    settle_role();
    settle_names();
    if (!column_of(PersonField::Email)) take_first(PersonField::Email, is_email);
    if (!has_name()) take_first(PersonField::Name, is_two_words);
    if (!has_name()) take_first(PersonField::Name, [](std::string_view) { return true; });
    settle_family_first();
    return {.fields = fields_};
  }

 private:
  PersonField by_heading(std::size_t column) const {
    if (!sheet_.has_headings || withheld(sheet_, column) != Withheld::No)
      return PersonField::LeaveOut;
    const auto field = field_of_heading(sheet_.headings[column]);
    if (field == PersonField::Status && !most(values(column), is_status)) {
      return PersonField::LeaveOut;
    }
    return field.value_or(PersonField::LeaveOut);
  }

  Values values(std::size_t column) const { return first_values(sheet_, column, Samples); }

  std::optional<std::size_t> column_of(PersonField field) const {
    const auto found = std::ranges::find(fields_, field);
    if (found == fields_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - fields_.begin());
  }

  bool has_name() const {
    return column_of(PersonField::Name) || column_of(PersonField::NameFamilyFirst) ||
           column_of(PersonField::GivenName) || column_of(PersonField::FamilyName);
  }

  // A heading that is the field's own name beats one that only contains a word of it.
  void keep_first_of_each() {
    for (const PersonField field : PersonFields) {
      if (field == PersonField::LeaveOut || takes_several_columns(field)) continue;
      std::optional<std::size_t> kept = column_named(field);
      for (std::size_t i = 0; i < fields_.size(); ++i) {
        if (fields_[i] != field) continue;
        if (!kept) kept = i;
        if (i != *kept) fields_[i] = PersonField::LeaveOut;
      }
    }
  }

  std::optional<std::size_t> column_named(PersonField field) const {
    const std::string name = fold(field_name(field));
    for (std::size_t i = 0; i < fields_.size(); ++i) {
      if (fields_[i] == field && fold(sheet_.headings[i]) == name) return i;
    }
    return std::nullopt;
  }

  // "Role" is the role in the programme only where such roles stand in it; else it is the job.
  void settle_role() {
    const auto role = column_of(PersonField::Role);
    if (!role || sheet_.ours || most(values(*role), is_role)) return;
    const bool rank_is_free = !column_of(PersonField::Rank);
    fields_[*role] = rank_is_free ? PersonField::Rank : PersonField::LeaveOut;
  }

  // Beside a given name, "Name" is often the family name, and the other way round.
  void settle_names() {
    const auto name = column_of(PersonField::Name);
    const auto given = column_of(PersonField::GivenName);
    const auto family = column_of(PersonField::FamilyName);
    if (!name || (!given && !family)) return;
    const bool is_full = (given && family) || contains_other(*name, given ? *given : *family);
    if (!is_full) {
      fields_[*name] = given ? PersonField::FamilyName : PersonField::GivenName;
      return;
    }
    if (given) fields_[*given] = PersonField::LeaveOut;
    if (family) fields_[*family] = PersonField::LeaveOut;
  }

  bool contains_other(std::size_t name, std::size_t part) const {
    const std::size_t rows = std::min(sheet_.rows.size(), Samples);
    std::size_t contained = 0;
    for (std::size_t i = 0; i < rows; ++i) {
      const CsvRow& row = sheet_.rows[i];
      if (matches_search(cell_text(sheet_, row, name), cell_text(sheet_, row, part))) ++contained;
    }
    return 2 * contained > rows;
  }

  void settle_family_first() {
    const auto name = column_of(PersonField::Name);
    if (name && !sheet_.ours && most(values(*name), is_family_first)) {
      fields_[*name] = PersonField::NameFamilyFirst;
    }
  }

  template <class Condition>
  void take_first(PersonField field, Condition condition) {
    for (std::size_t i = 0; i < fields_.size(); ++i) {
      const bool is_free =
          fields_[i] == PersonField::LeaveOut && withheld(sheet_, i) == Withheld::No;
      const bool is_key = sheet_.headings[i] == OwnColumnHeading;
      if (!is_free || is_key || !most(values(i), condition)) continue;
      fields_[i] = field;
      return;
    }
  }

  const Sheet& sheet_;
  std::vector<PersonField> fields_{};
};

}  // namespace

ColumnMapping guess_mapping(const Sheet& sheet) { return Mapper(sheet).mapping(); }

Withheld withheld(const Sheet& sheet, std::size_t column) {
  if (!sheet.has_headings || column >= sheet.headings.size()) return Withheld::No;
  if (is_age_heading(sheet.headings[column])) return Withheld::Age;
  return is_group_heading(sheet.headings[column]) ? Withheld::Groups : Withheld::No;
}

bool has_withheld(const Sheet& sheet, Withheld why) {
  for (std::size_t i = 0; i < sheet.headings.size(); ++i) {
    if (withheld(sheet, i) == why) return true;
  }
  return false;
}

std::vector<std::size_t> columns_of(const Sheet& sheet, const ColumnMapping& mapping,
                                    PersonField field) {
  std::vector<std::size_t> columns;
  const std::size_t count = std::min(mapping.fields.size(), sheet.headings.size());
  for (std::size_t i = 0; i < count; ++i) {
    if (mapping.fields[i] == field && withheld(sheet, i) == Withheld::No) columns.push_back(i);
  }
  return columns;
}

}  // namespace flipside::exchange
