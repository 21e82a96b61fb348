// One row of a sheet, read as a person. Blank cells leave their field blank here.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/column_mapping.h"
#include "exchange/list_text.h"
#include "exchange/person_texts.h"
#include "exchange/sheet.h"
#include "exchange/zone_text.h"
#include "programme/programme.h"

namespace flipside::exchange {

struct PersonRow {
  int line = 0;
  std::string key{};  // What a file of ours says under OwnColumnHeading.
  std::string name{};
  std::string number{};
  std::string email{};
  std::string rank{};
  std::string team{};
  std::vector<std::string> manager{};  // In the words of each column about them.
  std::optional<Role> role{};
  std::vector<TopicText> taught{};
  std::vector<TopicText> wanted{};
  std::vector<LanguageText> languages{};
  std::vector<std::string> aims{};
  std::vector<std::string> interests{};
  std::string time_zone{};
  std::vector<FreeTime> free_times{};
  std::optional<int> hours_a_month{};
  std::optional<int> capacity{};
  std::optional<int> openness{};
  std::optional<PersonStatus> status{};
  std::string note{};
  std::vector<std::string> remarks{};  // What could not be used, in words.
};

// Blank fields of `row` come from `other`; lists are joined.
void merge(PersonRow& row, const PersonRow& other);

// All arguments must outlive it.
class RowReader {
 public:
  // `zones` as time_zone_in takes them.
  RowReader(const Programme& programme, const Sheet& sheet, const ColumnMapping& mapping,
            std::span<const std::string> zones);

  // What commas are in a list follows from the whole column: each row is weighed before the first
  // is read.
  void weigh(const CsvRow& row);
  // Line managers of a file of ours are told by their names: everybody in the programme is made
  // known before the first row is read.
  void know(const Person& person);

  // In a file of ours, a cell that says just what the person with the row's key has already reads
  // as blank, so that writing and reading again can not change anything.
  PersonRow read(const CsvRow& row);

 private:
  struct Cells;

  void read_name(const Cells& cells, PersonRow& into) const;
  void read_email(const Cells& cells, PersonRow& into) const;
  void read_words(const Cells& cells, PersonRow& into) const;
  void read_role(const Cells& cells, PersonRow& into) const;
  void read_status(const Cells& cells, PersonRow& into) const;
  void read_time_zone(const Cells& cells, PersonRow& into);
  void read_figures(const Cells& cells, PersonRow& into) const;
  void read_lists(const Cells& cells, PersonRow& into) const;
  void read_free_times(const Cells& cells, PersonRow& into) const;

  const Programme& programme_;
  const Sheet& sheet_;
  std::array<std::vector<std::size_t>, PersonFields.size()> columns_{};
  std::array<CommaEvidence, PersonFields.size()> commas_{};
  ZoneNames zones_;
  std::optional<std::size_t> key_column_{};
  std::optional<PersonTexts> texts_{};  // For a file of ours.
};

}  // namespace flipside::exchange
