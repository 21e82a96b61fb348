// What each field of a person reads like in a file of ours.
#pragma once

#include <string>

#include "exchange/headings.h"
#include "exchange/people_index.h"
#include "programme/programme.h"

namespace flipside::exchange {

// When the people of the programme are looked through for names that they share.
enum class Indexed { AtOnce, Later };

// Refers to the programme, which must outlive it. Costs one pass over its people.
class PersonTexts {
 public:
  explicit PersonTexts(const Programme& programme, Indexed when = Indexed::AtOnce);

  // Where that comes later: of everybody, before a text is asked for.
  void index(const Person& person) { index_.add(person, person.id.value); }

  // Not yet guarded. A reference to a record that the programme lacks reads as blank. A line
  // manager is named by the first of name, e-mail address and id that nobody else has.
  std::string text(const Person& person, PersonField field) const;

 private:
  std::string manager_text(const Id<Person>& id) const;
  std::string offers_text(const Person& person) const;
  std::string wants_text(const Person& person) const;

  const Programme& programme_;
  PeopleIndex index_{};
};

}  // namespace flipside::exchange
