#include "matching/rules_between.h"

#include <optional>

#include "matching/roster.h"

namespace flipside::matching {

namespace {

// The person and those above them, as far as the programme knows.
void copy_line(const Programme& from, const Id<Person>& person, Programme& into) {
  const Person* next = find(from.people, person);
  while (next != nullptr && !into.people.contains(next->id)) {
    into.people.emplace(next->id, *next);
    next = find(from.people, next->manager);
  }
}

// Whatever rules can say of the two follows from so much of the programme.
Programme part_of(const Programme& from, const Id<Person>& mentor, const Id<Person>& mentee) {
  Programme part;
  part.policies = from.policies;
  part.ranks = from.ranks;
  part.topics = from.topics;
  copy_line(from, mentor, part);
  copy_line(from, mentee, part);
  for (const auto& [id, pair] : from.pairs) {
    const bool both = (pair.mentor == mentor && pair.mentee == mentee) ||
                      (pair.mentor == mentee && pair.mentee == mentor);
    if (both) part.pairs.emplace(id, pair);
  }
  for (const auto& [id, block] : from.blocks) {
    if (part.people.contains(block.mentor) && part.people.contains(block.mentee)) {
      part.blocks.emplace(id, block);
    }
  }
  return part;
}

}  // namespace

RuleSet rules_between(const Programme& programme, const Id<Person>& mentor,
                      const Id<Person>& mentee) {
  const Programme part = part_of(programme, mentor, mentee);
  const Roster roster = roster_of(part, Keep::PairsUnderWay);
  const std::optional<int> one = roster.index_of(mentor);
  const std::optional<int> other = roster.index_of(mentee);
  if (!one || !other) return {};
  return rules_against(roster, policy_of(part), *one, *other);
}

RuleSet protecting(const RuleSet& rules) {
  RuleSet some;
  for (const Rule rule : {Rule::NotInOneReportingLine, Rule::NotDeclined, Rule::NotBlocked}) {
    some.add_if(rules.contains(rule), rule);
  }
  return some;
}

}  // namespace flipside::matching
