// A person of the programme, with what they can teach and want to learn.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "programme/aim.h"
#include "programme/free_time.h"
#include "programme/interest.h"
#include "programme/rank.h"
#include "programme/resource_group.h"
#include "programme/topic.h"
#include "record/field.h"
#include "record/link.h"
#include "record/named.h"
#include "record/visibility.h"

namespace flipside {

// What a person has signed up as.
enum class Role { None, Mentor, Mentee, Both };

constexpr auto names_of(Role) {
  return std::array{Named{Role::None, "none"}, Named{Role::Mentor, "mentor"},
                    Named{Role::Mentee, "mentee"}, Named{Role::Both, "both"}};
}

enum class PersonStatus { Active, Away, Left };

constexpr auto names_of(PersonStatus) {
  return std::array{Named{PersonStatus::Active, "active"}, Named{PersonStatus::Away, "away"},
                    Named{PersonStatus::Left, "left"}};
}

// From the least.
enum class LanguageLevel { Basic, Working, Fluent };

constexpr auto names_of(LanguageLevel) {
  return std::array{Named{LanguageLevel::Basic, "basic"}, Named{LanguageLevel::Working, "working"},
                    Named{LanguageLevel::Fluent, "fluent"}};
}

// A topic that a person can teach. Levels run from 0 (nothing yet) to 4 (expert).
struct Offer {
  Id<Topic> topic{};
  int level{};
  static constexpr auto fields() {
    return std::tuple{Field{"topic", &Offer::topic, Visibility::Programme, Link::Owner},
                      Field{"level", &Offer::level, Visibility::Programme}};
  }
  bool operator==(const Offer&) const = default;
};
static_assert(lists_every_field<Offer>);

// A topic that a person wants to learn.
struct Want {
  Id<Topic> topic{};
  // The level they have today, 0–4.
  int current{};
  // 1 (would be nice) to 3 (most wanted).
  int priority{1};
  static constexpr auto fields() {
    return std::tuple{Field{"topic", &Want::topic, Visibility::Programme, Link::Owner},
                      Field{"current", &Want::current, Visibility::Programme},
                      Field{"priority", &Want::priority, Visibility::Programme}};
  }
  bool operator==(const Want&) const = default;
};
static_assert(lists_every_field<Want>);

struct Language {
  std::string name{};
  LanguageLevel level{LanguageLevel::Working};
  static constexpr auto fields() {
    return std::tuple{Field{"name", &Language::name, Visibility::Programme},
                      Field{"level", &Language::level, Visibility::Programme}};
  }
  bool operator==(const Language&) const = default;
};
static_assert(lists_every_field<Language>);

struct Person {
  Id<Person> id{};
  std::string name{};
  std::string email{};
  // The organisation's own number of them, by which next month's list recognises them.
  std::string staff_number{};
  Role role{};
  // Empty when not known; who has no rank can not be paired.
  Id<Rank> rank{};
  std::string team{};
  // Empty when not known or when there is none.
  Id<Person> manager{};
  std::vector<Offer> offers{};
  std::vector<Want> wants{};
  std::vector<Id<Aim>> aims{};
  std::vector<Id<Interest>> interests{};
  std::vector<Language> languages{};
  // An IANA name such as "Europe/Vienna"; empty when not known.
  std::string time_zone{};
  // When they can meet, by the clock of that zone; none: not said.
  std::vector<FreeTime> free_times{};
  std::optional<int> hours_a_month{};
  // How many pairs in a role at once; absent means 1 (see capacity_of).
  std::optional<int> capacity{};
  std::vector<Id<Person>> would_like{};
  std::vector<Id<Person>> would_avoid{};
  // How ready they are for a partner quite unlike themselves: 0 (not at all) to 4 (gladly).
  std::optional<int> openness{};
  std::vector<Membership> memberships{};
  GroupWish group_wish{};
  // What they need to take part well, such as captions; it counts for nothing without consent.
  std::string needs{};
  bool needs_consent{};
  PersonStatus status{};
  std::string note{};
  // Of their own answer to the invitation: the id they have in it, which of their answers was taken
  // in last (from 1), and when. Empty: they did not answer.
  std::string answers_as{};
  int answer{};
  std::optional<Date> answered_on{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &Person::id, Visibility::Programme},
                      Field{"name", &Person::name, Visibility::Programme},
                      Field{"email", &Person::email, Visibility::Programme},
                      Field{"staff_number", &Person::staff_number},
                      Field{"role", &Person::role, Visibility::Programme},
                      Field{"rank", &Person::rank, Visibility::Programme, Link::Mention},
                      Field{"team", &Person::team, Visibility::Programme},
                      Field{"manager", &Person::manager, Visibility::Programme, Link::Mention},
                      Field{"offers", &Person::offers, Visibility::Programme},
                      Field{"wants", &Person::wants, Visibility::Programme},
                      Field{"aims", &Person::aims, Visibility::Programme},
                      Field{"interests", &Person::interests, Visibility::Programme},
                      Field{"languages", &Person::languages, Visibility::Programme},
                      Field{"time_zone", &Person::time_zone, Visibility::Programme},
                      Field{"free_times", &Person::free_times, Visibility::Programme},
                      Field{"hours_a_month", &Person::hours_a_month, Visibility::Programme},
                      Field{"capacity", &Person::capacity, Visibility::Programme},
                      Field{"would_like", &Person::would_like},
                      Field{"would_avoid", &Person::would_avoid},
                      Field{"openness", &Person::openness},
                      Field{"memberships", &Person::memberships},
                      Field{"group_wish", &Person::group_wish},
                      Field{"needs", &Person::needs},
                      Field{"needs_consent", &Person::needs_consent},
                      Field{"status", &Person::status, Visibility::Programme},
                      Field{"note", &Person::note},
                      Field{"answers_as", &Person::answers_as},
                      Field{"answer", &Person::answer},
                      Field{"answered_on", &Person::answered_on}};
  }
  bool operator==(const Person&) const = default;
};
static_assert(lists_every_field<Person>);

int capacity_of(const Person& person);
bool can_be_mentor(const Person& person);
bool can_be_mentee(const Person& person);

}  // namespace flipside
