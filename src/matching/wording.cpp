#include "matching/wording.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/direction.h"
#include "base/text.h"

namespace flipside::matching {

namespace {

std::string joined(std::string_view before, std::string_view name, std::string_view after) {
  std::string text(before);
  text += isolated(name);
  text += after;
  return text;
}

// A score as people see it, 0–100.
std::string percent(int score) { return std::to_string(score / (HighestScore / 100)); }

std::string opposite_people(Side role, int count) {
  return role == Side::Mentor ? counted(count, "mentee", "mentees")
                              : counted(count, "mentor", "mentors");
}

std::string own_people(Side role, int count) { return opposite_people(other_side(role), count); }

std::string without_ranks(const Unmatched& unmatched) {
  const int none = unmatched.partners_without_rank;
  return "This person has no rank, and neither " + std::string(none == 1 ? "has " : "have ") +
         std::to_string(none) + " of " + opposite_people(unmatched.role, unmatched.partners) + ".";
}

// The first, what the second excludes of the others, and so on; all partners are accounted for.
std::string rule_cause(const Unmatched& unmatched) {
  constexpr std::size_t MostNamed = 3;
  if (!unmatched.has_rank && unmatched.partners_without_rank > 0) return without_ranks(unmatched);
  std::string text;
  int left = unmatched.partners;
  for (std::size_t i = 0; i < unmatched.removals.size(); ++i) {
    const Removal& removal = unmatched.removals[i];
    if (i == 0) {
      text = joined("“", rule_in_words(removal.rule), "” rules out ") +
             std::to_string(removal.partners) + " of " +
             opposite_people(unmatched.role, unmatched.partners);
    } else if (i == MostNamed) {
      text += ", other rules the other " + std::to_string(left);
      break;
    } else {
      const bool last = removal.partners == left;
      text += joined(", “", rule_in_words(removal.rule), last ? "” the other " : "” ") +
              std::to_string(removal.partners) + (last ? "" : " more");
    }
    left -= removal.partners;
  }
  return text + ".";
}

std::string shortage_cause(const Unmatched& unmatched) {
  const Competition& rivals = unmatched.competition;
  return own_people(unmatched.role, rivals.people) + (rivals.people == 1 ? " shares " : " share ") +
         opposite_people(unmatched.role, rivals.partners) + " who can take " +
         counted(rivals.places, "pair", "pairs") + ".";
}

std::string mode_cause(const Unmatched& unmatched) {
  const std::string_view counts = unmatched.mode == Mode::MostPairs ? "pairs" : "scores";
  return joined("“", name_of(unmatched.mode), "” counts ") + std::string(counts) +
         ", not people: there is a place that would cost nobody their only pair.";
}

std::string ranks_way_out(const Unmatched& unmatched) {
  const bool mentor = unmatched.role == Side::Mentor;
  const int none = unmatched.partners_without_rank;
  const std::string theirs = "the " + opposite_people(unmatched.role, none) +
                             (none == 1 ? " who has none." : " who have none.");
  if (unmatched.has_rank) return "Give ranks: " + theirs;
  return joined("Give ranks: this ", mentor ? "mentor" : "mentee", ", and ") + theirs;
}

}  // namespace

std::string_view name_of(Mode mode) {
  switch (mode) {
    case Mode::Balanced:
      return "Balanced";
    case Mode::BestTotal:
      return "Best total";
    case Mode::MostPairs:
      break;
  }
  return "Most pairs";
}

std::string_view description_of(Mode mode) {
  switch (mode) {
    case Mode::Balanced:
      return "A pair for as many people as possible, then as many pairs as possible, then the "
             "weakest pair as strong as possible, then the best total.";
    case Mode::BestTotal:
      return "The highest sum of all scores.";
    case Mode::MostPairs:
      break;
  }
  return "As many pairs as possible, then the highest sum of all scores.";
}

std::string_view name_of(Criterion criterion) {
  switch (criterion) {
    case Criterion::Topics:
      return "Topics taught and needed";
    case Criterion::Complementary:
      return "Complementary strengths";
    case Criterion::Aims:
      return "Shared aims";
    case Criterion::Interests:
      return "Shared interests";
    case Criterion::Languages:
      return "Shared language";
    case Criterion::Hours:
      return "Common free time";
    case Criterion::Preferences:
      return "Wishes";
    case Criterion::Groups:
      return "Resource groups";
    case Criterion::Openness:
      break;
  }
  return "Openness";
}

std::string_view rule_in_words(Rule rule) {
  switch (rule) {
    case Rule::Oneself:
      return "Nobody is paired with themself";
    case Rule::NotAvailable:
      return "Both are available and signed up for their role";
    case Rule::MentorRankUnknown:
      return "The mentor’s rank is known";
    case Rule::MenteeRankUnknown:
      return "The mentee’s rank is known";
    case Rule::MentorRanksBelow:
      return "The mentor ranks below the mentee";
    case Rule::NotInOneReportingLine:
      return "The two are not in one reporting line";
    case Rule::DifferentTeam:
      return "The two are in different teams";
    case Rule::NotPairedAlready:
      return "The two are not a pair already";
    case Rule::NeverPairedBefore:
      return "The two have never been a pair";
    case Rule::NotDeclined:
      return "Neither has declined this pair";
    case Rule::NotBlocked:
      return "The pair is not blocked";
    case Rule::SharedLanguage:
      return "The two share a language at working level";
    case Rule::OpenEnough:
      return "Both are open enough for a partner unlike themselves";
    case Rule::MentorManagerUnknown:
      return "The mentor’s manager is known";
    case Rule::TeachesWhatIsWanted:
      return "The mentor teaches something that the mentee wants";
    case Rule::NobodyAvoided:
      return "Neither asked to avoid the other";
    case Rule::SharesAnHour:
      return "They share an hour in the week";
    case Rule::MenteeManagerUnknown:
      break;
  }
  return "The mentee’s manager is known";
}

std::string_view exclusion_in_words(Rule rule) {
  switch (rule) {
    case Rule::Oneself:
      return "This is one and the same person.";
    case Rule::NotAvailable:
      return "One of the two is away, has left or has not signed up for this role.";
    case Rule::MentorRankUnknown:
      return "The mentor has no rank. Give them one on their page.";
    case Rule::MenteeRankUnknown:
      return "The mentee has no rank. Give them one on their page.";
    case Rule::MentorRanksBelow:
      return "The mentor does not rank below the mentee, so this would not be reverse mentoring.";
    case Rule::NotInOneReportingLine:
      return "One of the two reports to the other.";
    case Rule::DifferentTeam:
      return "Both are in the same team.";
    case Rule::NotPairedAlready:
      return "The two are a pair already.";
    case Rule::NeverPairedBefore:
      return "The two were a pair before.";
    case Rule::NotDeclined:
      return "This pair was proposed before and declined.";
    case Rule::NotBlocked:
      return "This pair is blocked.";
    case Rule::SharedLanguage:
      return "The two share no language at working level.";
    case Rule::OpenEnough:
      return "One of the two is less open for a partner unlike themselves than you ask for.";
    case Rule::MentorManagerUnknown:
      return "The mentor’s manager is not known. Name them on the mentor’s page.";
    case Rule::TeachesWhatIsWanted:
      return "The mentor teaches nothing that the mentee wants to learn.";
    case Rule::NobodyAvoided:
      return "One of the two would rather avoid the other.";
    case Rule::SharesAnHour:
      return "The two said when they are free, and share less than an hour in the week.";
    case Rule::MenteeManagerUnknown:
      break;
  }
  return "The mentee’s manager is not known. Name them on the mentee’s page.";
}

std::string_view setting_of(Rule rule) {
  switch (rule) {
    case Rule::DifferentTeam:
      return "Different teams only";
    case Rule::NeverPairedBefore:
      return "Nobody who was paired before";
    case Rule::TeachesWhatIsWanted:
      return "The mentor teaches something that the mentee wants";
    case Rule::NobodyAvoided:
      return "Neither asked to avoid the other";
    case Rule::SharesAnHour:
      return "They share an hour in the week";
    case Rule::OpenEnough:
      return "Least readiness for a partner unlike oneself";
    case Rule::MentorManagerUnknown:
    case Rule::MenteeManagerUnknown:
      return "Only people whose line manager is known";
    default:
      return {};
  }
}

std::string_view level_in_words(int level) {
  static constexpr std::array<std::string_view, MostLevels + 1> Levels = {
      "new to it", "has a first idea", "can use it", "knows it well", "expert"};
  return Levels[static_cast<std::size_t>(std::clamp(level, 0, MostLevels))];
}

std::string duration_in_words(int minutes) {
  const int hours = minutes / 60;
  const int rest = minutes % 60;
  if (hours == 0) return std::to_string(rest) + " min";
  const std::string whole = std::to_string(hours) + " h";
  return rest == 0 ? whole : whole + " " + std::to_string(rest) + " min";
}

std::string in_words(const Shared& common) {
  switch (common.kind) {
    case Shared::Kind::Aim:
      return joined("The same aim: ", common.what, ".");
    case Shared::Kind::FreeTime:
      return duration_in_words(common.minutes) + " a week in common.";
    case Shared::Kind::Group:
      return joined("Both belong to ", common.what, ".");
    case Shared::Kind::Interest:
      return joined("Both like ", common.what, ".");
    case Shared::Kind::Language:
      return joined("Both speak ", common.what, ".");
    case Shared::Kind::BothWantTopic:
      return joined("Both want to learn ", common.what, ".");
    case Shared::Kind::BothKnowTopic:
      return joined("Both can teach ", common.what, ".");
    case Shared::Kind::TimeZone:
      break;
  }
  return joined("Both keep the hours of ", common.what, ".");
}

std::string in_words(const Difference& difference) {
  const std::string mentor = "Mentor: " + isolated(difference.mentor);
  const std::string mentee = "; mentee: " + isolated(difference.mentee) + ".";
  switch (difference.kind) {
    case Difference::Kind::TopicLevel:
      return isolated(difference.about) + ": the mentor is at level " + difference.mentor +
             " of 4, the mentee at " + difference.mentee + ".";
    case Difference::Kind::Rank:
      return "Rank. " + mentor + mentee;
    case Difference::Kind::Team:
      return "Team. " + mentor + mentee;
    case Difference::Kind::Interest:
      return "Interests. " + mentor + mentee;
    case Difference::Kind::Language:
      return "Further languages. " + mentor + mentee;
    case Difference::Kind::TimeZone:
      break;
  }
  return "Time zone. " + mentor + mentee;
}

std::string in_words(const Brought& brought) {
  std::string text = isolated(brought.name) + ": ";
  text += level_in_words(brought.level);
  text += ", for somebody who ";
  text += brought.other_level == 0 ? "is " : "";
  return text.append(level_in_words(brought.other_level));
}

std::string in_words(const Opener& opener) {
  switch (opener.kind) {
    case Opener::Kind::SharedInterest:
      return joined("You both like ", opener.what, ": how did each of you come to it?");
    case Opener::Kind::WantedTopic:
      return joined("What would be different in your work if you were at home in ", opener.what,
                    "?");
    case Opener::Kind::DifferentTeams:
      return joined("What does nobody outside ", opener.what, " know about working there?");
    case Opener::Kind::Introduction:
      break;
  }
  return "What would make these sessions the best hour of your month?";
}

std::string cause_in_words(const Unmatched& unmatched) {
  switch (unmatched.cause) {
    case Cause::NobodyOpposite:
      return unmatched.role == Side::Mentor ? "Nobody else is signed up as a mentee."
                                            : "Nobody else is signed up as a mentor.";
    case Cause::NoPlace:
      return "This person takes no pairs in this role.";
    case Cause::Rule:
      return rule_cause(unmatched);
    case Cause::BelowLeastScore:
      return "The best possible pair scores " + percent(unmatched.best_score) +
             ", less than the least acceptable score.";
    case Cause::ByMode:
      return mode_cause(unmatched);
    case Cause::Shortage:
      break;
  }
  return shortage_cause(unmatched);
}

std::string way_out_in_words(const Unmatched& unmatched) {
  const bool mentor = unmatched.role == Side::Mentor;
  switch (unmatched.way_out) {
    case WayOut::InvitePeople:
      return mentor ? "Invite more mentees whom no rule excludes."
                    : "Invite more mentors whom no rule excludes.";
    case WayOut::RaiseCapacity:
      return "Raise how many pairs this person takes at once.";
    case WayOut::GiveRank:
      return "Give this person a rank.";
    case WayOut::NameManager:
      return "Name this person’s manager.";
    case WayOut::GiveRanks:
      return ranks_way_out(unmatched);
    case WayOut::LowerLeastOpenness:
      return joined("Set “", setting_of(Rule::OpenEnough), "” lower.");
    case WayOut::SwitchRuleOff:
      return joined("Switch off “", setting_of(unmatched.way_out_rule), "”.");
    case WayOut::LowerLeastScore:
      return joined("Set “", LeastScoreSetting, "” to ") + percent(unmatched.best_score) + ".";
    case WayOut::UseBalanced:
      return joined("Choose “", name_of(Mode::Balanced),
                    "”, which finds as many people as possible a pair.");
    case WayOut::AddPlacesOpposite:
      break;
  }
  return mentor ? "Invite one more mentee, or ask one of these to take one pair more."
                : "Invite one more mentor, or ask one of these to take one pair more.";
}

std::string_view in_words(Finding finding) {
  switch (finding) {
    case Finding::Proven:
      return "Checked: no better set of pairs exists.";
    case Finding::Unreadable:
      return "The proof could not be read, or there are too many places for one matching. Split "
             "the programme into cohorts, or let people take fewer pairs.";
    case Finding::PairNotAllowed:
      return "The check failed: a pair is not allowed.";
    case Finding::TotalsDiffer:
      return "The check failed: the totals are not those of the pairs.";
    case Finding::MorePairsPossible:
      return "The check failed: more people might get a pair, or more pairs be made.";
    case Finding::WorstCanRise:
      return "The check failed: the weakest pair might be stronger.";
    case Finding::BetterTotalPossible:
      break;
  }
  return "The check failed: a better total might exist.";
}

}  // namespace flipside::matching
