#include "exchange/person_fields.h"

namespace flipside::exchange {

void copy_field(PersonField field, const Person& from, Person& to) {
  switch (field) {
    case PersonField::LeaveOut:
      return;
    case PersonField::Name:
    case PersonField::NameFamilyFirst:
    case PersonField::GivenName:
    case PersonField::FamilyName:
      to.name = from.name;
      return;
    case PersonField::StaffNumber:
      to.staff_number = from.staff_number;
      return;
    case PersonField::Email:
      to.email = from.email;
      return;
    case PersonField::Rank:
      to.rank = from.rank;
      return;
    case PersonField::Team:
      to.team = from.team;
      return;
    case PersonField::LineManager:
      to.manager = from.manager;
      return;
    case PersonField::Role:
      to.role = from.role;
      return;
    case PersonField::TopicsTaught:
      to.offers = from.offers;
      return;
    case PersonField::TopicsWanted:
      to.wants = from.wants;
      return;
    case PersonField::Languages:
      to.languages = from.languages;
      return;
    case PersonField::Aims:
      to.aims = from.aims;
      return;
    case PersonField::Interests:
      to.interests = from.interests;
      return;
    case PersonField::TimeZone:
      to.time_zone = from.time_zone;
      return;
    case PersonField::FreeTimes:
      to.free_times = from.free_times;
      return;
    case PersonField::HoursAMonth:
      to.hours_a_month = from.hours_a_month;
      return;
    case PersonField::Capacity:
      to.capacity = from.capacity;
      return;
    case PersonField::Openness:
      to.openness = from.openness;
      return;
    case PersonField::Status:
      to.status = from.status;
      return;
    case PersonField::Note:
      to.note = from.note;
      return;
  }
}

}  // namespace flipside::exchange
