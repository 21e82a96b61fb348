#include "archive/invitation.h"

#include <utility>

#include "archive/envelope.h"
#include "archive/file.h"
#include "archive/json_form.h"
#include "base/check.h"

namespace flipside::archive {
namespace {

std::string made_for_others(Kind kind, Workspace copy, const Workspace& maker) {
  Envelope envelope = envelope_of(kind, std::move(copy));
  envelope.from = maker.holder;
  envelope.from_person = maker.person;
  return envelope_to_json(envelope, Visibility::Private);
}

// What a person says of themself; nothing that others note about them.
Person answered(const Person& person, int number) {
  Person answer{.id = person.id,
                .name = person.name,
                .email = person.email,
                .role = person.role,
                .rank = person.rank,
                .team = person.team,
                .offers = person.offers,
                .wants = person.wants,
                .aims = person.aims,
                .interests = person.interests,
                .languages = person.languages,
                .time_zone = person.time_zone,
                .free_times = person.free_times,
                .hours_a_month = person.hours_a_month,
                .capacity = person.capacity,
                .openness = person.openness,
                .answer = number};
  for (const Membership& it : person.memberships) {
    if (it.consent) answer.memberships.push_back(it);
  }
  if (!answer.memberships.empty()) answer.group_wish = person.group_wish;
  if (person.needs_consent) {
    answer.needs = person.needs;
    answer.needs_consent = true;
  }
  return answer;
}

template <class R>
void carry(const Table<R>& from, const Id<R>& id, Table<R>& into) {
  if (const R* record = find(from, id)) into.insert_or_assign(id, *record);
}

// What the answer names, by which it is understood in another copy.
void carry_names(const Programme& from, const Person& answer, Programme& into) {
  for (const Offer& it : answer.offers) carry(from.topics, it.topic, into.topics);
  for (const Want& it : answer.wants) carry(from.topics, it.topic, into.topics);
  for (const Id<Aim>& it : answer.aims) carry(from.aims, it, into.aims);
  for (const Id<Interest>& it : answer.interests) carry(from.interests, it, into.interests);
  for (const Membership& it : answer.memberships) carry(from.groups, it.group, into.groups);
  carry(from.ranks, answer.rank, into.ranks);
}

}  // namespace

std::string invitation_from(const Workspace& organiser) {
  const Programme& ours = organiser.programme;
  Workspace copy{.holder = Holder::Invited};
  copy.programme.charters = ours.charters;
  copy.programme.ranks = ours.ranks;
  copy.programme.topics = ours.topics;
  copy.programme.aims = ours.aims;
  copy.programme.interests = ours.interests;
  copy.programme.groups = ours.groups;
  return made_for_others(Kind::Invitation, std::move(copy), {.holder = Holder::Organiser});
}

std::string answer_from(const Workspace& invited, int number) {
  const Programme& theirs = invited.programme;
  const Person* person = find(theirs.people, invited.person);
  CHECK(person != nullptr);
  const Charter& charter = charter_of(theirs);
  Workspace copy{.holder = Holder::Organiser};
  copy.programme.charters.emplace(
      charter.id,
      Charter{.id = charter.id, .organisation = charter.organisation, .cohort = charter.cohort});
  const Person answer = answered(*person, number);
  carry_names(theirs, answer, copy.programme);
  copy.programme.people.emplace(answer.id, answer);
  return made_for_others(Kind::Answer, std::move(copy), invited);
}

}  // namespace flipside::archive
