// Rules and scores of one mentor with every mentee at a time.
//
// For each topic, aim, interest and so on the mentees whom it concerns are listed once, so that a
// row counts what its answers concern, and vectors do the rest (row_kernels.h). Languages, free
// weeks and groups are judged once for all mentors who answered alike. What concerns a few pairs
// only (who names whom, who reports to whom, earlier pairs, blocks) is put right one by one. Gives
// the same as rules_against and breakdown_of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "matching/column_answers.h"
#include "matching/roster.h"
#include "matching/row_kernels.h"
#include "programme/policy.h"

namespace flipside::matching {

// Rows of one kind that mentors share, made when first asked for. Forgets all of them when they
// would take too much memory.
template <class Cell>
class SharedRows {
 public:
  using Row = std::vector<Cell>;
  template <class Make>
  const Cell* row(std::size_t number, Make make) {
    const auto found = rows_.find(number);
    if (found != rows_.end()) return found->second.data();
    Row made = make();
    if (rows_.size() * made.size() > MostSharedCells) rows_.clear();
    return rows_.emplace(number, std::move(made)).first->second.data();
  }

 private:
  static constexpr std::size_t MostSharedCells = 4'000'000;
  std::map<std::size_t, Row> rows_{};
};

class RowScoring {
 public:
  // The roster must outlive it.
  RowScoring(const Roster& roster, const Policy& policy);

  // `mentor` is one of roster.mentors; `row` has a cell for each of roster.mentees: its score, or
  // Absent where a rule forbids the pair.
  void score(int mentor, std::span<std::int16_t> row);

 private:
  using Cells = std::vector<std::int16_t>;

  void count_topics(const Profile& mentor);
  void count_shared(const Profile& mentor);
  void score_by_vectors(const Profile& mentor, MentorKind kind);
  [[nodiscard]] Cells languages_row(const Profile& mentor) const;
  [[nodiscard]] Cells hours_row(const Profile& mentor) const;
  [[nodiscard]] Cells groups_row(const Profile& mentor) const;
  void score_exceptions(int mentor, std::span<std::int16_t> row);
  void forbid_exceptions(int mentor, std::span<std::int16_t> row) const;
  std::size_t number_of(std::vector<int> answers);

  const Roster* roster_;
  Policy policy_;
  bool by_vectors_;
  Standings standings_;
  ColumnAnswers columns_;
  RowFactors factors_{};
  // Of the row in hand; see RowLanes.
  Cells gain_{};
  Cells met_{};
  Cells shared_{};
  Cells scores_{};
  std::map<std::vector<int>, std::size_t> numbers_{};
  SharedRows<std::int32_t> complementary_{};
  SharedRows<std::int32_t> weights_{};
  SharedRows<std::int16_t> languages_{};
  SharedRows<std::int16_t> hours_{};
  SharedRows<std::int16_t> groups_{};
};

}  // namespace flipside::matching
