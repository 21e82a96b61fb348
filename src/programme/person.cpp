#include "programme/person.h"

namespace flipside {

int capacity_of(const Person& person) { return person.capacity.value_or(1); }

bool can_be_mentor(const Person& person) {
  return person.role == Role::Mentor || person.role == Role::Both;
}

bool can_be_mentee(const Person& person) {
  return person.role == Role::Mentee || person.role == Role::Both;
}

}  // namespace flipside
