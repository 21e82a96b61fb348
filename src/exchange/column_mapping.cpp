#include "exchange/column_mapping.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/text.h"
#include "exchange/import_words.h"
#include "exchange/person_words.h"

namespace flipside::exchange {
namespace {

constexpr std::size_t Samples = MostSamples;

using Values = std::vector<std::string>;

template <class Condition>
bool most(const Values& values, Condition condition) {
  return !values.empty() &&
         3 * static_cast<std::size_t>(std::ranges::count_if(values, condition)) >=
             2 * values.size();
}

bool is_email(std::string_view value) { return email_in(value).has_value(); }
bool is_family_first(std::string_view value) { return std::ranges::count(value, ',') == 1; }
bool is_yes_or_no(std::string_view value) {
  constexpr std::string_view Answers[] = {"yes",  "no",  "true", "false", "y",   "n",    "ja",
                                          "nein", "oui", "non",  "si",    "nee", "wahr", "falsch"};
  return std::ranges::find(Answers, fold(value)) != std::end(Answers);
}
bool is_salutation(std::string_view value) {
  constexpr std::string_view Salutations[] = {"mr",   "mrs",  "ms",  "miss", "mx", "dr",
                                              "herr", "frau", "mme", "m",    "sr", "sra"};
  std::string word = fold(value);
  if (word.ends_with('.')) word.pop_back();
  return std::ranges::find(Salutations, word) != std::end(Salutations);
}
bool is_two_words(std::string_view value) { return value.contains(' ') && !value.contains(';'); }

class Mapper {
 public:
  explicit Mapper(const Sheet& sheet) : sheet_(sheet), is_form_(has_answer_times(sheet)) {}

  ColumnMapping mapping() {
    for (std::size_t i = 0; i < sheet_.headings.size(); ++i) {
      fields_.push_back(by_heading(i));
    }
    keep_first_of_each();
    take_role_of_file();
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
    // The number of an answer is nobody's own.
    if (field == PersonField::StaffNumber && is_form_) return PersonField::LeaveOut;
    const bool is_misnamed =
        (field == PersonField::Status && !most(values(column), is_status)) ||
        (field == PersonField::LineManager && most(values(column), is_yes_or_no)) ||
        (field == PersonField::Rank && most(values(column), is_salutation));
    return is_misnamed ? PersonField::LeaveOut : field.value_or(PersonField::LeaveOut);
  }

  Values values(std::size_t column) const {
    Values values = first_values(sheet_, column, Samples);
    if (!sheet_.ours) std::erase_if(values, says_nothing);
    return values;
  }

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
      if (!kept) kept = column_not_personal(field);
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

  std::optional<std::size_t> column_not_personal(PersonField field) const {
    for (std::size_t i = 0; i < fields_.size(); ++i) {
      if (fields_[i] == field && !is_personal_heading(sheet_.headings[i])) return i;
    }
    return std::nullopt;
  }

  void take_role_of_file() {
    if (!sheet_.role_column) return;
    const bool rank_is_free = !column_of(PersonField::Rank);
    if (const auto other = column_of(PersonField::Role)) {
      fields_[*other] = rank_is_free ? PersonField::Rank : PersonField::LeaveOut;
    }
    fields_[*sheet_.role_column] = PersonField::Role;
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
  bool is_form_;
  std::vector<PersonField> fields_{};
};

// Says what a mapping leaves out that could have been something.
class LeftOut {
 public:
  LeftOut(const Sheet& sheet, const ColumnMapping& mapping) : sheet_(sheet), mapping_(mapping) {}

  std::vector<std::string> sentences() const {
    std::vector<std::string> sentences;
    std::vector<std::string> unknown;
    for (std::size_t i = 0; i < sheet_.headings.size(); ++i) {
      if (!is_left_out(i)) continue;
      const std::string& heading = sheet_.headings[i];
      const auto field = sheet_.has_headings ? field_of_heading(heading) : std::nullopt;
      if (!field) unknown.push_back(quoted(heading));
      if (!field || *field == PersonField::LeaveOut) continue;
      const std::string why = reason(i, *field);
      if (!why.empty()) sentences.push_back(quoted(heading) + " is left out: " + why);
    }
    const std::string missing = missing_fields();
    if (!unknown.empty() && !missing.empty()) {
      sentences.push_back("No column is " + missing + " yet. " + listed(unknown) +
                          (unknown.size() == 1
                               ? " is left out: choose what it becomes, if you need it"
                               : " are left out: choose what they become, if you need them"));
    }
    return sentences;
  }

 private:
  bool is_left_out(std::size_t column) const {
    const bool is_chosen =
        column < mapping_.fields.size() && mapping_.fields[column] != PersonField::LeaveOut;
    return !is_chosen && withheld(sheet_, column) == Withheld::No &&
           sheet_.headings[column] != OwnColumnHeading &&
           !is_answer_time_heading(sheet_.headings[column]) &&
           !first_values(sheet_, column, 1).empty();
  }

  bool is_taken(PersonField field) const {
    return std::ranges::find(mapping_.fields, field) != mapping_.fields.end();
  }

  std::string reason(std::size_t column, PersonField field) const {
    if (field == PersonField::Status && !is_taken(field)) {
      return "it does not say who is here, away or gone";
    }
    if (field == PersonField::Role && !is_taken(field)) {
      return "it says neither mentor nor mentee";
    }
    const bool is_about_names = field == PersonField::Name ||
                                field == PersonField::NameFamilyFirst ||
                                field == PersonField::GivenName || field == PersonField::FamilyName;
    const bool is_personal = is_personal_heading(sheet_.headings[column]);
    const auto place = std::ranges::find(mapping_.fields, field);
    if (is_about_names || is_personal || place == mapping_.fields.end()) return {};
    const auto other = static_cast<std::size_t>(place - mapping_.fields.begin());
    return quoted(sheet_.headings[other]) + " is “" + std::string(field_name(field)) + "” already";
  }

  // Of what matching and everyday work need most.
  std::string missing_fields() const {
    std::vector<std::string> missing;
    for (const PersonField field :
         {PersonField::Rank, PersonField::TopicsTaught, PersonField::TopicsWanted}) {
      if (!is_taken(field)) missing.push_back("“" + std::string(field_name(field)) + "”");
    }
    return listed(missing, " or ");
  }

  const Sheet& sheet_;
  const ColumnMapping& mapping_;
};

}  // namespace

ColumnMapping guess_mapping(const Sheet& sheet) { return Mapper(sheet).mapping(); }

Withheld withheld(const Sheet& sheet, std::size_t column) {
  if (!sheet.has_headings || column >= sheet.headings.size()) return Withheld::No;
  return withheld_by_heading(sheet.headings[column]);
}

bool has_withheld(const Sheet& sheet, Withheld why) {
  for (std::size_t i = 0; i < sheet.headings.size(); ++i) {
    if (withheld(sheet, i) == why) return true;
  }
  return false;
}

bool has_answer_times(const Sheet& sheet) {
  return sheet.has_headings && std::ranges::any_of(sheet.headings, is_answer_time_heading);
}

std::vector<std::string> left_out(const Sheet& sheet, const ColumnMapping& mapping) {
  return LeftOut(sheet, mapping).sentences();
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
