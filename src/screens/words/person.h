// What people read in the form of one person.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "app/derived.h"
#include "base/direction.h"
#include "programme/person.h"

namespace flipside::screens::person_words {

inline constexpr std::string_view Back = "All people";
inline constexpr std::string_view Close = "Close";
inline constexpr std::string_view Menu = "More for this person";
inline constexpr std::string_view Remove = "Remove person";
inline constexpr std::string_view Details = "Details";
inline constexpr std::string_view Gone = "This person is not in the programme any more.";
inline constexpr std::string_view Nameless = "No name yet";

inline constexpr std::string_view Name = "Name";
inline constexpr std::string_view NameExample = "Full name";
inline constexpr std::string_view NameMissing = "Enter a name";
inline constexpr std::string_view Role = "Role";
inline constexpr std::string_view Both = "Both";
inline constexpr std::string_view Rank = "Rank";
inline constexpr std::string_view NoRank = "Not known";
inline constexpr std::string_view RankMissing = "Without a rank nobody can be paired";
inline constexpr std::string_view Team = "Team";
inline constexpr std::string_view Manager = "Line manager";
inline constexpr std::string_view ManagerExample = "Find a person";

inline constexpr std::string_view Teaches = "Teaches";
inline constexpr std::string_view TeachesAside = "level, of 4";
inline constexpr std::string_view Wants = "Wants to learn";
inline constexpr std::string_view WantsAside = "level today, of 4";
inline constexpr std::string_view AddTaught = "Add a topic to teach";
inline constexpr std::string_view AddWanted = "Add a topic to learn";
inline constexpr std::string_view AddTopic = "Add a topic";
inline constexpr std::string_view NoInterestFound = "Type a name to add an interest";
inline constexpr std::string_view RemoveTopic = "Remove";
inline constexpr std::string_view NoTopicFound = "Type a name to add a topic";

inline constexpr std::string_view Hours = "Hours a month";
inline constexpr std::string_view HoursWrong = "Enter whole hours, 0 to 744";
inline constexpr std::string_view Capacity = "Can take";
inline constexpr std::string_view Languages = "Languages";
inline constexpr std::string_view AddLanguage = "Add a language";
inline constexpr std::string_view Interests = "Interests";
inline constexpr std::string_view AddInterest = "Add an interest";
inline constexpr std::string_view Aims = "Hopes to";
inline constexpr std::string_view AddAim = "Add an aim";
inline constexpr std::string_view NoAimFound = "Type a name to add an aim";
inline constexpr std::string_view FreeTimes = "Free in a usual week";
inline constexpr std::string_view AddFreeTime = "Add free time";
inline constexpr std::string_view FreeDay = "Day";
inline constexpr std::string_view FreeEndsTooEarly = "Choose an end after the start";
inline constexpr std::string_view NoFreeTimes = "Not said: hours then play no part for them.";
inline constexpr std::string_view NoZoneForHours =
    "Choose a time zone too: without it these hours can not be compared.";
inline constexpr std::string_view Wishes = "Wishes and blocks";
inline constexpr std::string_view WouldLike = "Would like to work with";
inline constexpr std::string_view AddLiked = "Add a person they would like";
inline constexpr std::string_view WouldAvoid = "Would rather not work with";
inline constexpr std::string_view AddAvoided = "Add a person they would rather avoid";
inline constexpr std::string_view Blocked = "Never to be paired with";
inline constexpr std::string_view AddBlocked = "Add a person to block";
inline constexpr std::string_view WishesWhere =
    "Wishes count as much as “Wishes” weighs; a block always holds, in either direction, and needs "
    "no reason. They stay in this copy and its full backup.";
inline constexpr std::string_view Openness = "How ready for a partner quite unlike them?";
inline constexpr std::string_view NotSaid = "Not said";
inline constexpr std::string_view Needs = "Needs to take part well";
inline constexpr std::string_view NeedsHint = "Such as captions, a quiet room, breaks";
inline constexpr std::string_view NeedsConsent = "They agreed that this is kept here";
inline constexpr std::string_view NeedsGo = "Kept: they gave their consent";
inline constexpr std::string_view NeedsStay = "Without their consent better not kept: clear it";
inline constexpr std::string_view OnlyYou = "Only you";
inline constexpr std::string_view Groups = "Resource groups";
inline constexpr std::string_view AddGroup = "Add a resource group";
inline constexpr std::string_view NoGroupFound = "Type a name to add a resource group";
inline constexpr std::string_view GroupCounts = "Counts: they gave their consent";
inline constexpr std::string_view GroupKept = "Kept, and does not count: no consent";
inline constexpr std::string_view GroupWishLabel = "By these groups, a partner who is";
inline constexpr std::string_view GroupsWhere =
    "Groups, wish and readiness stay in this copy and its full backup. No list (CSV) and no copy "
    "for others holds them.";
inline constexpr std::string_view GroupsHidden = "Reasons for a pair never show a group.";
inline constexpr std::string_view GroupsShown =
    "Reasons for a pair may show a group where both gave their consent.";
// What the form of a person says otherwise to whom it is about.
struct Voice {
  std::string_view role = Role;
  std::string_view no_rank = NoRank;
  std::string_view teaches = Teaches;
  std::string_view teaches_aside = TeachesAside;
  std::string_view wants = Wants;
  std::string_view wants_aside = WantsAside;
  std::string_view hours = Hours;
  std::string_view capacity = Capacity;
  std::string_view aims = Aims;
  std::string_view free_times = FreeTimes;
  std::string_view no_free_times = NoFreeTimes;
  std::string_view openness = Openness;
  std::string_view groups_aside = OnlyYou;
  std::string_view group_counts = GroupCounts;
  std::string_view group_kept = GroupKept;
  std::string_view email_hint{};
  std::string_view needs_consent = NeedsConsent;
  std::string_view needs_go = NeedsGo;
  std::string_view needs_stay = NeedsStay;
};
inline constexpr Voice OfOthers{};
inline constexpr Voice OfOneself{
    .role = "You would take part as",
    .no_rank = "I do not know",
    .teaches = "What you could teach",
    .teaches_aside = "how well, of 4",
    .wants = "What you would like to learn",
    .wants_aside = "how well today, of 4",
    .hours = "Hours you have a month",
    .capacity = "You can take",
    .aims = "What you hope for",
    .free_times = "When you are free in a usual week",
    .no_free_times = "Not said: hours then play no part for you.",
    .openness = "How ready are you for a partner quite unlike you?",
    .groups_aside = "only where you agree",
    .group_counts = "It goes with your answer, and may count in finding you a partner",
    .group_kept = "It stays here: you did not agree",
    .email_hint = "By which the organisers reach you",
    .needs_consent = "The organisers may have this",
    .needs_go = "It goes with your answer",
    .needs_stay = "It stays here: you did not agree"};
inline constexpr std::string_view Email = "E-mail";
inline constexpr std::string_view EmailWrong = "Enter an address with one @, as in ada@example.org";
inline constexpr std::string_view TimeZone = "Time zone";
inline constexpr std::string_view TimeZoneHint = "Such as Europe/Vienna";
inline constexpr std::string_view NoZoneFound = "Type region and city, as in Europe/Vienna";
inline constexpr std::string_view Status = "Status";
inline std::string status_and_pairs(std::size_t pairs) {
  if (pairs == 1) {
    return "“Left” ends their pair, “Away” pauses it while it runs; the partner comes first in the "
           "next search.";
  }
  return "“Left” ends their " + std::to_string(pairs) +
         " pairs, “Away” pauses those that run; the partners come first in the next search.";
}
inline constexpr std::string_view Note = "Note";

inline constexpr std::string_view Pairs = "Pairs";
inline constexpr std::string_view SeePairs = "See possible pairs";
inline constexpr std::string_view OpenPair = "Open their pair";

inline std::string who_reads(std::string_view name) {
  return name.empty() ? std::string("You can read this")
                      : "You and " + isolated(name) + " can read this";
}

inline std::string remove_item(std::string_view what) { return "Remove " + isolated(what); }
// "Teaches Ingrid Halvorsen", "Learns from Łukasz Wójcik".
inline std::string in_pair(bool teaches, std::string_view partner) {
  return (teaches ? "Teaches " : "Learns from ") + isolated(partner);
}
inline std::string how_well(std::string_view what) { return "How well: " + isolated(what); }
inline std::string change_item(std::string_view what) { return "Change " + isolated(what); }
inline std::string add_new(std::string_view what) { return "Add “" + isolated(what) + "”"; }
inline std::string use_zone(std::string_view name) { return "Use “" + isolated(name) + "”"; }
inline std::string add_for(std::string_view what, std::string_view name) {
  return "Add “" + isolated(what) + "” for " + isolated(name);
}
inline std::string of_4(int level) { return std::to_string(level) + " of 4"; }

inline std::string may_count(std::string_view group) {
  return isolated(group) + " may count in matching";
}

// 0: every working day; 1 to 7: Monday to Sunday.
constexpr std::string_view days_words(int days) {
  constexpr std::array<std::string_view, 8> Words{"Every working day", "Monday",   "Tuesday",
                                                  "Wednesday",         "Thursday", "Friday",
                                                  "Saturday",          "Sunday"};
  return Words[static_cast<std::size_t>(days)];
}
inline std::string free_from(int days) { return std::string(days_words(days)) + " from"; }
inline std::string free_until(int days) { return std::string(days_words(days)) + " until"; }

constexpr std::string_view wish_words(GroupWish wish) {
  switch (wish) {
    case GroupWish::Same:
      return "rather of the same";
    case GroupWish::Different:
      return "rather of another";
    case GroupWish::Ignore:
      break;
  }
  return "of any: no wish";
}

// What the chosen role means.
constexpr std::string_view role_words(flipside::Role role) {
  switch (role) {
    case flipside::Role::Mentor:
      return "Mentor (junior, teaches)";
    case flipside::Role::Mentee:
      return "Mentee (senior, learns)";
    case flipside::Role::Both:
      return "Mentor (junior, teaches) to one person, mentee (senior, learns) of another";
    case flipside::Role::None:
      break;
  }
  return "Not signed up for a role yet";
}

constexpr std::string_view status_words(PersonStatus status) {
  switch (status) {
    case PersonStatus::Away:
      return "Away";
    case PersonStatus::Left:
      return "Left";
    case PersonStatus::Active:
      break;
  }
  return "Here";
}

constexpr std::string_view level_words(LanguageLevel level) {
  switch (level) {
    case LanguageLevel::Basic:
      return "Basic";
    case LanguageLevel::Fluent:
      return "Fluent";
    case LanguageLevel::Working:
      break;
  }
  return "Working";
}

// 1 to 3.
constexpr std::string_view priority_words(int priority) {
  if (priority >= 3) return "Most wanted";
  return priority == 2 ? "Wanted" : "Would be nice";
}

constexpr std::string_view state_words(app::PersonState state) {
  switch (state) {
    case app::PersonState::Left:
      return "Left";
    case app::PersonState::Away:
      return "Away";
    case app::PersonState::Stalled:
      return "Stalled";
    case app::PersonState::Quiet:
      return "Quiet";
    case app::PersonState::Active:
      return "Active";
    case app::PersonState::Paused:
      return "Paused";
    case app::PersonState::Proposed:
      return "Proposed";
    case app::PersonState::Waiting:
      return "Waiting";
    case app::PersonState::NotSignedUp:
      break;
  }
  return "Not signed up";
}

// "1 mentee", "2 mentors", "Nobody now"; for both roles "2 in each role".
inline std::string capacity_words(flipside::Role role, int places) {
  if (places == 0) return "Nobody now";
  const std::string n = std::to_string(places);
  if (role == flipside::Role::Both) return n + " in each role";
  const std::string_view one = role == flipside::Role::Mentee ? " mentor" : " mentee";
  return n + std::string(one) + (places == 1 ? "" : "s");
}

}  // namespace flipside::screens::person_words
