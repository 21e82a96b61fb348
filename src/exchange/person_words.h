// Single values of a person as people write them in a cell. Absent where the text says none.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "programme/person.h"

namespace flipside::exchange {

// The address in "anna@example.org", "mailto:anna@example.org" or "Anna <anna@example.org>".
std::optional<std::string> email_in(std::string_view text);

// "Mentor", "mentor and mentee", "Mentee (senior, learns)", "both", "none".
std::optional<Role> role_in(std::string_view text);
bool is_role(std::string_view text);

std::optional<PersonStatus> status_in(std::string_view text);
bool is_status(std::string_view text);

// How ready somebody is for a partner quite unlike themselves, from 0 to 4: "4: gladly".
std::string_view openness_words(int level);
// The number, or the words with or without it.
std::optional<int> openness_in(std::string_view text);

// "4", "4 h", "4.0 hours"; from 0 to `most`.
std::optional<int> whole_number_in(std::string_view text, int most);

// A name of the form that the IANA database has: "Europe/Vienna", "UTC".
std::optional<std::string> time_zone_in(std::string_view text);

// "Kowalska, Anna" → "Anna Kowalska"; unchanged without exactly one comma.
std::string given_name_first(std::string_view name);

}  // namespace flipside::exchange
