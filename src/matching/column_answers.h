// The mentees as columns: what each of them answered, laid out for scoring one mentor with all.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "matching/roster.h"
#include "matching/row_kernels.h"
#include "programme/policy.h"

namespace flipside::matching {

// Which answers a mentor has given: who gave the same ones is of one kind.
struct MentorKind {
  bool anything = false;
  bool aims = false;
  bool interests = false;
  bool languages = false;
  bool openness = false;
  static constexpr std::size_t Count = 32;
  [[nodiscard]] std::size_t number() const;
};
MentorKind kind_of(const Profile& mentor);

class ColumnAnswers {
 public:
  struct Wish {
    std::size_t column = 0;
    int current = 0;
    int priority = 0;
  };
  struct Speaker {
    std::size_t column = 0;
    LanguageLevel level = LanguageLevel::Basic;
  };
  using Columns = std::vector<std::size_t>;

  ColumnAnswers(const Roster& roster, const Policy& policy);

  // Columns, filled up to whole vectors.
  std::size_t lanes = 0;
  // By topic: who wants it, who has yet to learn it, who is strong in it.
  std::vector<std::vector<Wish>> wishes{};
  std::vector<Columns> needing{};
  std::vector<Columns> strong{};
  // By aim, by interest, by language, by group, by team.
  std::vector<Columns> aiming{};
  std::vector<Columns> interested{};
  std::vector<std::vector<Speaker>> speakers{};
  std::vector<Columns> members{};
  std::vector<Columns> teams{};
  // By person: who would like or rather avoid them, who would rather avoid them, and who reports to
  // them.
  std::vector<Columns> naming{};
  std::vector<Columns> avoiding{};
  std::vector<Columns> below{};
  // With more answers than a vector's lanes can count: their scales are 0.
  Columns wide{};

  // The column of a person, or NoColumn.
  [[nodiscard]] int column_of(int person) const {
    return column_of_[static_cast<std::size_t>(person)];
  }
  static constexpr int NoColumn = -1;

  // Filled up to whole blocks.
  [[nodiscard]] std::vector<ColumnBlock> blocks(MentorKind kind, const Weights& weights) const;

 private:
  void add(std::size_t column, const Profile& mentee);
  void add_topics(std::size_t column, const Profile& mentee);

  const Roster* roster_;
  bool must_gain_;
  std::vector<std::int16_t> standings_{};
  std::vector<int> column_of_{};
};

// The places of ranks on the ladder, from 1; 0 for a mentee whom nobody can be paired with.
class Standings {
 public:
  Standings(const Roster& roster, const Policy& policy);
  [[nodiscard]] std::int16_t of_mentee(const Profile& mentee) const;
  // The least of a mentor's mentees; as high as can be where nobody can be one.
  [[nodiscard]] std::int16_t least_below(const Profile& mentor) const;

 private:
  [[nodiscard]] int place_of(const Profile& profile) const;

  std::vector<int> positions_{};
  int least_openness_ = 0;
  bool managers_known_ = false;
};

}  // namespace flipside::matching
