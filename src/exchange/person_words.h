// Single values of a person as people write them in a cell. Absent where the text says none.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "programme/person.h"

namespace flipside::exchange {

// "n/a", "none", "TBC", "vacant", "#REF!": people and spreadsheets say so that there is nothing.
bool says_nothing(std::string_view text);
// The same of a name: "None" and "Null" are names of people too.
bool is_no_name(std::string_view text);

// The address in "anna@example.org", "mailto:anna@example.org" or "Anna <anna@example.org>".
std::optional<std::string> email_in(std::string_view text);

// "Mentor", "mentor and mentee", "Mentee (senior, learns)", "both", "none".
std::optional<Role> role_in(std::string_view text);
bool is_role(std::string_view text);

// "Active", "Aktiv", "On Leave", "Terminated", "FALSE"; who is not here yet is away.
std::optional<PersonStatus> status_in(std::string_view text);
bool is_status(std::string_view text);
// "Onboarding", "Pre-hire".
bool is_not_here_yet(std::string_view text);

// How ready somebody is for a partner quite unlike themselves, from 0 to 4: "4: gladly".
std::string_view openness_words(int level);
// The number, or the words with or without it.
std::optional<int> openness_in(std::string_view text);

// "4", "4 h", "4.0 hours", the lower one of "2-3 hours"; from 0 to `most`.
std::optional<int> whole_number_in(std::string_view text, int most);
// "2-3 hours", "2 to 3".
bool is_span(std::string_view text);

// "Kowalska, Anna" → "Anna Kowalska"; unchanged without exactly one comma.
std::string given_name_first(std::string_view name);

// "Bo Lind (On Leave)" → "Bo Lind", and "On Leave".
struct NameAndStatus {
  std::string_view name{};
  std::string_view status{};
};
NameAndStatus name_and_status(std::string_view text);

// "CN=Max Stone,OU=Staff" → "Max Stone", as directories name people; others stay.
std::string without_directory(std::string_view text);

}  // namespace flipside::exchange
