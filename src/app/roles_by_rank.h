// Roles for those who come without one: from one rank on upwards they learn, all others teach.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "programme/change.h"
#include "programme/programme.h"

namespace flipside::app {

// Of the people whom a change adds without a role.
struct RolesByRank {
  int without_role{};
  // What they become; zero while no rank is chosen.
  int mentors{};
  int mentees{};
  // They have no rank and stay without a role.
  int unranked{};
  // The ladder with the change, from the top: what there is to choose from.
  std::vector<std::string> ranks{};
};

class RoleGiving {
 public:
  // `learners_from`: the folded name of the lowest rank that learns; empty: nobody gets a role.
  RoleGiving(const Programme& programme, const Change& change, std::string_view learners_from);

  // To a person that the change adds.
  void give(Edits<Person>& edits, const Id<Person>& id);
  const RolesByRank& roles() const { return roles_; }

 private:
  Table<Rank> ladder_{};
  Id<Rank> least_{};
  RolesByRank roles_{};
};

}  // namespace flipside::app
