#include "matching/row_scoring.h"

#include <algorithm>
#include <cstddef>

namespace flipside::matching {

namespace {

constexpr int NoColumn = -1;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

bool contains(const std::vector<int>& sorted, int value) {
  return std::ranges::binary_search(sorted, value);
}

}  // namespace

RowScoring::RowScoring(const Roster& roster, const Weights& weights)
    : roster_(&roster), weights_(weights) {
  column_facts_.resize(roster.mentees.size());
  wishes_.resize(at(roster.topics));
  strong_.resize(at(roster.topics));
  interested_.resize(at(roster.interests));
  speakers_.resize(at(roster.languages));
  column_of_.assign(roster.profiles.size(), NoColumn);
  voices_about_.resize(roster.profiles.size());
  for (std::size_t column = 0; column < roster.mentees.size(); ++column) {
    column_of_[at(roster.mentees[column])] = static_cast<int>(column);
    add_column(column, roster.profile(roster.mentees[column]));
  }
}

void RowScoring::add_column(std::size_t column, const Profile& mentee) {
  PairFacts& facts = column_facts_[column];
  facts.needs = count_needs(mentee);
  facts.back_possible = has_strength(mentee);
  facts.mentee_interests = static_cast<int>(mentee.interests.size());
  for (const WantedLevel& want : mentee.wants) {
    facts.priorities += want.priority;
    wishes_[at(want.topic)].push_back({column, want.current, want.priority});
  }
  for (const OfferedLevel& offer : mentee.offers) {
    if (offer.level >= StrengthLevel) strong_[at(offer.topic)].push_back(column);
  }
  for (const int interest : mentee.interests) interested_[at(interest)].push_back(column);
  for (const SpokenLanguage& spoken : mentee.languages) {
    speakers_[at(spoken.language)].push_back({column, spoken.level});
  }
  for (const int avoided : mentee.would_avoid) {
    voices_about_[at(avoided)].push_back({column, false});
  }
  for (const int liked : mentee.would_like) {
    if (!contains(mentee.would_avoid, liked)) voices_about_[at(liked)].push_back({column, true});
  }
}

void RowScoring::score(int mentor, std::span<std::int16_t> row) {
  const Profile& profile = roster_->profile(mentor);
  facts_ = column_facts_;
  add_topics(profile);
  add_interests_and_languages(profile);
  add_preferences(mentor, profile);
  for (std::size_t column = 0; column < row.size(); ++column) {
    if (row[column] < 0) continue;
    row[column] = static_cast<std::int16_t>(breakdown_from(facts_[column], weights_).score);
  }
}

void RowScoring::add_topics(const Profile& mentor) {
  const bool has_needs = count_needs(mentor) > 0;
  for (PairFacts& facts : facts_) {
    facts.mentor_offers = !mentor.offers.empty();
    facts.back_possible = facts.back_possible && has_needs;
  }
  for (const OfferedLevel& offer : mentor.offers) {
    for (const Wish& wish : wishes_[at(offer.topic)]) {
      PairFacts& facts = facts_[wish.column];
      facts.gain += wish.priority * std::max(0, offer.level - wish.current);
      if (offer.level >= StrengthLevel && wish.current <= NeedLevel) facts.forward += 1;
    }
  }
  for (const WantedLevel& want : mentor.wants) {
    if (want.current > NeedLevel) continue;
    for (const std::size_t column : strong_[at(want.topic)]) facts_[column].back = true;
  }
}

void RowScoring::add_interests_and_languages(const Profile& mentor) {
  for (PairFacts& facts : facts_) {
    facts.mentor_interests = static_cast<int>(mentor.interests.size());
  }
  for (const int interest : mentor.interests) {
    for (const std::size_t column : interested_[at(interest)]) facts_[column].shared_interests += 1;
  }
  for (const SpokenLanguage& spoken : mentor.languages) {
    for (const Speaker& speaker : speakers_[at(spoken.language)]) {
      LanguageLevel& best = facts_[speaker.column].shared_language;
      best = std::max(best, std::min(spoken.level, speaker.level));
    }
  }
}

void RowScoring::add_preferences(int mentor, const Profile& profile) {
  for (const Voice& voice : voices_about_[at(mentor)]) add_voice(voice);
  for (const int avoided : profile.would_avoid) {
    const int column = column_of_[at(avoided)];
    if (column != NoColumn) add_voice({at(column), false});
  }
  for (const int liked : profile.would_like) {
    const int column = column_of_[at(liked)];
    if (column == NoColumn || contains(profile.would_avoid, liked)) continue;
    add_voice({at(column), true});
  }
}

void RowScoring::add_voice(const Voice& voice) {
  facts_[voice.column].voices += 1;
  if (voice.likes) facts_[voice.column].likes += 1;
}

}  // namespace flipside::matching
