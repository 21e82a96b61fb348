#include "programme/people_edits.h"

namespace flipside {

std::optional<Role> role_by_rank(const Table<Rank>& ranks, const Person& person,
                                 const Id<Rank>& least) {
  const Rank* rank = find(ranks, person.rank);
  const Rank* from = find(ranks, least);
  if (rank == nullptr || from == nullptr) return std::nullopt;
  return rank->position >= from->position ? Role::Mentee : Role::Mentor;
}

}  // namespace flipside
