#include "matching/explanation.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <utility>

#include "base/sort.h"
#include "base/text.h"
#include "matching/disclosure.h"
#include "matching/free_weeks.h"

namespace flipside::matching {

namespace {

template <class Record>
std::string name_in(const Table<Record>& table, const Id<Record>& id) {
  const Record* record = find(table, id);
  return record == nullptr ? std::string() : record->name;
}

const Offer* offer_of(const Person& person, const Id<Topic>& topic) {
  const auto found = std::ranges::find(person.offers, topic, &Offer::topic);
  return found == person.offers.end() ? nullptr : &*found;
}

const Want* want_of(const Person& person, const Id<Topic>& topic) {
  const auto found = std::ranges::find(person.wants, topic, &Want::topic);
  return found == person.wants.end() ? nullptr : &*found;
}

bool same_name(std::string_view one, std::string_view other) {
  return fold(trim(one)) == fold(trim(other));
}

const Language* language_of(const Person& person, std::string_view name) {
  const auto found = std::ranges::find_if(
      person.languages, [&](const Language& each) { return same_name(each.name, name); });
  return found == person.languages.end() ? nullptr : &*found;
}

template <class Reason>
void add_reason(std::vector<Reason>& reasons, Reason reason) {
  if (reasons.size() < MostReasons) reasons.push_back(std::move(reason));
}

// What the giver has and the taker wants, the greatest help first.
std::vector<Brought> brought_by(const Programme& programme, const Person& giver,
                                const Person& taker) {
  std::vector<Brought> brought;
  for (const Want& want : taker.wants) {
    const Offer* offer = offer_of(giver, want.topic);
    if (offer == nullptr || offer->level <= want.current) continue;
    brought.push_back({want.topic, name_in(programme.topics, want.topic), offer->level,
                       want.current, want.priority});
  }
  sort_list(brought, std::greater{},
            [](const Brought& each) { return each.priority * (each.level - each.other_level); });
  if (brought.size() > MostReasons) brought.resize(MostReasons);
  return brought;
}

bool likes(const Person& person, const Id<Interest>& interest) {
  return std::ranges::find(person.interests, interest) != person.interests.end();
}

void add_common_interests(std::vector<Shared>& found, const Programme& programme,
                          const Person& mentor, const Person& mentee) {
  for (const auto& interest : mentee.interests) {
    if (!likes(mentor, interest)) continue;
    add_reason(found, {Shared::Kind::Interest, name_in(programme.interests, interest)});
  }
}

void add_common_aims(std::vector<Shared>& found, const Programme& programme, const Person& mentor,
                     const Person& mentee) {
  for (const auto& aim : mentee.aims) {
    if (std::ranges::find(mentor.aims, aim) == mentor.aims.end()) continue;
    add_reason(found, {Shared::Kind::Aim, name_in(programme.aims, aim)});
  }
}

void add_common_groups(std::vector<Shared>& found, const Programme& programme, const Person& mentor,
                       const Person& mentee) {
  if (!names_groups(policy_of(programme))) return;
  for (const Membership& each : mentee.memberships) {
    const Membership same{each.group, true};
    if (!each.consent || std::ranges::find(mentor.memberships, same) == mentor.memberships.end()) {
      continue;
    }
    add_reason(found, {Shared::Kind::Group, name_in(programme.groups, each.group)});
  }
}

void add_common_topics(std::vector<Shared>& found, const Programme& programme, const Person& mentor,
                       const Person& mentee) {
  for (const Want& want : mentee.wants) {
    if (want_of(mentor, want.topic) == nullptr) continue;
    add_reason(found, {Shared::Kind::BothWantTopic, name_in(programme.topics, want.topic)});
  }
  for (const Offer& offer : mentee.offers) {
    if (offer_of(mentor, offer.topic) == nullptr) continue;
    add_reason(found, {Shared::Kind::BothKnowTopic, name_in(programme.topics, offer.topic)});
  }
}

void add_common_languages(std::vector<Shared>& found, const Person& mentor, const Person& mentee) {
  for (const Language& language : mentee.languages) {
    const Language* other = language_of(mentor, language.name);
    if (other == nullptr || std::min(other->level, language.level) < LanguageLevel::Working) {
      continue;
    }
    add_reason(found, {Shared::Kind::Language, language.name});
  }
}

std::vector<Shared> in_common(const Programme& programme, const Person& mentor,
                              const Person& mentee, const Calendar& calendar) {
  std::vector<Shared> found;
  add_common_aims(found, programme, mentor, mentee);
  add_common_interests(found, programme, mentor, mentee);
  add_common_groups(found, programme, mentor, mentee);
  add_common_topics(found, programme, mentor, mentee);
  const auto minutes = common_minutes(calendar, free_week_of(mentor), free_week_of(mentee));
  if (minutes.value_or(0) > 0) {
    add_reason(found, {.kind = Shared::Kind::FreeTime, .minutes = *minutes});
  }
  add_common_languages(found, mentor, mentee);
  if (!mentor.time_zone.empty() && mentor.time_zone == mentee.time_zone) {
    add_reason(found, {Shared::Kind::TimeZone, mentor.time_zone});
  }
  return found;
}

void add_if_different(std::vector<Difference>& found, Difference difference) {
  if (difference.mentor.empty() || difference.mentee.empty()) return;
  if (same_name(difference.mentor, difference.mentee)) return;
  add_reason(found, std::move(difference));
}

// An interest that the first has and the second has not; empty when there is none.
std::string own_interest(const Programme& programme, const Person& one, const Person& other) {
  for (const auto& interest : one.interests) {
    if (!likes(other, interest)) return name_in(programme.interests, interest);
  }
  return {};
}

std::string own_language(const Person& one, const Person& other) {
  for (const Language& language : one.languages) {
    if (language_of(other, language.name) == nullptr) return language.name;
  }
  return {};
}

std::vector<Difference> differences(const Programme& programme, const Person& mentor,
                                    const Person& mentee, const std::vector<Brought>& brings) {
  using Kind = Difference::Kind;
  std::vector<Difference> found;
  if (!brings.empty()) {
    const Brought& most = brings.front();
    add_reason(found, {Kind::TopicLevel, most.name, std::to_string(most.level),
                       std::to_string(most.other_level)});
  }
  add_if_different(found, {Kind::Rank, "", name_in(programme.ranks, mentor.rank),
                           name_in(programme.ranks, mentee.rank)});
  add_if_different(found, {Kind::Team, "", mentor.team, mentee.team});
  add_if_different(found, {Kind::Interest, "", own_interest(programme, mentor, mentee),
                           own_interest(programme, mentee, mentor)});
  add_if_different(
      found, {Kind::Language, "", own_language(mentor, mentee), own_language(mentee, mentor)});
  add_if_different(found, {Kind::TimeZone, "", mentor.time_zone, mentee.time_zone});
  return found;
}

Opener opener_of(const PairExplanation& reasons, const Person& mentor, const Person& mentee) {
  using Kind = Opener::Kind;
  for (const Shared& common : reasons.in_common) {
    if (common.kind == Shared::Kind::Interest) return {Kind::SharedInterest, common.what};
  }
  if (!reasons.mentor_brings.empty()) return {Kind::WantedTopic, reasons.mentor_brings[0].name};
  const bool teams_known = !mentor.team.empty() && !mentee.team.empty();
  if (teams_known && !same_name(mentor.team, mentee.team)) {
    return {Kind::DifferentTeams, mentor.team};
  }
  return {};
}

}  // namespace

PairExplanation explain_pair(const Programme& programme, const Person& mentor, const Person& mentee,
                             const Calendar& calendar) {
  PairExplanation reasons;
  reasons.mentor_brings = brought_by(programme, mentor, mentee);
  reasons.mentee_brings = brought_by(programme, mentee, mentor);
  reasons.in_common = in_common(programme, mentor, mentee, calendar);
  reasons.differences = differences(programme, mentor, mentee, reasons.mentor_brings);
  reasons.opener = opener_of(reasons, mentor, mentee);
  return reasons;
}

}  // namespace flipside::matching
