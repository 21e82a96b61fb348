// Scores of one mentor with every mentee at a time.
//
// For each topic, interest and language the mentees whom it concerns are listed once, so that a row
// costs what its answers cost. Gives the same numbers as breakdown_of.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "matching/roster.h"
#include "matching/scoring.h"
#include "programme/policy.h"

namespace flipside::matching {

class RowScoring {
 public:
  // The roster must outlive it.
  RowScoring(const Roster& roster, const Weights& weights);

  // `mentor` is an index of the roster; `row` has a cell for each of roster.mentees, of which only
  // those that are not Absent are written.
  void score(int mentor, std::span<std::int16_t> row);

 private:
  struct Wish {
    std::size_t column = 0;
    int current = 0;
    int priority = 0;
  };
  struct Speaker {
    std::size_t column = 0;
    LanguageLevel level = LanguageLevel::Basic;
  };
  struct Voice {
    std::size_t column = 0;
    bool likes = false;
  };

  void add_column(std::size_t column, const Profile& mentee);
  void add_topics(const Profile& mentor);
  void add_interests_and_languages(const Profile& mentor);
  void add_preferences(int mentor, const Profile& profile);
  void add_voice(const Voice& voice);

  const Roster* roster_;
  Weights weights_;
  // What holds of each mentee whoever the mentor is, and the same with this row's mentor.
  std::vector<PairFacts> column_facts_{};
  std::vector<PairFacts> facts_{};
  // By topic: who wants it, and who is strong in it.
  std::vector<std::vector<Wish>> wishes_{};
  std::vector<std::vector<std::size_t>> strong_{};
  std::vector<std::vector<std::size_t>> interested_{};
  std::vector<std::vector<Speaker>> speakers_{};
  // By person: the column of that person, if any, and what mentees say about them.
  std::vector<int> column_of_{};
  std::vector<std::vector<Voice>> voices_about_{};
};

}  // namespace flipside::matching
