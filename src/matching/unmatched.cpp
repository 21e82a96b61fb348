#include "matching/unmatched.h"

#include <algorithm>
#include <bit>

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
    case Rule::TeachesWhatIsWanted:
    case Rule::SharesAnHour:
      return WayOut::SwitchRuleOff;
    default:
      return WayOut::InvitePeople;
  }
}

// The rule to name removes most partners. The way out is the rule that alone stands between this
// person and most partners, if one does.
void explain_rule(const SideView& view, int person, Unmatched& unmatched) {
  std::array<int, AllRules.size()> removed{};
  std::array<int, AllRules.size()> removed_alone{};
  for (int partner = 0; at(partner) < view.opposite().size(); ++partner) {
    const RuleSet broken = view.rules_with(person, partner);
    if (broken.contains(Rule::Oneself)) continue;
    broken.for_each([&](Rule rule) {
      removed[static_cast<std::size_t>(rule)] += 1;
      removed_alone[static_cast<std::size_t>(rule)] += broken.only(rule) ? 1 : 0;
    });
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
    explain_rule(view, person, unmatched);
  } else if (best < prepared.policy.least_score) {
    unmatched.cause = Cause::BelowLeastScore;
    unmatched.way_out = WayOut::LowerLeastScore;
    unmatched.best_score = best;
  } else {
    unmatched.cause = Cause::Shortage;
    unmatched.way_out = WayOut::AddPlacesOpposite;
    unmatched.competition = CompetitionWalk(view, possible).from(person);
  }
  return unmatched;
}

}  // namespace

UnmatchedReport::UnmatchedReport(const Prepared& prepared, const Links& links)
    : sides_{SideView(prepared, links, Side::Mentor), SideView(prepared, links, Side::Mentee)} {
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
    unmatched_.push_back(explain(sides_[side], *possible_, person));
    used += CellsForOnePartner * std::ssize(sides_[side].opposite()) + 1;
  }
  return waiting_.size() == unmatched_.size();
}

int UnmatchedReport::progress_thousandths() const {
  return waiting_.empty() ? 1000 : static_cast<int>(1000 * unmatched_.size() / waiting_.size());
}

}  // namespace flipside::matching
