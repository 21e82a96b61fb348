// The people of a programme as numbers: everything that rules and scores read, by index.
//
// A person's index is their place in an order by what they are (people_in_order), so that equally
// good pairs are chosen alike whatever ids a list was given when it came in; topics, aims,
// interests, languages, groups, teams and free weeks are numbered too, so that comparing two people
// compares integers. Lists are sorted, without repeats.
#pragma once

#include <optional>
#include <vector>

#include "base/id.h"
#include "matching/calendar.h"
#include "matching/free_weeks.h"
#include "programme/person.h"
#include "programme/programme.h"

namespace flipside::matching {

// What somebody offers: a level from 0 to 4.
struct OfferedLevel {
  int topic = 0;
  int level = 0;
};

struct WantedLevel {
  int topic = 0;
  int current = 0;
  int priority = 1;
};

struct SpokenLanguage {
  int language = 0;
  LanguageLevel level = LanguageLevel::Basic;
};

// The pairs of a person in one role.
struct RoleState {
  bool signed_up = false;
  // Free places beside the pairs that stay.
  int places = 0;
  // Pairs that stay.
  int kept = 0;
  // A pair of theirs ended or was declined, and none stays: they come first.
  bool waiting = false;
};

struct Profile {
  bool available = false;
  RoleState as_mentor{};
  RoleState as_mentee{};
  // The position of their rank, absent when not known.
  std::optional<int> rank{};
  // Absent when no team is given.
  std::optional<int> team{};
  // Their manager, that person's manager and so on.
  std::vector<int> managers{};
  // No manager is known, and they are not on the highest rank of the ladder.
  bool manager_missing = false;
  std::vector<OfferedLevel> offers{};
  std::vector<WantedLevel> wants{};
  std::vector<int> aims{};
  std::vector<int> interests{};
  std::vector<SpokenLanguage> languages{};
  // Their number among free_weeks; absent when they name no free time.
  std::optional<int> free_week{};
  // Only those that may count in matching.
  std::vector<int> groups{};
  GroupWish group_wish{};
  std::optional<int> openness{};
  std::vector<int> would_like{};
  std::vector<int> would_avoid{};
  // People with whom a pair stays, once was, was declined, or is blocked; in either direction.
  std::vector<int> partners{};
  std::vector<int> former_partners{};
  std::vector<int> declined{};
  std::vector<int> blocked{};
};

struct Roster {
  // By index, and indices by id.
  std::vector<Id<Person>> ids{};
  std::vector<int> by_id{};
  std::vector<Profile> profiles{};
  // Rows and columns of the model: available people signed up for the role, by ascending index.
  std::vector<int> mentors{};
  std::vector<int> mentees{};
  FreeWeeks free_weeks{};
  // How many there are of each; indices run below these.
  int topics = 0;
  int aims = 0;
  int interests = 0;
  int languages = 0;
  int groups = 0;
  int teams = 0;

  [[nodiscard]] const Profile& profile(int person) const {
    return profiles[static_cast<std::size_t>(person)];
  }
  [[nodiscard]] const Id<Person>& id(int person) const {
    return ids[static_cast<std::size_t>(person)];
  }
  // Absent when the programme has no such person.
  [[nodiscard]] std::optional<int> index_of(const Id<Person>& person) const;
};

// By e-mail, or name where there is none, folded; then by name, team, place on the ladder, id.
std::vector<const Person*> people_in_order(const Programme& programme);

// Reviewed, agreed, active and paused pairs stay, and so do proposals made by hand or that somebody
// was asked about. Whether untouched ones (programme/pair.h) stay too is the organiser's choice.
enum class Keep { PairsUnderWay, ProposalsToo };

bool stays(const Pair& pair, Keep keep);

Roster roster_of(const Programme& programme, Keep keep, const Calendar& calendar = {});

}  // namespace flipside::matching
