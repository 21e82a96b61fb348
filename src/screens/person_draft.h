// The form's own copy of a person: edited as one types, saved field by field.
#pragma once

#include <string_view>

#include "programme/person.h"
#include "screens/draft.h"
#include "ui/number_field.h"

namespace flipside::screens {

inline constexpr ui::NumberRange kHoursRange{0, 744};

struct PersonDraft : Draft<Person> {
  ui::NumberDraft hours{};
  // Left once with what can not be kept; from then on it is judged while it is typed.
  bool name_judged{};
  bool email_judged{};
};

PersonDraft draft_of(const Person& person);

// Takes over what changed in the programme since (an undo, an import); what is being typed stays.
void follow(PersonDraft& draft, const Person& record);

// What is wrong with a field and how to mend it; empty: nothing.
std::string_view name_problem(const Person& person);
std::string_view email_problem(const Person& person);

// Whether it has the form of a time zone's name: "Europe/Vienna", "UTC".
bool is_zone_name(std::string_view name);

// Texts lose spaces at their ends: what the form shows once a field is left.
void trim_texts(Person& person);

// What there is to save: fields with a problem keep their saved value, texts lose spaces at their
// ends.
Person to_save(const PersonDraft& draft);

}  // namespace flipside::screens
