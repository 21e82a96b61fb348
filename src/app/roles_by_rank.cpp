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

RoleGiving::RoleGiving(const Programme& programme, const Change& change,
                       std::string_view learners_from)
    : ladder_(ladder_after(programme, change)) {
  for (const Rank* rank : from_top(ladder_)) {
    roles_.ranks.push_back(rank->name);
    if (fold(rank->name) == learners_from) least_ = rank->id;
  }
}

void RoleGiving::give(Edits<Person>& edits, const Id<Person>& id) {
  const EditOf<Person> edit = edits.find(id)->second;
  if (edit.before || !edit.after || edit.after->role != Role::None) return;
  ++roles_.without_role;
  if (!ladder_.contains(edit.after->rank)) ++roles_.unranked;
  const auto role = role_by_rank(ladder_, *edit.after, least_);
  if (!role) return;
  edits.alter(id, [&](Person& person) { person.role = *role; });
  count(roles_, *role);
}

}  // namespace flipside::app
