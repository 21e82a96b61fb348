// Whom the People page shows, and in which order: worked out when question or people change, never
// in a frame.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/app.h"
#include "app/route.h"
#include "ui/table.h"

namespace flipside::screens {

enum class RoleFilter { Everyone, Mentors, Mentees, NoRole };

// What of the question stands in the address; a search text never does.
struct PeopleChoices {
  RoleFilter role{};
  // A rank's id; "none": people without a rank; empty: any.
  std::string rank{};
  std::optional<app::PersonState> state{};
  bool operator==(const PeopleChoices&) const = default;
};

inline constexpr std::string_view WithoutRank = "none";

// Stable words for the address; empty for the choice that leaves nobody out.
std::string_view key_of(RoleFilter role);
std::string_view key_of(app::PersonState state);

PeopleChoices choices_of(const app::Route& route);
// The same page with other choices.
app::Route with_choices(app::Route route, const PeopleChoices& choices);

struct PeopleQuestion {
  std::string text{};
  PeopleChoices choices{};
  // Columns of people_table.h.
  ui::TableSort sort{};
  bool operator==(const PeopleQuestion&) const = default;
};

class FoundPeople {
 public:
  const std::vector<Id<Person>>& people() const { return people_; }
  // Looks again where the question or the programme is another one than before.
  void look(const app::App& app, const PeopleQuestion& question);
  // Where the person stands among those found; -1: not among them.
  int index_of(const Id<Person>& person) const;

 private:
  std::vector<Id<Person>> people_;
  PeopleQuestion question_;
  int revision_{-1};
};

}  // namespace flipside::screens
