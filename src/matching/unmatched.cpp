#include "matching/unmatched.h"

#include <algorithm>
#include <numeric>

#include "matching/index.h"

namespace flipside::matching {

namespace {

// To judge one partner by all rules takes about as long as reading this many cells in a solve.
constexpr std::int64_t CellsForOnePartner = 40;

WayOut way_out_of(Rule rule, Side role) {
  switch (rule) {
    case Rule::MentorRankUnknown:
      return role == Side::Mentor ? WayOut::GiveRank : WayOut::InvitePeople;
    case Rule::MenteeRankUnknown:
      return role == Side::Mentee ? WayOut::GiveRank : WayOut::InvitePeople;
    case Rule::MentorManagerUnknown:
      return role == Side::Mentor ? WayOut::NameManager : WayOut::SwitchRuleOff;
    case Rule::MenteeManagerUnknown:
      return role == Side::Mentee ? WayOut::NameManager : WayOut::SwitchRuleOff;
    case Rule::OpenEnough:
      return WayOut::LowerLeastOpenness;
    case Rule::DifferentTeam:
    case Rule::NeverPairedBefore:
      return WayOut::SwitchRuleOff;
    default:
      return WayOut::InvitePeople;
  }
}

int best_score(const SideView& view, int person) {
  int best = Absent;
  for (int partner = 0; at(partner) < view.opposite().size(); ++partner) {
    best = std::max(best, view.score(person, partner));
  }
  return best;
}

// The rule to name removes most partners. The way out is the rule that alone stands between this
// person and most partners, if one does.
void explain_rule(const SideView& view, int person, Unmatched& unmatched) {
  std::array<int, AllRules.size()> removed{};
  std::array<int, AllRules.size()> removed_alone{};
  for (int partner = 0; at(partner) < view.opposite().size(); ++partner) {
    const RuleSet broken = view.rules_with(person, partner);
    if (broken.contains(Rule::Oneself)) continue;
    for (std::size_t rule = 0; rule < AllRules.size(); ++rule) {
      removed[rule] += broken.contains(AllRules[rule]) ? 1 : 0;
      removed_alone[rule] += broken.only(AllRules[rule]) ? 1 : 0;
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
  unmatched.way_out = way_out_of(unmatched.way_out_rule, view.side());
}

// All who are reached from one person by "could have that partner" and "who holds a place there".
class CompetitionWalk {
 public:
  explicit CompetitionWalk(const SideView& view)
      : view_(view), seen_(view.own().size(), 0), unseen_partners_(view.opposite().size()) {
    std::iota(unseen_partners_.begin(), unseen_partners_.end(), 0);
  }

  Competition from(int person) {
    reach(person);
    while (!waiting_.empty()) {
      const int next = waiting_.back();
      waiting_.pop_back();
      std::erase_if(unseen_partners_, [&](int partner) { return take(next, partner); });
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

  bool take(int person, int partner) {
    const int least_score = std::max(0, view_.prepared().policy.least_score);
    const int places = view_.places_of_partner(partner);
    if (places == 0 || view_.score(person, partner) < least_score) return false;
    found_.partners += 1;
    found_.places += places;
    for (const int holder : view_.holders_of(partner)) reach(holder);
    return true;
  }

  const SideView& view_;
  std::vector<char> seen_;
  std::vector<int> unseen_partners_;
  std::vector<int> waiting_{};
  Competition found_{};
};

Unmatched explain(const SideView& view, int person) {
  const Prepared& prepared = view.prepared();
  const int self = view.own()[at(person)];
  Unmatched unmatched{.person = prepared.roster.id(self), .role = view.side()};
  const auto others =
      std::ranges::count_if(view.opposite(), [&](int partner) { return partner != self; });
  unmatched.partners = static_cast<int>(others);
  if (others == 0) return unmatched;
  const int best = best_score(view, person);
  if (view.state(person).places == 0) {
    unmatched.cause = Cause::NoPlace;
    unmatched.way_out = WayOut::RaiseCapacity;
  } else if (best < 0) {
    explain_rule(view, person, unmatched);
  } else if (best < prepared.policy.least_score) {
    unmatched.cause = Cause::BelowLeastScore;
    unmatched.way_out = WayOut::LowerLeastScore;
    unmatched.best_score = best;
  } else {
    unmatched.cause = Cause::Shortage;
    unmatched.way_out = WayOut::AddPlacesOpposite;
    unmatched.competition = CompetitionWalk(view).from(person);
  }
  return unmatched;
}

}  // namespace

UnmatchedReport::UnmatchedReport(const Prepared& prepared, const Links& links)
    : sides_{SideView(prepared, links, Side::Mentor), SideView(prepared, links, Side::Mentee)} {}

bool UnmatchedReport::step(std::int64_t cells) {
  std::int64_t used = 0;
  while (side_ < sides_.size() && used < cells) {
    const SideView& view = sides_[side_];
    if (at(person_) == view.own().size()) {
      side_ += 1;
      person_ = 0;
      continue;
    }
    if (view.is_unmatched(person_)) {
      unmatched_.push_back(explain(view, person_));
      used += CellsForOnePartner * std::ssize(view.opposite());
    }
    used += 1;
    person_ += 1;
  }
  return side_ == sides_.size();
}

}  // namespace flipside::matching
