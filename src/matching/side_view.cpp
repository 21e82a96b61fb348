#include "matching/side_view.h"

#include "matching/index.h"

namespace flipside::matching {

SideView::SideView(const Prepared& prepared, const Links& links, Side side)
    : prepared_(&prepared), side_(side), loads_(own().size(), 0), holders_(opposite().size()) {
  for (const Link& link : links) {
    const bool mentor = side == Side::Mentor;
    const int person = mentor ? link.mentor : link.mentee;
    const int partner = mentor ? link.mentee : link.mentor;
    loads_[at(person)] += 1;
    holders_[at(partner)].push_back(person);
  }
}

const std::vector<int>& SideView::own() const {
  return side_ == Side::Mentor ? prepared_->roster.mentors : prepared_->roster.mentees;
}

const std::vector<int>& SideView::opposite() const {
  return side_ == Side::Mentor ? prepared_->roster.mentees : prepared_->roster.mentors;
}

const RoleState& SideView::state(int person) const {
  const Profile& profile = prepared_->roster.profile(own()[at(person)]);
  return side_ == Side::Mentor ? profile.as_mentor : profile.as_mentee;
}

RuleSet SideView::rules_with(int person, int partner) const {
  const int one = own()[at(person)];
  const int other = opposite()[at(partner)];
  const bool mentor = side_ == Side::Mentor;
  return rules_against(prepared_->roster, prepared_->policy, mentor ? one : other,
                       mentor ? other : one);
}

int SideView::places_of_partner(int partner) const {
  const Model& model = prepared_->model;
  return (side_ == Side::Mentor ? model.mentees : model.mentors).places[at(partner)];
}

const std::vector<int>& SideView::holders_of(int partner) const { return holders_[at(partner)]; }

bool SideView::is_unmatched(int person) const {
  return loads_[at(person)] == 0 && state(person).kept == 0;
}

}  // namespace flipside::matching
