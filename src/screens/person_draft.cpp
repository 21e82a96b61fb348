#include "screens/person_draft.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "screens/free_time_rows.h"
#include "screens/words/person.h"

namespace flipside::screens {
void trim_texts(Person& person) {
  for (std::string* text : {&person.name, &person.email, &person.team}) {
    *text = std::string(trim(*text));
  }
}

std::string_view name_problem(const Person& person) {
  return trim(person.name).empty() ? person_words::NameMissing : std::string_view();
}

std::string_view email_problem(const Person& person) {
  const std::string_view address = trim(person.email);
  if (address.empty()) return {};
  const std::size_t at = address.find('@');
  const bool one = at != std::string_view::npos && address.find('@', at + 1) == address.npos;
  const bool whole = one && at > 0 && at + 1 < address.size() &&
                     address.find_first_of(" \t") == std::string_view::npos;
  return whole ? std::string_view() : person_words::EmailWrong;
}

bool is_zone_name(std::string_view name) {
  const std::string_view zone = trim(name);
  if (zone == "UTC") return true;
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
           c == '_' || c == '-' || c == '+';
  };
  const std::size_t slash = zone.find('/');
  const bool two = slash != std::string_view::npos && slash > 0 && slash + 1 < zone.size();
  return two && std::ranges::all_of(zone, allowed);
}

Person to_save(const PersonDraft& draft) {
  Person next = draft.now;
  trim_texts(next);
  if (!name_problem(draft.now).empty()) next.name = draft.saved.name;
  if (!email_problem(draft.now).empty()) next.email = draft.saved.email;
  if (!std::ranges::all_of(draft.now.free_times, is_whole))
    next.free_times = draft.saved.free_times;
  return next;
}

}  // namespace flipside::screens
