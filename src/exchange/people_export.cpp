#include "exchange/people_export.h"

#include <string_view>
#include <utility>

#include "base/sort.h"
#include "base/text.h"
#include "exchange/csv.h"
#include "exchange/headings.h"
#include "exchange/person_texts.h"
#include "exchange/sheet.h"

namespace flipside::exchange {
namespace {

std::vector<PersonField> written_fields(bool with_private) {
  std::vector<PersonField> fields{PersonField::Name};
  for (const PersonField field : PersonFields) {
    const bool is_part_of_name = field == PersonField::LeaveOut || field == PersonField::Name ||
                                 field == PersonField::NameFamilyFirst ||
                                 field == PersonField::GivenName ||
                                 field == PersonField::FamilyName;
    const bool is_private = field == PersonField::Note || field == PersonField::Openness;
    if (!is_part_of_name && (with_private || !is_private)) fields.push_back(field);
  }
  return fields;
}

std::vector<Id<Person>> everybody_by_name(const Programme& programme) {
  std::vector<std::pair<std::string, Id<Person>>> named;
  for (const auto& [id, person] : programme.people) named.emplace_back(fold(person.name), id);
  sort_list(named);
  std::vector<Id<Person>> people;
  for (auto& [name, id] : named) people.push_back(std::move(id));
  return people;
}

std::string heading_line(const std::vector<PersonField>& fields) {
  std::vector<std::string> cells;
  for (const PersonField field : fields) cells.emplace_back(field_name(field));
  cells.emplace_back(OwnColumnHeading);
  return csv_line(cells);
}

}  // namespace

std::string people_csv(const Programme& programme, const ExportChoices& choices) {
  const auto fields = written_fields(choices.with_private);
  const PersonTexts texts(programme);
  std::string csv = std::string(ByteOrderMark) + heading_line(fields);
  const auto people = choices.people.empty() ? everybody_by_name(programme) : choices.people;
  for (const Id<Person>& id : people) {
    const Person* person = find(programme.people, id);
    if (person == nullptr) continue;
    std::vector<std::string> cells;
    for (const PersonField field : fields) cells.push_back(guarded(texts.text(*person, field)));
    cells.push_back(guarded(id.value));
    csv += csv_line(cells);
  }
  return csv;
}

}  // namespace flipside::exchange
