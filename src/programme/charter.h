// The charter of a programme: why it exists, for whom, and what its two roles mean.
#pragma once

#include <optional>
#include <string>
#include <tuple>

#include "base/date.h"
#include "base/id.h"
#include "record/field.h"
#include "record/visibility.h"

namespace flipside {

// One for each programme; its id is the programme's own identity.
struct Charter {
  Id<Charter> id{};
  std::string organisation{};
  // One run of the programme: "Autumn 2026".
  std::string cohort{};
  std::string purpose{};
  // Which strategy of the organisation it serves.
  std::string strategy{};
  // Whom it is for.
  std::string audience{};
  std::string mentor_meaning{};
  std::string mentee_meaning{};
  // First and last day of the cohort; absent while not decided.
  std::optional<Date> starts_on{};
  std::optional<Date> ends_on{};
  // Somebody outside the programme, to whom a pair can turn.
  std::string contact{};
  std::string contact_email{};
  std::string contact_phone{};
  // Of the invitation: the last day to sign up, who can take part, how many in each role (absent:
  // as many as come), and what becomes of an answer.
  std::optional<Date> sign_up_until{};
  std::string mentor_criteria{};
  std::string mentee_criteria{};
  std::optional<int> mentor_places{};
  std::optional<int> mentee_places{};
  std::string privacy{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &Charter::id, Visibility::Public},
                      Field{"organisation", &Charter::organisation, Visibility::Public},
                      Field{"cohort", &Charter::cohort, Visibility::Public},
                      Field{"purpose", &Charter::purpose, Visibility::Public},
                      Field{"strategy", &Charter::strategy, Visibility::Public},
                      Field{"audience", &Charter::audience, Visibility::Public},
                      Field{"mentor_meaning", &Charter::mentor_meaning, Visibility::Public},
                      Field{"mentee_meaning", &Charter::mentee_meaning, Visibility::Public},
                      Field{"starts_on", &Charter::starts_on, Visibility::Public},
                      Field{"ends_on", &Charter::ends_on, Visibility::Public},
                      Field{"contact", &Charter::contact, Visibility::Public},
                      Field{"contact_email", &Charter::contact_email, Visibility::Public},
                      Field{"contact_phone", &Charter::contact_phone, Visibility::Public},
                      Field{"sign_up_until", &Charter::sign_up_until, Visibility::Public},
                      Field{"mentor_criteria", &Charter::mentor_criteria, Visibility::Public},
                      Field{"mentee_criteria", &Charter::mentee_criteria, Visibility::Public},
                      Field{"mentor_places", &Charter::mentor_places, Visibility::Public},
                      Field{"mentee_places", &Charter::mentee_places, Visibility::Public},
                      Field{"privacy", &Charter::privacy, Visibility::Public}};
  }
  bool operator==(const Charter&) const = default;
};
static_assert(lists_every_field<Charter>);

}  // namespace flipside
