#include "matching/rules.h"

#include <algorithm>

namespace flipside::matching {

namespace {

// One by one, because such lists are short.
bool contains(const std::vector<int>& sorted, int value) {
  for (const int each : sorted) {
    if (each >= value) return each == value;
  }
  return false;
}

bool share_language(const std::vector<SpokenLanguage>& one,
                    const std::vector<SpokenLanguage>& other) {
  auto left = one.begin();
  auto right = other.begin();
  while (left != one.end() && right != other.end()) {
    if (left->language == right->language && left->level >= LanguageLevel::Working &&
        right->level >= LanguageLevel::Working) {
      return true;
    }
    const bool advance_left = left->language <= right->language;
    const bool advance_right = right->language <= left->language;
    if (advance_left) ++left;
    if (advance_right) ++right;
  }
  return false;
}

bool is_available(const Profile& profile, const RoleState& role) {
  return profile.available && role.signed_up;
}

bool is_open(const Profile& profile, const Policy& policy) {
  return profile.openness.value_or(policy.least_openness) >= policy.least_openness;
}

void add_rank_rules(RuleSet& broken, const Profile& mentor, const Profile& mentee) {
  broken.add_if(!mentor.rank, Rule::MentorRankUnknown);
  broken.add_if(!mentee.rank, Rule::MenteeRankUnknown);
  broken.add_if(mentor.rank && mentee.rank && *mentor.rank >= *mentee.rank, Rule::MentorRanksBelow);
}

bool avoids(const Profile& profile, int other) { return contains(profile.would_avoid, other); }

bool miss_each_other(const FreeWeeks& weeks, const Profile& mentor, const Profile& mentee) {
  if (!mentor.free_week || !mentee.free_week) return false;
  const auto common = weeks.common_minutes(*mentor.free_week, *mentee.free_week);
  return common && *common < LeastCommonMinutes;
}

}  // namespace

bool teaches_what_is_wanted(const Profile& mentor, const Profile& mentee) {
  auto offer = mentor.offers.begin();
  for (const WantedLevel& want : mentee.wants) {
    while (offer != mentor.offers.end() && offer->topic < want.topic) ++offer;
    if (offer == mentor.offers.end()) return false;
    if (offer->topic == want.topic && offer->level > want.current) return true;
  }
  return mentee.wants.empty();
}

RuleSet rules_against(const Roster& roster, const Policy& policy, int mentor, int mentee) {
  const Profile& teaches = roster.profile(mentor);
  const Profile& learns = roster.profile(mentee);
  RuleSet broken;
  broken.add_if(mentor == mentee, Rule::Oneself);
  broken.add_if(
      !is_available(teaches, teaches.as_mentor) || !is_available(learns, learns.as_mentee),
      Rule::NotAvailable);
  add_rank_rules(broken, teaches, learns);
  broken.add_if(contains(teaches.managers, mentee) || contains(learns.managers, mentor),
                Rule::NotInOneReportingLine);
  broken.add_if(policy.different_team && teaches.team && teaches.team == learns.team,
                Rule::DifferentTeam);
  broken.add_if(contains(teaches.partners, mentee), Rule::NotPairedAlready);
  broken.add_if(policy.never_paired_before && contains(teaches.former_partners, mentee),
                Rule::NeverPairedBefore);
  broken.add_if(contains(teaches.declined, mentee), Rule::NotDeclined);
  broken.add_if(contains(teaches.blocked, mentee), Rule::NotBlocked);
  broken.add_if(!teaches.languages.empty() && !learns.languages.empty() &&
                    !share_language(teaches.languages, learns.languages),
                Rule::SharedLanguage);
  broken.add_if(!is_open(teaches, policy) || !is_open(learns, policy), Rule::OpenEnough);
  broken.add_if(policy.managers_known && teaches.manager_missing, Rule::MentorManagerUnknown);
  broken.add_if(policy.managers_known && learns.manager_missing, Rule::MenteeManagerUnknown);
  broken.add_if(policy.teaches_what_is_wanted && !teaches_what_is_wanted(teaches, learns),
                Rule::TeachesWhatIsWanted);
  broken.add_if(policy.nobody_avoided && (avoids(teaches, mentee) || avoids(learns, mentor)),
                Rule::NobodyAvoided);
  broken.add_if(policy.share_an_hour && miss_each_other(roster.free_weeks, teaches, learns),
                Rule::SharesAnHour);
  return broken;
}

}  // namespace flipside::matching
