#include "matching/unmatched.h"

#include <algorithm>
#include <bit>

#include "base/sort.h"
#include "matching/index.h"

namespace flipside::matching {

namespace {

WayOut way_out_of(Rule rule, Side role) {
  switch (rule) {
    case Rule::MentorRankUnknown:
      return role == Side::Mentor ? WayOut::GiveRank : WayOut::GiveRanks;
    case Rule::MenteeRankUnknown:
      return role == Side::Mentee ? WayOut::GiveRank : WayOut::GiveRanks;
    case Rule::MentorManagerUnknown:
      return role == Side::Mentor ? WayOut::NameManager : WayOut::SwitchRuleOff;
    case Rule::MenteeManagerUnknown:
      return role == Side::Mentee ? WayOut::NameManager : WayOut::SwitchRuleOff;
    case Rule::OpenEnough:
      return WayOut::LowerLeastOpenness;
    case Rule::DifferentTeam:
    case Rule::NeverPairedBefore:
    case Rule::TeachesWhatIsWanted:
    case Rule::SharesAnHour:
      return WayOut::SwitchRuleOff;
    default:
      return WayOut::InvitePeople;
  }
}

using RuleCounts = std::array<int, AllRules.size()>;

Rule most_of(const RuleCounts& counts) {
  return AllRules[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

void take_away(RuleCounts& counts, const RuleSet& broken) {
  broken.for_each([&](Rule rule) { counts[static_cast<std::size_t>(rule)] -= 1; });
}

// The rule that excludes most; of the others the one that excludes most; until nobody is left.
std::vector<Removal> removals_of(std::vector<RuleSet> broken) {
  RuleCounts counts{};
  for (const RuleSet& rules : broken) {
    rules.for_each([&](Rule rule) { counts[static_cast<std::size_t>(rule)] += 1; });
  }
  std::vector<Removal> removals;
  while (!broken.empty()) {
    const Rule most = most_of(counts);
    const std::size_t before = broken.size();
    std::erase_if(broken, [&](const RuleSet& rules) {
      if (!rules.contains(most)) return false;
      take_away(counts, rules);
      return true;
    });
    if (broken.size() == before) break;
    removals.push_back({most, static_cast<int>(before - broken.size())});
  }
  return removals;
}

// The way out is the rule that alone stands between this person and most partners, if one does; but
// without a rank no other rule matters.
void find_way_out(const std::vector<RuleSet>& broken, Unmatched& unmatched) {
  const Side side = unmatched.role;
  RuleCounts alone{};
  for (const RuleSet& rules : broken) {
    rules.for_each(
        [&](Rule rule) { alone[static_cast<std::size_t>(rule)] += rules.only(rule) ? 1 : 0; });
  }
  const bool is_one = *std::ranges::max_element(alone) > 0;
  unmatched.way_out_rule = is_one ? most_of(alone) : unmatched.removals.front().rule;
  unmatched.way_out = way_out_of(unmatched.way_out_rule, side);
  if (unmatched.has_rank) return;
  const bool neither = unmatched.partners_without_rank == unmatched.partners;
  unmatched.way_out = neither ? WayOut::GiveRanks : WayOut::GiveRank;
}

void explain_rules(const SideView& view, int person, Unmatched& unmatched) {
  const bool mentor = view.side() == Side::Mentor;
  const Rule own_rank = mentor ? Rule::MentorRankUnknown : Rule::MenteeRankUnknown;
  const Rule their_rank = mentor ? Rule::MenteeRankUnknown : Rule::MentorRankUnknown;
  std::vector<RuleSet> broken;
  for (int partner = 0; at(partner) < view.opposite().size(); ++partner) {
    const RuleSet rules = view.rules_with(person, partner);
    if (rules.contains(Rule::Oneself)) continue;
    if (rules.contains(own_rank)) unmatched.has_rank = false;
    unmatched.partners_without_rank += rules.contains(their_rank) ? 1 : 0;
    broken.push_back(rules);
  }
  unmatched.cause = Cause::Rule;
  unmatched.removals = removals_of(broken);
  if (!unmatched.removals.empty()) find_way_out(broken, unmatched);
}

// All who are reached from one person by "could have that partner" and "who holds a place there".
class CompetitionWalk {
 public:
  CompetitionWalk(const SideView& view, const PossiblePairs& possible)
      : view_(view), possible_(possible), seen_(view.own().size(), 0) {
    unseen_partners_.resize((view.opposite().size() + BitsInWord - 1) / BitsInWord);
    for (std::size_t partner = 0; partner < view.opposite().size(); ++partner) {
      if (view.places_of_partner(static_cast<int>(partner)) == 0) continue;
      unseen_partners_[partner / BitsInWord] |= std::uint64_t{1} << partner % BitsInWord;
    }
  }

  Competition from(int person) {
    reach(person);
    while (!waiting_.empty()) {
      const int next = waiting_.back();
      waiting_.pop_back();
      take_partners_of(next);
    }
    return found_;
  }

 private:
  void reach(int person) {
    if (seen_[at(person)] != 0) return;
    seen_[at(person)] = 1;
    found_.people += 1;
    waiting_.push_back(person);
  }

  void take_partners_of(int person) {
    const auto partners = possible_.partners(view_.side(), person);
    for (std::size_t word = 0; word < partners.size(); ++word) {
      std::uint64_t taken = partners[word] & unseen_partners_[word];
      unseen_partners_[word] ^= taken;
      for (; taken != 0; taken &= taken - 1) {
        take(static_cast<int>(word * BitsInWord) + std::countr_zero(taken));
      }
    }
  }

  void take(int partner) {
    found_.partners += 1;
    found_.places += view_.places_of_partner(partner);
    for (const int holder : view_.holders_of(partner)) reach(holder);
  }

  const SideView& view_;
  const PossiblePairs& possible_;
  std::vector<char> seen_;
  std::vector<std::uint64_t> unseen_partners_{};
  std::vector<int> waiting_{};
  Competition found_{};
};

Unmatched explain(const SideView& view, const PossiblePairs& possible, int person) {
  const Prepared& prepared = view.prepared();
  const int self = view.own()[at(person)];
  Unmatched unmatched{.person = prepared.roster.id(self), .role = view.side()};
  const auto others =
      std::ranges::count_if(view.opposite(), [&](int partner) { return partner != self; });
  unmatched.partners = static_cast<int>(others);
  if (others == 0) return unmatched;
  const int best = possible.best_score(view.side(), person);
  if (view.state(person).places == 0) {
    unmatched.cause = Cause::NoPlace;
    unmatched.way_out = WayOut::RaiseCapacity;
  } else if (best < 0) {
    explain_rules(view, person, unmatched);
  } else if (best < prepared.policy.least_score) {
    unmatched.cause = Cause::BelowLeastScore;
    unmatched.way_out = WayOut::LowerLeastScore;
    unmatched.best_score = best;
  } else {
    // Where those who share the partners are no more than the places, all of them could have one
    // (Hall 1935): it is not for want of places that this person has none.
    unmatched.competition = CompetitionWalk(view, possible).from(person);
    const bool short_of_places = unmatched.competition.people > unmatched.competition.places;
    unmatched.cause = short_of_places ? Cause::Shortage : Cause::ByMode;
    unmatched.way_out = short_of_places ? WayOut::AddPlacesOpposite : WayOut::UseBalanced;
  }
  return unmatched;
}

// Whether the person (an index of the roster) has a pair in that role, kept or found.
bool is_paired(const SideView& side, int person) {
  const Profile& profile = side.prepared().roster.profile(person);
  const RoleState& state = side.side() == Side::Mentor ? profile.as_mentor : profile.as_mentee;
  if (state.kept > 0) return true;
  const auto place = std::ranges::lower_bound(side.own(), person);
  const bool is_listed = place != side.own().end() && *place == person;
  return is_listed && !side.is_unmatched(static_cast<int>(place - side.own().begin()));
}

}  // namespace

UnmatchedReport::UnmatchedReport(const Prepared& prepared, const Links& links, Mode mode)
    : sides_{SideView(prepared, links, Side::Mentor), SideView(prepared, links, Side::Mentee)},
      mode_(mode) {
  for (std::size_t side = 0; side < sides_.size(); ++side) {
    for (int person = 0; at(person) < sides_[side].own().size(); ++person) {
      if (sides_[side].is_unmatched(person)) waiting_.push_back({side, person});
    }
  }
  if (!waiting_.empty()) possible_.emplace(prepared.model.scores, prepared.policy.least_score);
}

bool UnmatchedReport::step(std::int64_t cells) {
  if (waiting_.size() == unmatched_.size()) return true;
  if (!possible_->step(cells)) return false;
  for (std::int64_t used = 0; unmatched_.size() < waiting_.size() && used < cells;) {
    const auto [side, person] = waiting_[unmatched_.size()];
    unmatched_.push_back(explained({side, person}));
    used += CellsToJudgePartner * std::ssize(sides_[side].opposite()) + 1;
  }
  return waiting_.size() == unmatched_.size();
}

Unmatched UnmatchedReport::explained(const Waiting& waiting) const {
  const auto& [side, person] = waiting;
  Unmatched unmatched = explain(sides_[side], *possible_, person);
  unmatched.mode = mode_;
  unmatched.paired_otherwise = is_paired(sides_[1 - side], sides_[side].own()[at(person)]);
  return unmatched;
}

int UnmatchedReport::progress_thousandths() const {
  return waiting_.empty() ? 1000 : static_cast<int>(1000 * unmatched_.size() / waiting_.size());
}

std::size_t without_a_pair(const std::vector<Unmatched>& unmatched) {
  std::vector<Id<Person>> people;
  for (const Unmatched& each : unmatched) {
    if (!each.paired_otherwise) people.push_back(each.person);
  }
  sort_list(people);
  const auto again = std::ranges::unique(people);
  return people.size() - again.size();
}

}  // namespace flipside::matching
