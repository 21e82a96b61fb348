// The rules that no pair may break, each with a name, so that it can be told where it excludes.
//
// Follow from the records alone: the rank ladder, who reports to whom, teams, earlier pairs,
// blocks, languages, openness, what is wanted and taught, when. A person who has not answered is
// not excluded by that answer; the exceptions are the rank, because without it nobody can say which
// of the two is the senior, and, where the policy asks for it, the manager.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <string_view>

#include "matching/roster.h"
#include "programme/policy.h"

namespace flipside::matching {

enum class Rule {
  Oneself,
  // Away or left, or not signed up for the role.
  NotAvailable,
  MentorRankUnknown,
  MenteeRankUnknown,
  MentorRanksBelow,
  NotInOneReportingLine,
  DifferentTeam,
  NotPairedAlready,
  NeverPairedBefore,
  // One of the two said no to this pair.
  NotDeclined,
  NotBlocked,
  SharedLanguage,
  // One of the two answered less than the policy's least openness.
  OpenEnough,
  // Where the policy asks for managers; those on the highest rank need none.
  MentorManagerUnknown,
  MenteeManagerUnknown,
  // Where the mentee wants something, the mentor is ahead in some of it.
  TeachesWhatIsWanted,
  // Neither would rather avoid the other.
  NobodyAvoided,
  // Where both said when, and the clocks are known.
  SharesAnHour,
};

// In the order above.
inline constexpr std::array AllRules = {Rule::Oneself,
                                        Rule::NotAvailable,
                                        Rule::MentorRankUnknown,
                                        Rule::MenteeRankUnknown,
                                        Rule::MentorRanksBelow,
                                        Rule::NotInOneReportingLine,
                                        Rule::DifferentTeam,
                                        Rule::NotPairedAlready,
                                        Rule::NeverPairedBefore,
                                        Rule::NotDeclined,
                                        Rule::NotBlocked,
                                        Rule::SharedLanguage,
                                        Rule::OpenEnough,
                                        Rule::MentorManagerUnknown,
                                        Rule::MenteeManagerUnknown,
                                        Rule::TeachesWhatIsWanted,
                                        Rule::NobodyAvoided,
                                        Rule::SharesAnHour};

inline constexpr int LeastCommonMinutes = 60;

// Some of the rules.
class RuleSet {
 public:
  void add_if(bool broken, Rule rule) {
    if (broken) bits_ |= bit(rule);
  }
  [[nodiscard]] bool contains(Rule rule) const { return (bits_ & bit(rule)) != 0; }
  [[nodiscard]] bool empty() const { return bits_ == 0; }
  // Calls `use` with each, in the order of AllRules.
  template <class Use>
  void for_each(Use use) const {
    for (std::uint32_t bits = bits_; bits != 0; bits &= bits - 1) {
      use(static_cast<Rule>(std::countr_zero(bits)));
    }
  }
  [[nodiscard]] bool only(Rule rule) const { return bits_ == bit(rule); }
  bool operator==(const RuleSet&) const = default;

 private:
  static std::uint32_t bit(Rule rule) { return std::uint32_t{1} << static_cast<unsigned>(rule); }
  std::uint32_t bits_ = 0;
};

// Whether the mentor is ahead in something that the mentee wants, or the mentee wants nothing.
bool teaches_what_is_wanted(const Profile& mentor, const Profile& mentee);

// Every rule that the pair would break; none when it is allowed. Both are indices of the roster.
RuleSet rules_against(const Roster& roster, const Policy& policy, int mentor, int mentee);

}  // namespace flipside::matching
