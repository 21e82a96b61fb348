#include "matching/column_answers.h"

#include <algorithm>
#include <limits>

#include "matching/index.h"
#include "matching/scoring.h"

namespace flipside::matching {

namespace {

// What a lane can count: 8 bits beside 8 bits of 16, and priorities whose shares are still exact.
constexpr std::size_t MostInLane = 127;
constexpr int MostPriorities = 63;

int priorities_of(const Profile& profile) {
  int sum = 0;
  for (const WantedLevel& want : profile.wants) sum += want.priority;
  return sum;
}

bool is_wide(const Profile& profile) {
  return priorities_of(profile) > MostPriorities || profile.offers.size() > MostInLane ||
         profile.aims.size() > MostInLane || profile.interests.size() > MostInLane;
}

int needs_that_count(const Profile& mentee) { return std::min(MostStrengths, count_needs(mentee)); }

void add_scales(ColumnBlock& block, std::size_t place, const Profile& mentee) {
  block.topics[place] = scale_of(priorities_of(mentee) * MostLevels);
  block.complementary[place] = scale_of(needs_that_count(mentee));
  block.aims[place] = scale_of(static_cast<int>(mentee.aims.size()));
  block.interests[place] = scale_of(static_cast<int>(mentee.interests.size()));
}

// Hours and groups count as missing: what they say belongs to pairs. So do preferences: whoever
// names the other is scored one by one.
int weight_missing(MentorKind kind, const Profile& mentee, const Weights& weights) {
  if (!kind.anything || !says_anything(mentee)) return 0;
  int sum = weights.hours + weights.groups + weights.preferences;
  if (mentee.wants.empty()) sum += weights.topics;
  if (count_needs(mentee) == 0) sum += weights.complementary;
  if (!kind.aims || mentee.aims.empty()) sum += weights.aims;
  if (!kind.interests || mentee.interests.empty()) sum += weights.interests;
  if (!kind.languages || mentee.languages.empty()) sum += weights.languages;
  if (!kind.openness || !mentee.openness) sum += weights.openness;
  return sum;
}

}  // namespace

std::size_t MentorKind::number() const {
  std::size_t number = 0;
  for (const bool each : {anything, aims, interests, languages, openness}) {
    number = 2 * number + (each ? 1 : 0);
  }
  return number;
}

MentorKind kind_of(const Profile& mentor) {
  return {says_anything(mentor), !mentor.aims.empty(), !mentor.interests.empty(),
          !mentor.languages.empty(), mentor.openness.has_value()};
}

ColumnAnswers::ColumnAnswers(const Roster& roster, const Policy& policy)
    : roster_(&roster), must_gain_(policy.teaches_what_is_wanted) {
  const std::size_t columns = roster.mentees.size();
  lanes = (columns + ColumnsAtATime - 1) / ColumnsAtATime * ColumnsAtATime;
  wishes.resize(at(roster.topics));
  for (auto* lists : {&needing, &strong}) lists->resize(at(roster.topics));
  aiming.resize(at(roster.aims));
  interested.resize(at(roster.interests));
  speakers.resize(at(roster.languages));
  members.resize(at(roster.groups));
  teams.resize(at(roster.teams));
  for (auto* lists : {&naming, &avoiding, &below}) lists->resize(roster.profiles.size());
  column_of_.assign(roster.profiles.size(), NoColumn);
  const Standings standings(roster, policy);
  for (std::size_t column = 0; column < columns; ++column) {
    const Profile& mentee = roster.profile(roster.mentees[column]);
    column_of_[at(roster.mentees[column])] = static_cast<int>(column);
    standings_.push_back(standings.of_mentee(mentee));
    add(column, mentee);
    add_topics(column, mentee);
  }
}

void ColumnAnswers::add(std::size_t column, const Profile& mentee) {
  if (is_wide(mentee)) wide.push_back(column);
  for (const int aim : mentee.aims) aiming[at(aim)].push_back(column);
  for (const int interest : mentee.interests) interested[at(interest)].push_back(column);
  for (const SpokenLanguage& spoken : mentee.languages) {
    if (spoken.level < LanguageLevel::Working) continue;
    speakers[at(spoken.language)].push_back({column, spoken.level});
  }
  for (const int group : mentee.groups) members[at(group)].push_back(column);
  if (mentee.team) teams[at(*mentee.team)].push_back(column);
  for (const auto* list : {&mentee.would_like, &mentee.would_avoid}) {
    for (const int person : *list) naming[at(person)].push_back(column);
  }
  for (const int person : mentee.would_avoid) avoiding[at(person)].push_back(column);
  for (const int manager : mentee.managers) below[at(manager)].push_back(column);
}

void ColumnAnswers::add_topics(std::size_t column, const Profile& mentee) {
  for (const WantedLevel& want : mentee.wants) {
    wishes[at(want.topic)].push_back({column, want.current, want.priority});
    if (want.current <= NeedLevel) needing[at(want.topic)].push_back(column);
  }
  for (const OfferedLevel& offer : mentee.offers) {
    if (offer.level >= StrengthLevel) strong[at(offer.topic)].push_back(column);
  }
}

std::vector<ColumnBlock> ColumnAnswers::blocks(MentorKind kind, const Weights& weights) const {
  std::vector<ColumnBlock> blocks(lanes / ColumnsAtATime);
  for (std::size_t column = 0; column < roster_->mentees.size(); ++column) {
    ColumnBlock& block = blocks[column / ColumnsAtATime];
    const std::size_t place = column % ColumnsAtATime;
    const Profile& mentee = roster_->profile(roster_->mentees[column]);
    if (!is_wide(mentee)) {
      add_scales(block, scale_place(column), mentee);
      block.must_gain[place] = must_gain_ && !mentee.wants.empty() ? -1 : 0;
    }
    block.needs[place] = static_cast<std::int16_t>(needs_that_count(mentee));
    block.openness[place] = static_cast<std::int16_t>(mentee.openness.value_or(0));
    block.missing[place] = static_cast<std::int16_t>(weight_missing(kind, mentee, weights));
    block.standing[place] = standings_[column];
  }
  return blocks;
}

Standings::Standings(const Roster& roster, const Policy& policy)
    : least_openness_(policy.least_openness), managers_known_(policy.managers_known) {
  for (const Profile& profile : roster.profiles) {
    if (profile.rank) positions_.push_back(*profile.rank);
  }
  std::ranges::sort(positions_);
  const auto repeats = std::ranges::unique(positions_);
  positions_.erase(repeats.begin(), repeats.end());
}

int Standings::place_of(const Profile& profile) const {
  const bool open = profile.openness.value_or(least_openness_) >= least_openness_;
  if (!profile.rank || !open || (managers_known_ && profile.manager_missing)) return 0;
  const auto found = std::ranges::lower_bound(positions_, *profile.rank);
  return 1 + static_cast<int>(found - positions_.begin());
}

std::int16_t Standings::of_mentee(const Profile& mentee) const {
  return static_cast<std::int16_t>(place_of(mentee));
}

std::int16_t Standings::least_below(const Profile& mentor) const {
  const int place = place_of(mentor);
  return place == 0 ? std::numeric_limits<std::int16_t>::max()
                    : static_cast<std::int16_t>(place + 1);
}

}  // namespace flipside::matching
