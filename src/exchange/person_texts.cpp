#include "exchange/person_texts.h"

#include <optional>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "exchange/free_time_text.h"
#include "exchange/list_text.h"

namespace flipside::exchange {
namespace {

std::string figure_text(const std::optional<int>& figure) {
  return figure ? std::to_string(*figure) : std::string();
}

std::string languages_text(const Person& person) {
  std::vector<std::string> items;
  for (const Language& language : person.languages) items.push_back(language_item(language));
  return list_of(items);
}

template <class R>
std::string names_text(const Table<R>& table, const std::vector<Id<R>>& ids) {
  std::vector<std::string> items;
  for (const Id<R>& id : ids) {
    if (const R* record = find(table, id)) items.push_back(record->name);
  }
  return list_of(items);
}

}  // namespace

PersonTexts::PersonTexts(const Programme& programme, Indexed when) : programme_(programme) {
  if (when == Indexed::Later) return;
  for (const auto& [id, person] : programme.people) index(person);
}

std::string PersonTexts::text(const Person& person, PersonField field) const {
  switch (field) {
    case PersonField::Name:
      return person.name;
    case PersonField::StaffNumber:
      return person.staff_number;
    case PersonField::Email:
      return person.email;
    case PersonField::Team:
      return person.team;
    case PersonField::LineManager:
      return manager_text(person.manager);
    case PersonField::Role:
      return std::string(name_of(person.role));
    case PersonField::TopicsTaught:
      return offers_text(person);
    case PersonField::TopicsWanted:
      return wants_text(person);
    case PersonField::Languages:
      return languages_text(person);
    case PersonField::Aims:
      return names_text(programme_.aims, person.aims);
    case PersonField::Interests:
      return names_text(programme_.interests, person.interests);
    case PersonField::FreeTimes:
      return free_times_text(person.free_times);
    case PersonField::Openness:
      return figure_text(person.openness);
    case PersonField::TimeZone:
      return person.time_zone;
    case PersonField::HoursAMonth:
      return figure_text(person.hours_a_month);
    case PersonField::Capacity:
      return figure_text(person.capacity);
    case PersonField::Status:
      return std::string(name_of(person.status));
    case PersonField::Note:
      return person.note;
    case PersonField::Rank: {
      const Rank* rank = find(programme_.ranks, person.rank);
      return rank == nullptr ? std::string() : rank->name;
    }
    case PersonField::LeaveOut:
    case PersonField::NameFamilyFirst:
    case PersonField::GivenName:
    case PersonField::FamilyName:
      return {};
  }
  return {};
}

std::string PersonTexts::manager_text(const Id<Person>& id) const {
  const Person* manager = find(programme_.people, id);
  if (manager == nullptr) return {};
  for (const std::string& way : {manager->name, manager->email}) {
    if (!trim(way).empty() && index_.find(way).id == id) return way;
  }
  return id.value;
}

std::string PersonTexts::offers_text(const Person& person) const {
  std::vector<std::string> items;
  for (const Offer& offer : person.offers) {
    const Topic* topic = find(programme_.topics, offer.topic);
    if (topic != nullptr) items.push_back(taught_item(topic->name, offer.level));
  }
  return list_of(items);
}

std::string PersonTexts::wants_text(const Person& person) const {
  std::vector<std::string> items;
  for (const Want& want : person.wants) {
    const Topic* topic = find(programme_.topics, want.topic);
    if (topic != nullptr) items.push_back(wanted_item(topic->name, want.current, want.priority));
  }
  return list_of(items);
}

}  // namespace flipside::exchange
