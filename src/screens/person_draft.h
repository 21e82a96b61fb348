// The form's own copy of a person: edited as one types, saved field by field.
#pragma once

#include <string_view>

#include "programme/person.h"
#include "record/draft.h"
#include "ui/number_field.h"

namespace flipside::screens {

inline constexpr ui::NumberRange kHoursRange{0, 744};

using PersonDraft = Draft<Person>;

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
