#include "app/roles_by_rank.h"

#include <tuple>

#include "base/sort.h"
#include "base/text.h"
#include "programme/people_edits.h"

namespace flipside::app {
namespace {

Table<Rank> ladder_after(const Programme& programme, const Change& change) {
  Table<Rank> ranks = programme.ranks;
  for (const auto& [id, edit] : change.ranks) {
    if (edit.after) {
      ranks.insert_or_assign(id, *edit.after);
    } else {
      ranks.erase(id);
    }
  }
  return ranks;
}

std::vector<const Rank*> from_top(const Table<Rank>& ranks) {
  std::vector<const Rank*> list;
  for (const auto& [id, rank] : ranks) list.push_back(&rank);
  sort_list(list, {}, [](const Rank* it) { return std::tuple{-it->position, it->name}; });
  return list;
}

void count(RolesByRank& roles, Role role) {
  if (role == Role::Mentor) ++roles.mentors;
  if (role == Role::Mentee) ++roles.mentees;
}

}  // namespace

RolesByRank give_roles(Change& change, const Programme& programme, std::string_view learners_from) {
  RolesByRank roles;
  const Table<Rank> ladder = ladder_after(programme, change);
  Id<Rank> least;
  for (const Rank* rank : from_top(ladder)) {
    roles.ranks.push_back(rank->name);
    if (fold(rank->name) == learners_from) least = rank->id;
  }
  for (const auto& [id, edit] : change.people) {
    if (edit.before || !edit.after || edit.after->role != Role::None) continue;
    ++roles.without_role;
    if (!ladder.contains(edit.after->rank)) ++roles.unranked;
    const auto role = role_by_rank(ladder, *edit.after, least);
    if (!role) continue;
    change.people.alter(id, [&](Person& person) { person.role = *role; });
    count(roles, *role);
  }
  return roles;
}

}  // namespace flipside::app
