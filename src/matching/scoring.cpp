#include "matching/scoring.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace flipside::matching {

namespace {

// Calls `use` with each two entries of the same key; both ranges are sorted by it.
template <class Left, class Right, class LeftKey, class RightKey, class Use>
void for_each_match(const Left& left, const Right& right, std::pair<LeftKey, RightKey> keys,
                    Use use) {
  auto one = left.begin();
  auto other = right.begin();
  while (one != left.end() && other != right.end()) {
    const int one_key = std::invoke(keys.first, *one);
    const int other_key = std::invoke(keys.second, *other);
    if (one_key == other_key) use(*one, *other);
    if (one_key <= other_key) ++one;
    if (other_key <= one_key) ++other;
  }
}

void add_topic_facts(PairFacts& facts, const Profile& mentor, const Profile& mentee) {
  for (const WantedLevel& want : mentee.wants) facts.priorities += want.priority;
  const std::pair keys(&OfferedLevel::topic, &WantedLevel::topic);
  for_each_match(
      mentor.offers, mentee.wants, keys, [&](const OfferedLevel& offer, const WantedLevel& want) {
        facts.gain += want.priority * std::max(0, offer.level - want.current);
        const bool strength_meets_need = offer.level >= StrengthLevel && want.current <= NeedLevel;
        facts.forward += strength_meets_need ? 1 : 0;
      });
  facts.needs = count_needs(mentee);
  for_each_match(mentee.offers, mentor.wants, keys,
                 [&](const OfferedLevel& offer, const WantedLevel& want) {
                   if (offer.level >= StrengthLevel && want.current <= NeedLevel) facts.back = true;
                 });
}

int count_shared(const std::vector<int>& one, const std::vector<int>& other) {
  int count = 0;
  const std::pair keys(std::identity{}, std::identity{});
  for_each_match(one, other, keys, [&](int, int) { count += 1; });
  return count;
}

void add_list_facts(PairFacts& facts, const Profile& mentor, const Profile& mentee) {
  facts.mentor_aims = static_cast<int>(mentor.aims.size());
  facts.mentee_aims = static_cast<int>(mentee.aims.size());
  facts.shared_aims = count_shared(mentor.aims, mentee.aims);
  facts.mentor_interests = static_cast<int>(mentor.interests.size());
  facts.mentee_interests = static_cast<int>(mentee.interests.size());
  facts.shared_interests = count_shared(mentor.interests, mentee.interests);
}

void add_language_facts(PairFacts& facts, const Profile& mentor, const Profile& mentee) {
  facts.both_name_languages = !mentor.languages.empty() && !mentee.languages.empty();
  const std::pair keys(&SpokenLanguage::language, &SpokenLanguage::language);
  for_each_match(mentor.languages, mentee.languages, keys,
                 [&](const SpokenLanguage& one, const SpokenLanguage& other) {
                   facts.shared_language =
                       std::max(facts.shared_language, std::min(one.level, other.level));
                 });
}

void add_voice(PairFacts& facts, const Profile& speaker, int about) {
  const bool likes = std::ranges::binary_search(speaker.would_like, about);
  const bool avoids = std::ranges::binary_search(speaker.would_avoid, about);
  if (likes || avoids) facts.voices += 1;
  if (likes && !avoids) facts.likes += 1;
}

void add_group_facts(PairFacts& facts, const Profile& mentor, const Profile& mentee) {
  if (mentor.groups.empty() || mentee.groups.empty()) return;
  const bool same = count_shared(mentor.groups, mentee.groups) > 0;
  for (const GroupWish wish : {mentor.group_wish, mentee.group_wish}) {
    if (wish == GroupWish::Ignore) continue;
    facts.group_voices += 1;
    facts.group_wishes_met += (wish == GroupWish::Same) == same ? 1 : 0;
  }
}

std::optional<int> share(int part, int whole) {
  if (whole <= 0) return std::nullopt;
  return FullWorth * part / whole;
}

std::optional<int> topics_worth(const PairFacts& facts) {
  return share(facts.gain, facts.priorities * MostLevels);
}

std::optional<int> complementary_worth(const PairFacts& facts) {
  const int possible = std::min(MostStrengths, facts.needs);
  const int back = facts.back && facts.gain > 0 ? 1 : 0;
  return share(std::min(possible, facts.forward + back), possible);
}

std::optional<int> shared_worth(int shared, int mentor, int mentee) {
  return mentor == 0 ? std::nullopt : share(shared, mentee);
}

std::optional<int> hours_worth(const PairFacts& facts, int session_minutes) {
  if (!facts.common_minutes) return std::nullopt;
  return share(std::min(*facts.common_minutes, session_minutes), session_minutes);
}

std::optional<int> openness_worth(const PairFacts& facts) {
  return facts.openness ? share(*facts.openness, MostLevels) : std::nullopt;
}

std::optional<int> languages_worth(const PairFacts& facts) {
  if (!facts.both_name_languages) return std::nullopt;
  switch (facts.shared_language) {
    case LanguageLevel::Fluent:
      return FullWorth;
    case LanguageLevel::Working:
      return FullWorth / 2;
    case LanguageLevel::Basic:
      break;
  }
  return 0;
}

}  // namespace

int weight_of(const Weights& weights, Criterion criterion) {
  switch (criterion) {
    case Criterion::Topics:
      return weights.topics;
    case Criterion::Complementary:
      return weights.complementary;
    case Criterion::Aims:
      return weights.aims;
    case Criterion::Interests:
      return weights.interests;
    case Criterion::Languages:
      return weights.languages;
    case Criterion::Hours:
      return weights.hours;
    case Criterion::Preferences:
      return weights.preferences;
    case Criterion::Groups:
      return weights.groups;
    case Criterion::Openness:
      break;
  }
  return weights.openness;
}

bool says_anything(const Profile& profile) {
  return !profile.offers.empty() || !profile.wants.empty() || !profile.aims.empty() ||
         !profile.interests.empty() || !profile.languages.empty() || !profile.groups.empty() ||
         profile.free_week || profile.openness;
}

AnswerCount answers_of(const Breakdown& breakdown, const Policy& policy) {
  AnswerCount count;
  for (const Criterion criterion : AllCriteria) {
    const bool hidden = criterion == Criterion::Groups && policy.groups_hidden;
    if (hidden || weight_of(policy.weights, criterion) == 0) continue;
    count.counted += 1;
    count.known += breakdown.worth(criterion) ? 1 : 0;
  }
  return count;
}

int count_needs(const Profile& profile) {
  return static_cast<int>(std::ranges::count_if(
      profile.wants, [](const auto& want) { return want.current <= NeedLevel; }));
}

Breakdown breakdown_from(const PairFacts& facts, const Policy& policy) {
  Breakdown breakdown{
      {topics_worth(facts), complementary_worth(facts),
       shared_worth(facts.shared_aims, facts.mentor_aims, facts.mentee_aims),
       shared_worth(facts.shared_interests, facts.mentor_interests, facts.mentee_interests),
       languages_worth(facts), hours_worth(facts, policy.session_minutes),
       share(facts.likes, facts.voices), share(facts.group_wishes_met, facts.group_voices),
       openness_worth(facts)},
      facts.both_say_anything ? PriorWorth : 0};
  int sum = 0;
  int weight = 0;
  for (const Criterion criterion : AllCriteria) {
    sum += weight_of(policy.weights, criterion) * breakdown.counted(criterion);
    weight += weight_of(policy.weights, criterion);
  }
  if (weight > 0) breakdown.score = sum * (HighestScore / FullWorth) / weight;
  return breakdown;
}

PairFacts facts_of(const Roster& roster, int mentor, int mentee) {
  const Profile& teaches = roster.profile(mentor);
  const Profile& learns = roster.profile(mentee);
  PairFacts facts;
  add_topic_facts(facts, teaches, learns);
  add_list_facts(facts, teaches, learns);
  add_language_facts(facts, teaches, learns);
  add_voice(facts, teaches, mentee);
  add_voice(facts, learns, mentor);
  add_group_facts(facts, teaches, learns);
  if (teaches.free_week && learns.free_week) {
    facts.common_minutes = roster.free_weeks.common_minutes(*teaches.free_week, *learns.free_week);
  }
  if (teaches.openness && learns.openness) {
    facts.openness = std::min(*teaches.openness, *learns.openness);
  }
  facts.both_say_anything = says_anything(teaches) && says_anything(learns);
  return facts;
}

Breakdown breakdown_of(const Roster& roster, const Policy& policy, int mentor, int mentee) {
  return breakdown_from(facts_of(roster, mentor, mentee), policy);
}

}  // namespace flipside::matching
