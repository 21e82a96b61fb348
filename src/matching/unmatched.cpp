#include "matching/unmatched.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace flipside::matching {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

// One side of the model seen from its own people: "own" are they, "partners" the others.
class SideView {
 public:
  SideView(const Prepared& prepared, const Links& links, Side side)
      : prepared_(prepared),
        side_(side),
        pairs_of_(own().size()),
        pairs_of_partner_(opposite().size()) {
    for (const Link& link : links) {
      const bool mentor = side == Side::Mentor;
      const int person = mentor ? link.mentor : link.mentee;
      const int partner = mentor ? link.mentee : link.mentor;
      pairs_of_[at(person)].push_back(partner);
      pairs_of_partner_[at(partner)].push_back(person);
    }
  }

  [[nodiscard]] const std::vector<int>& own() const {
    return side_ == Side::Mentor ? prepared_.roster.mentors : prepared_.roster.mentees;
  }
  [[nodiscard]] const std::vector<int>& opposite() const {
    return side_ == Side::Mentor ? prepared_.roster.mentees : prepared_.roster.mentors;
  }
  [[nodiscard]] int score(int person, int partner) const {
    const ScoreTable& scores = prepared_.model.scores;
    return side_ == Side::Mentor ? scores.at(person, partner) : scores.at(partner, person);
  }
  [[nodiscard]] bool is_unmatched(int person) const {
    return pairs_of_[at(person)].empty() && state(person).kept == 0;
  }
  [[nodiscard]] Unmatched explain(int person) const;

 private:
  [[nodiscard]] const RoleState& state(int person) const {
    const Profile& profile = prepared_.roster.profile(own()[at(person)]);
    return side_ == Side::Mentor ? profile.as_mentor : profile.as_mentee;
  }
  [[nodiscard]] int best_score(int person) const {
    int best = Absent;
    for (int partner = 0; at(partner) < opposite().size(); ++partner) {
      best = std::max(best, score(person, partner));
    }
    return best;
  }
  [[nodiscard]] int places_of_partner(int partner) const {
    const Model& model = prepared_.model;
    return (side_ == Side::Mentor ? model.mentees : model.mentors).places[at(partner)];
  }
  [[nodiscard]] RuleSet rules_with(int person, int partner) const {
    const int one = own()[at(person)];
    const int other = opposite()[at(partner)];
    return side_ == Side::Mentor ? rules_against(prepared_.roster, prepared_.policy, one, other)
                                 : rules_against(prepared_.roster, prepared_.policy, other, one);
  }
  void explain_rule(Unmatched& unmatched, int person) const;
  [[nodiscard]] Competition competition_of(int person) const;

  const Prepared& prepared_;
  Side side_;
  std::vector<std::vector<int>> pairs_of_;
  std::vector<std::vector<int>> pairs_of_partner_;
};

WayOut way_out_of(Rule rule, Side role) {
  switch (rule) {
    case Rule::MentorRankUnknown:
      return role == Side::Mentor ? WayOut::GiveRank : WayOut::InvitePeople;
    case Rule::MenteeRankUnknown:
      return role == Side::Mentee ? WayOut::GiveRank : WayOut::InvitePeople;
    case Rule::DifferentTeam:
    case Rule::NeverPairedBefore:
      return WayOut::SwitchRuleOff;
    default:
      return WayOut::InvitePeople;
  }
}

Unmatched SideView::explain(int person) const {
  Unmatched unmatched{.person = prepared_.roster.id(own()[at(person)]), .role = side_};
  const auto others =
      std::ranges::count_if(opposite(), [&](int partner) { return partner != own()[at(person)]; });
  unmatched.partners = static_cast<int>(others);
  const int best = best_score(person);
  if (others == 0) return unmatched;
  if (state(person).places == 0) {
    unmatched.cause = Cause::NoPlace;
    unmatched.way_out = WayOut::RaiseCapacity;
  } else if (best < 0) {
    explain_rule(unmatched, person);
  } else if (best < prepared_.policy.least_score) {
    unmatched.cause = Cause::BelowLeastScore;
    unmatched.way_out = WayOut::LowerLeastScore;
    unmatched.best_score = best;
  } else {
    unmatched.cause = Cause::Shortage;
    unmatched.way_out = WayOut::AddPlacesOpposite;
    unmatched.competition = competition_of(person);
  }
  return unmatched;
}

// The rule to name removes most partners. The way out is the rule that alone stands between this
// person and most partners, if one does.
void SideView::explain_rule(Unmatched& unmatched, int person) const {
  std::array<int, AllRules.size()> removed{};
  std::array<int, AllRules.size()> removed_alone{};
  for (int partner = 0; at(partner) < opposite().size(); ++partner) {
    const RuleSet broken = rules_with(person, partner);
    if (broken.contains(Rule::Oneself)) continue;
    for (const Rule rule : AllRules) {
      const auto index = static_cast<std::size_t>(rule);
      removed[index] += broken.contains(rule) ? 1 : 0;
      removed_alone[index] += broken.only(rule) ? 1 : 0;
    }
  }
  const auto most = std::ranges::max_element(removed);
  const auto alone = std::ranges::max_element(removed_alone);
  unmatched.cause = Cause::Rule;
  unmatched.rule = AllRules[static_cast<std::size_t>(most - removed.begin())];
  unmatched.removed = *most;
  unmatched.way_out_rule = *alone > 0
                               ? AllRules[static_cast<std::size_t>(alone - removed_alone.begin())]
                               : unmatched.rule;
  unmatched.way_out = way_out_of(unmatched.way_out_rule, side_);
}

// All who are reached from one person by "could have that partner" and "who holds a place there".
Competition SideView::competition_of(int person) const {
  std::vector<char> person_seen(own().size(), 0);
  std::vector<char> partner_seen(opposite().size(), 0);
  std::vector<int> waiting{person};
  person_seen[at(person)] = 1;
  Competition found;
  while (!waiting.empty()) {
    const int next = waiting.back();
    waiting.pop_back();
    found.people += 1;
    for (int partner = 0; at(partner) < opposite().size(); ++partner) {
      if (partner_seen[at(partner)] != 0 || places_of_partner(partner) == 0) continue;
      if (score(next, partner) < std::max(0, prepared_.policy.least_score)) continue;
      partner_seen[at(partner)] = 1;
      found.partners += 1;
      found.places += places_of_partner(partner);
      for (const int holder : pairs_of_partner_[at(partner)]) {
        if (person_seen[at(holder)] != 0) continue;
        person_seen[at(holder)] = 1;
        waiting.push_back(holder);
      }
    }
  }
  return found;
}

}  // namespace

std::vector<Unmatched> unmatched_people(const Prepared& prepared, const Links& links) {
  std::vector<Unmatched> unmatched;
  for (const Side side : {Side::Mentor, Side::Mentee}) {
    const SideView view(prepared, links, side);
    for (int person = 0; at(person) < view.own().size(); ++person) {
      if (view.is_unmatched(person)) unmatched.push_back(view.explain(person));
    }
  }
  return unmatched;
}

}  // namespace flipside::matching
