#include "matching/row_scoring.h"

#include <algorithm>
#include <utility>

#include "matching/index.h"
#include "matching/model.h"
#include "matching/numbering.h"
#include "matching/rules.h"
#include "matching/scoring.h"

namespace flipside::matching {

namespace {

constexpr std::int16_t NotSaid = -1;
constexpr std::int16_t NotTogether = -2;
constexpr Weights Nothing{0, 0, 0, 0, 0, 0, 0, 0, 0};

int sum_of(const Weights& weights) {
  int sum = 0;
  for (const Criterion criterion : AllCriteria) sum += weight_of(weights, criterion);
  return sum;
}

RowFactors factors_of(const Weights& weights) {
  return {.topics = weights.topics,
          .complementary = weights.complementary,
          .aims = weights.aims,
          .interests = weights.interests,
          .hours = weights.hours,
          .groups = weights.groups,
          .openness = weights.openness,
          .all = sum_of(weights)};
}

void raise(std::int16_t& cell, int by) { cell = static_cast<std::int16_t>(cell + by); }

std::vector<int> spoken_by(const Profile& mentor) {
  std::vector<int> spoken;
  for (const auto& [language, level] : mentor.languages) {
    spoken.push_back(language);
    spoken.push_back(static_cast<int>(level));
  }
  return spoken;
}

std::vector<int> groups_of(const Profile& mentor) {
  std::vector<int> groups = mentor.groups;
  groups.push_back(static_cast<int>(mentor.group_wish));
  return groups;
}

}  // namespace

void ColumnCounts::clear() {
  if (rows_.empty()) {
    for (const Few& few : few_) erase(few_cells_, few);
  }
  rows_.clear();
  few_.clear();
}

void ColumnCounts::erase(Cells& cells, const Few& few) {
  if (few.columns != nullptr) {
    for (const std::size_t column : *few.columns) cells[column] = 0;
  } else {
    for (const ColumnAnswers::Wish& wish : *few.wishes) cells[wish.column] = 0;
  }
}

void ColumnCounts::add(std::size_t number, const ColumnAnswers::Columns& columns, int count) {
  add(number, columns.size(), {.columns = &columns, .value = count});
}

void ColumnCounts::add_gains(std::size_t number, const std::vector<ColumnAnswers::Wish>& wishes,
                             int level) {
  add(number, wishes.size(), {.wishes = &wishes, .value = level});
}

void ColumnCounts::add(std::size_t number, std::size_t entries, const Few& few) {
  const auto* row = dense_.row(number, entries, [&](Cells& cells) { write(cells, few); });
  if (row != nullptr) {
    rows_.push_back(row);
  } else if (entries > 0) {
    few_.push_back(few);
  }
}

void ColumnCounts::write(Cells& cells, const Few& few) {
  if (few.columns != nullptr) {
    for (const std::size_t column : *few.columns) raise(cells[column], few.value);
    return;
  }
  for (const ColumnAnswers::Wish& wish : *few.wishes) {
    raise(cells[wish.column], wish.priority * std::max(0, few.value - wish.current));
  }
}

const std::int16_t* ColumnCounts::cells() {
  if (few_.empty() && rows_.size() == 1) return rows_.front();
  Cells& cells = rows_.empty() ? few_cells_ : cells_;
  if (!rows_.empty()) sum_rows(rows_, cells.size(), cells.data());
  for (const Few& few : few_) write(cells, few);
  return cells.data();
}

RowScoring::RowScoring(const Roster& roster, const Policy& policy)
    : roster_(&roster),
      policy_(policy),
      by_vectors_(sum_of(policy.weights) <= MostWeight),
      weights_(by_vectors_ ? policy.weights : Nothing),
      standings_(roster, policy),
      columns_(roster, policy),
      factors_(factors_of(weights_)),
      gain_(columns_.lanes),
      met_(columns_.lanes),
      shared_(columns_.lanes) {
  number_answers();
}

void RowScoring::score(int mentor, std::span<std::int16_t> row) {
  const Profile& profile = roster_->profile(mentor);
  count_topics(profile);
  count_shared(profile);
  score_by_vectors(mentor, row);
  forbid_exceptions(mentor, row);
  score_exceptions(mentor, row);
}

void RowScoring::count_topics(const Profile& mentor) {
  gain_.clear();
  met_.clear();
  for (const OfferedLevel& offer : mentor.offers) {
    const std::size_t topic = at(offer.topic);
    gain_.add_gains(topic * (MostLevels + 1) + at(offer.level), columns_.wishes[topic],
                    offer.level);
    if (offer.level >= StrengthLevel) met_.add(2 * topic, columns_.needing[topic], 1);
  }
  for (const WantedLevel& want : mentor.wants) {
    const std::size_t topic = at(want.topic);
    if (want.current <= NeedLevel) met_.add(2 * topic + 1, columns_.strong[topic], 256);
  }
}

void RowScoring::count_shared(const Profile& mentor) {
  shared_.clear();
  for (const int aim : mentor.aims) shared_.add(2 * at(aim), columns_.aiming[at(aim)], 1);
  for (const int interest : mentor.interests) {
    shared_.add(2 * at(interest) + 1, columns_.interested[at(interest)], 256);
  }
}

void RowScoring::number_answers() {
  Numbering<std::vector<int>> spoken;
  Numbering<std::vector<int>> grouped;
  spoken_.resize(roster_->profiles.size());
  grouped_.resize(roster_->profiles.size());
  for (const int mentor : roster_->mentors) {
    const Profile& profile = roster_->profile(mentor);
    spoken_[at(mentor)] = at(spoken.number(spoken_by(profile)));
    grouped_[at(mentor)] = at(grouped.number(groups_of(profile)));
  }
}

void RowScoring::score_by_vectors(int mentor, std::span<std::int16_t> row) {
  const Profile& profile = roster_->profile(mentor);
  const MentorKind kind = kind_of(profile);
  const std::size_t week = profile.free_week ? at(*profile.free_week) + 1 : 0;
  const RowLanes lanes{
      .columns = blocks_.row(kind.number(), [&] { return columns_.blocks(kind, weights_); }),
      .gain = gain_.cells(),
      .met = met_.cells(),
      .shared = shared_.cells(),
      .languages = languages_.row(spoken_[at(mentor)], [&] { return languages_row(profile); }),
      .groups = groups_.row(grouped_[at(mentor)], [&] { return groups_row(profile); }),
      .hours = hours_.row(week, [&] { return hours_row(profile); })};
  factors_.own_openness = profile.openness.value_or(0);
  factors_.least_standing = standings_.least_below(profile);
  score_row(lanes, factors_, row);
}

RowScoring::Cells RowScoring::languages_row(const Profile& mentor) const {
  Cells worths(columns_.lanes, 0);
  if (mentor.languages.empty()) return worths;
  for (std::size_t column = 0; column < roster_->mentees.size(); ++column) {
    if (!roster_->profile(roster_->mentees[column]).languages.empty()) worths[column] = NotSaid;
  }
  for (const SpokenLanguage& spoken : mentor.languages) {
    if (spoken.level < LanguageLevel::Working) continue;
    for (const auto& speaker : columns_.speakers[at(spoken.language)]) {
      const bool fluent = std::min(spoken.level, speaker.level) == LanguageLevel::Fluent;
      const int steps = (fluent ? FullWorth : FullWorth / 2) / WorthStep;
      const auto worth = static_cast<std::int16_t>(steps * weights_.languages);
      worths[speaker.column] = std::max(worths[speaker.column], worth);
    }
  }
  return worths;
}

RowScoring::Cells RowScoring::hours_row(const Profile& mentor) const {
  Cells worths(columns_.lanes, NotSaid);
  if (!mentor.free_week) return worths;
  const int session = policy_.session_minutes;
  const auto minutes = roster_->free_weeks.common_with_all(*mentor.free_week);
  for (std::size_t column = 0; column < roster_->mentees.size(); ++column) {
    const auto week = roster_->profile(roster_->mentees[column]).free_week;
    if (!week || !minutes[at(*week)]) continue;
    const int common = *minutes[at(*week)];
    if (policy_.share_an_hour && common < LeastCommonMinutes) {
      worths[column] = NotTogether;
    } else if (session > 0) {
      worths[column] = static_cast<std::int16_t>(FullWorth * std::min(common, session) / session);
    }
  }
  return worths;
}

RowScoring::Cells RowScoring::groups_row(const Profile& mentor) const {
  Cells worths(columns_.lanes, NotSaid);
  if (mentor.groups.empty()) return worths;
  std::vector<char> same(columns_.lanes, 0);
  for (const int group : mentor.groups) {
    for (const std::size_t column : columns_.members[at(group)]) same[column] = 1;
  }
  for (std::size_t column = 0; column < roster_->mentees.size(); ++column) {
    const Profile& mentee = roster_->profile(roster_->mentees[column]);
    if (mentee.groups.empty()) continue;
    int voices = 0;
    int met = 0;
    for (const GroupWish wish : {mentor.group_wish, mentee.group_wish}) {
      if (wish == GroupWish::Ignore) continue;
      voices += 1;
      met += (wish == GroupWish::Same) == (same[column] != 0) ? 1 : 0;
    }
    if (voices == 0) continue;
    const int steps = FullWorth * met / voices / WorthStep;
    worths[column] = static_cast<std::int16_t>(steps * weights_.groups);
  }
  return worths;
}

void RowScoring::forbid_exceptions(int mentor, std::span<std::int16_t> row) const {
  const Profile& profile = roster_->profile(mentor);
  const auto forbid = [&](int person) {
    const int column = columns_.column_of(person);
    if (column != ColumnAnswers::NoColumn) row[at(column)] = Absent;
  };
  forbid(mentor);
  for (const auto* list :
       {&profile.managers, &profile.partners, &profile.declined, &profile.blocked}) {
    std::ranges::for_each(*list, forbid);
  }
  if (policy_.never_paired_before) std::ranges::for_each(profile.former_partners, forbid);
  if (policy_.nobody_avoided) {
    std::ranges::for_each(profile.would_avoid, forbid);
    for (const std::size_t column : columns_.avoiding[at(mentor)]) row[column] = Absent;
  }
  for (const std::size_t column : columns_.below[at(mentor)]) row[column] = Absent;
  if (!policy_.different_team || !profile.team) return;
  for (const std::size_t column : columns_.teams[at(*profile.team)]) row[column] = Absent;
}

// Those of whom one names the other, and those with more answers than a lane can count.
void RowScoring::score_exceptions(int mentor, std::span<std::int16_t> row) {
  const auto rescore = [&](std::size_t column) {
    if (row[column] == Absent) return;
    const int mentee = roster_->mentees[column];
    if (policy_.teaches_what_is_wanted &&
        !teaches_what_is_wanted(roster_->profile(mentor), roster_->profile(mentee))) {
      row[column] = Absent;
      return;
    }
    row[column] = static_cast<std::int16_t>(breakdown_of(*roster_, policy_, mentor, mentee).score);
  };
  if (!by_vectors_) {
    for (std::size_t column = 0; column < row.size(); ++column) rescore(column);
    return;
  }
  const Profile& profile = roster_->profile(mentor);
  for (const auto* list : {&profile.would_like, &profile.would_avoid}) {
    for (const int person : *list) {
      const int column = columns_.column_of(person);
      if (column != ColumnAnswers::NoColumn) rescore(at(column));
    }
  }
  std::ranges::for_each(columns_.naming[at(mentor)], rescore);
  std::ranges::for_each(columns_.wide, rescore);
}

}  // namespace flipside::matching
