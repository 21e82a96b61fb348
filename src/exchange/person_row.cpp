#include "exchange/person_row.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "exchange/free_time_text.h"
#include "exchange/import_words.h"
#include "exchange/person_words.h"

namespace flipside::exchange {
namespace {

constexpr int MostHoursAMonth = 744;
constexpr int MostCapacity = 1000;

std::size_t index_of(PersonField field) {
  return static_cast<std::size_t>(std::ranges::find(PersonFields, field) - PersonFields.begin());
}

std::string not_understood(PersonField field, std::string_view text, std::string_view wanted) {
  return std::string(field_name(field)) + " " + quoted(text) + " is " + std::string(wanted) +
         "; not used";
}

// Whether the text is no value of that field. A role of none is one, and names may be "None".
bool is_no_value(PersonField field, std::string_view text) {
  switch (field) {
    case PersonField::Role:
      return is_no_name(text) && trim(text) != "-";
    case PersonField::Name:
    case PersonField::NameFamilyFirst:
    case PersonField::GivenName:
    case PersonField::FamilyName:
      return is_no_name(text);
    default:
      return says_nothing(text);
  }
}

bool is_list(PersonField field) {
  return takes_several_columns(field) && field != PersonField::LineManager &&
         field != PersonField::Note;
}

void fill(std::string& field, const std::string& other) {
  if (trim(field).empty()) field = other;
}

template <class T>
void fill(std::optional<T>& field, const std::optional<T>& other) {
  if (!field) field = other;
}

template <class T>
void join(std::vector<T>& list, const std::vector<T>& other) {
  for (const T& item : other) {
    if (std::ranges::find(list, item) == list.end()) list.push_back(item);
  }
}

}  // namespace

void merge(PersonRow& row, const PersonRow& other) {
  fill(row.key, other.key);
  fill(row.name, other.name);
  fill(row.number, other.number);
  fill(row.email, other.email);
  fill(row.rank, other.rank);
  fill(row.team, other.team);
  if (row.manager.empty()) row.manager = other.manager;
  fill(row.role, other.role);
  join(row.taught, other.taught);
  join(row.wanted, other.wanted);
  join(row.languages, other.languages);
  join(row.aims, other.aims);
  join(row.interests, other.interests);
  fill(row.time_zone, other.time_zone);
  join(row.free_times, other.free_times);
  fill(row.hours_a_month, other.hours_a_month);
  fill(row.capacity, other.capacity);
  fill(row.openness, other.openness);
  fill(row.status, other.status);
  fill(row.note, other.note);
  join(row.remarks, other.remarks);
}

// The cells of one row by what they become, those that say nothing new left out.
struct RowReader::Cells {
  const RowReader& reader;
  const CsvRow& row;
  const Person* current = nullptr;  // Of the row's key, in a file of ours.

  std::vector<std::string> all(PersonField field) const {
    std::vector<std::string> texts;
    for (const std::size_t column : reader.columns_[index_of(field)]) {
      const std::string_view text = cell_text(reader.sheet_, row, column);
      const bool says_nothing_new =
          current != nullptr && reader.texts_->text(*current, field) == text;
      const bool is_nothing = !reader.sheet_.ours && is_no_value(field, text);
      if (!trim(text).empty() && !says_nothing_new && !is_nothing) texts.emplace_back(text);
    }
    return texts;
  }

  std::string one(PersonField field) const {
    auto texts = all(field);
    return texts.empty() ? std::string() : std::move(texts.front());
  }

  std::vector<std::string> items(PersonField field) const {
    std::vector<std::string> items;
    const ListStyle style = reader.sheet_.ours ? ListStyle::Ours : ListStyle::Anyones;
    const Commas commas = reader.commas_[index_of(field)].commas();
    for (const std::string& text : all(field)) {
      for (std::string& item : items_in(text, style, commas)) items.push_back(std::move(item));
    }
    return items;
  }
};

RowReader::RowReader(const Programme& programme, const Sheet& sheet, const ColumnMapping& mapping,
                     std::span<const std::string> zones)
    : programme_(programme), sheet_(sheet), zones_(zones) {
  for (const PersonField field : PersonFields) {
    columns_[index_of(field)] = columns_of(sheet, mapping, field);
  }
  if (!sheet.ours) return;
  const auto key = std::ranges::find(sheet.headings, OwnColumnHeading);
  key_column_ = static_cast<std::size_t>(key - sheet.headings.begin());
  texts_.emplace(programme, Indexed::Later);
}

void RowReader::weigh(const CsvRow& row) {
  if (sheet_.ours) return;
  for (const PersonField field : PersonFields) {
    if (!is_list(field) || columns_[index_of(field)].empty()) continue;
    for (const std::string& text : Cells{.reader = *this, .row = row}.all(field)) {
      commas_[index_of(field)].add(text);
    }
  }
}

void RowReader::know(const Person& person) {
  if (texts_) texts_->index(person);
}

PersonRow RowReader::read(const CsvRow& row) {
  PersonRow person{.line = row.line};
  Cells cells{.reader = *this, .row = row};
  if (key_column_) {
    person.key = trim(cell_text(sheet_, row, *key_column_));
    cells.current = find(programme_.people, Id<Person>(person.key));
  }
  read_name(cells, person);
  read_email(cells, person);
  read_words(cells, person);
  read_role(cells, person);
  read_status(cells, person);
  read_time_zone(cells, person);
  read_figures(cells, person);
  read_lists(cells, person);
  read_free_times(cells, person);
  return person;
}

void RowReader::read_name(const Cells& cells, PersonRow& into) const {
  into.name = cells.one(PersonField::Name);
  if (!into.name.empty()) return;
  into.name = given_name_first(cells.one(PersonField::NameFamilyFirst));
  if (!into.name.empty()) return;
  const std::string given = cells.one(PersonField::GivenName);
  const std::string family = cells.one(PersonField::FamilyName);
  into.name = given + (given.empty() || family.empty() ? "" : " ") + family;
}

void RowReader::read_email(const Cells& cells, PersonRow& into) const {
  const std::string text = cells.one(PersonField::Email);
  if (text.empty()) return;
  const auto email = sheet_.ours ? text : email_in(text);
  into.email = email.value_or("");
  if (!email) {
    into.remarks.push_back(not_understood(PersonField::Email, text, "not an e-mail address"));
  }
}

void RowReader::read_words(const Cells& cells, PersonRow& into) const {
  into.number = cells.one(PersonField::StaffNumber);
  into.rank = cells.one(PersonField::Rank);
  into.team = cells.one(PersonField::Team);
  for (const std::string& text : cells.all(PersonField::LineManager)) {
    into.manager.push_back(sheet_.ours ? text : without_directory(text));
  }
  for (const std::string& note : cells.all(PersonField::Note)) {
    into.note += (into.note.empty() ? "" : "\n") + note;
  }
}

// "Disabled" and the like, where roles stand, say that somebody is not there any more.
void RowReader::read_role(const Cells& cells, PersonRow& into) const {
  const std::string text = cells.one(PersonField::Role);
  into.role = role_in(text);
  if (into.role || text.empty()) return;
  if (status_in(text) == PersonStatus::Left) {
    into.status = PersonStatus::Left;
  } else {
    into.remarks.push_back(
        not_understood(PersonField::Role, text, "not mentor, mentee, both or none"));
  }
}

void RowReader::read_status(const Cells& cells, PersonRow& into) const {
  std::string text = cells.one(PersonField::Status);
  if (!sheet_.ours) {
    const std::string name = into.name;
    const NameAndStatus parts = name_and_status(name);
    into.name = parts.name;
    if (text.empty()) text = parts.status;
  }
  if (text.empty()) return;
  const auto status = status_in(text);
  if (status) into.status = status;
  if (is_not_here_yet(text)) {
    into.remarks.push_back(quoted(text) + " is not here yet; comes in as away");
  } else if (!status) {
    into.remarks.push_back("Status " + quoted(text) +
                           " is not active, away or left; who comes in anew does so as active");
  }
}

void RowReader::read_time_zone(const Cells& cells, PersonRow& into) {
  const std::string text = cells.one(PersonField::TimeZone);
  if (text.empty()) return;
  const auto zone = sheet_.ours ? std::optional(text) : zones_.find(text);
  into.time_zone = zone.value_or("");
  if (zone) return;
  into.remarks.push_back(not_understood(PersonField::TimeZone, text,
                                        "not a zone such as Europe/Vienna or a city of one"));
}

void RowReader::read_figures(const Cells& cells, PersonRow& into) const {
  const auto figure = [&](PersonField field, int most) {
    const std::string text = cells.one(field);
    const auto number = whole_number_in(text, most);
    if (!number && !text.empty()) {
      const std::string wanted = "not a whole number up to " + std::to_string(most);
      into.remarks.push_back(not_understood(field, text, wanted));
    }
    if (number && is_span(text)) {
      into.remarks.push_back(std::string(field_name(field)) + " " + quoted(text) + ": " +
                             std::to_string(*number) + " is used");
    }
    return number;
  };
  into.hours_a_month = figure(PersonField::HoursAMonth, MostHoursAMonth);
  into.capacity = figure(PersonField::Capacity, MostCapacity);
  const std::string openness = cells.one(PersonField::Openness);
  into.openness = openness_in(openness);
  if (!into.openness && !openness.empty()) {
    into.remarks.push_back(
        not_understood(PersonField::Openness, openness, "not a number from 0 to 4"));
  }
}

void RowReader::read_free_times(const Cells& cells, PersonRow& into) const {
  for (const std::string& text : cells.all(PersonField::FreeTimes)) {
    const auto times = free_times_in(text);
    if (times) into.free_times.insert(into.free_times.end(), times->begin(), times->end());
    if (times) continue;
    into.remarks.push_back(not_understood(PersonField::FreeTimes, text,
                                          "not days and hours such as “Mon 9:00-12:00; Tue-Thu "
                                          "14-17”"));
  }
}

void RowReader::read_lists(const Cells& cells, PersonRow& into) const {
  const ListStyle style = sheet_.ours ? ListStyle::Ours : ListStyle::Anyones;
  const auto remark_on = [&](const TopicText& topic) {
    if (!topic.was_out_of_range) return;
    into.remarks.push_back(
        "Topic " + quoted(topic.name) +
        ": levels go from 0 to 4 and priorities from 1 to 3; the nearest is used");
  };
  for (const std::string& item : cells.items(PersonField::TopicsTaught)) {
    into.taught.push_back(taught_topic(item, style));
    remark_on(into.taught.back());
  }
  for (const std::string& item : cells.items(PersonField::TopicsWanted)) {
    into.wanted.push_back(wanted_topic(item, style));
    remark_on(into.wanted.back());
  }
  for (const std::string& item : cells.items(PersonField::Languages)) {
    into.languages.push_back(language_in(item, style));
  }
  into.aims = cells.items(PersonField::Aims);
  into.interests = cells.items(PersonField::Interests);
}

}  // namespace flipside::exchange
