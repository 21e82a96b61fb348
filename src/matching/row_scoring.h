// Rules and scores of one mentor with every mentee at a time.
//
// For each topic, aim, interest and so on the mentees whom it concerns are listed once, so that a
// row counts what its answers concern, and vectors do the rest (row_kernels.h). Languages, free
// weeks and groups are judged once for all mentors who answered alike. What concerns a few pairs
// only (who names whom, who reports to whom, earlier pairs, blocks) is put right one by one. Gives
// the same as rules_against and breakdown_of.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
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
    if (number >= rows_.size()) rows_.resize(number + 1);
    Row& row = rows_[number];
    if (row.empty()) {
      Row made = make();
      cells_ += made.size();
      if (cells_ > MostSharedBytes / sizeof(Cell)) forget_all_but(made.size());
      row = std::move(made);
    }
    return row.data();
  }

 private:
  static constexpr std::size_t MostSharedBytes = 8'000'000;
  void forget_all_but(std::size_t cells) {
    std::ranges::fill(rows_, Row{});
    cells_ = cells;
  }

  // By number; empty when not made.
  std::vector<Row> rows_{};
  std::size_t cells_ = 0;
};

// Rows of counts for answers that many columns share: as vectors they are added faster than one by
// one. Keeps those that it made first when more would take too much memory.
class DenseRows {
 public:
  explicit DenseRows(std::size_t lanes) : lanes_(lanes) {}
  // The row of this number, written by `fill` when it is first asked for; null where `entries` are
  // too few.
  template <class Fill>
  const std::int16_t* row(std::size_t number, std::size_t entries, Fill fill) {
    if (entries < lanes_ / LeastShare) return nullptr;
    if (number >= rows_.size()) rows_.resize(number + 1);
    std::vector<std::int16_t>& row = rows_[number];
    if (row.empty()) {
      if (cells_ + lanes_ > MostDenseCells) return nullptr;
      cells_ += lanes_;
      row.resize(lanes_);
      fill(row);
    }
    return row.data();
  }

 private:
  static constexpr std::size_t LeastShare = 40;
  static constexpr std::size_t MostDenseCells = 4'000'000;
  std::size_t lanes_;
  std::size_t cells_ = 0;
  std::vector<std::vector<std::int16_t>> rows_{};
};

// What a mentor's answers add to each column.
class ColumnCounts {
 public:
  explicit ColumnCounts(std::size_t lanes) : dense_(lanes), few_cells_(lanes), cells_(lanes) {}
  void clear();
  // Answers with a number of their own; `count` is the same for a number.
  void add(std::size_t number, const ColumnAnswers::Columns& columns, int count);
  void add_gains(std::size_t number, const std::vector<ColumnAnswers::Wish>& wishes, int level);
  // The sums of all that was added since it was clear. To be asked for once.
  const std::int16_t* cells();

 private:
  struct Few {
    const ColumnAnswers::Columns* columns = nullptr;
    const std::vector<ColumnAnswers::Wish>* wishes = nullptr;
    int value = 0;
  };
  using Cells = std::vector<std::int16_t>;

  static void write(Cells& cells, const Few& few);
  static void erase(Cells& cells, const Few& few);
  void add(std::size_t number, std::size_t entries, const Few& few);

  DenseRows dense_;
  std::vector<const std::int16_t*> rows_{};
  std::vector<Few> few_{};
  // All 0 but for the few.
  Cells few_cells_;
  Cells cells_;
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
  void score_by_vectors(int mentor, std::span<std::int16_t> row);
  [[nodiscard]] Cells languages_row(const Profile& mentor) const;
  [[nodiscard]] Cells hours_row(const Profile& mentor) const;
  [[nodiscard]] Cells groups_row(const Profile& mentor) const;
  void score_exceptions(int mentor, std::span<std::int16_t> row);
  void forbid_exceptions(int mentor, std::span<std::int16_t> row) const;
  void number_answers();

  const Roster* roster_;
  Policy policy_;
  bool by_vectors_;
  // What vectors count: nothing where they could not divide by the policy's.
  Weights weights_;
  Standings standings_;
  ColumnAnswers columns_;
  RowFactors factors_{};
  // Of the row in hand; see RowLanes.
  ColumnCounts gain_;
  ColumnCounts met_;
  ColumnCounts shared_;
  // By person: mentors with the same number are answered alike.
  std::vector<std::size_t> spoken_{};
  std::vector<std::size_t> grouped_{};
  SharedRows<ColumnBlock> blocks_{};
  SharedRows<std::int16_t> languages_{};
  SharedRows<std::int16_t> hours_{};
  SharedRows<std::int16_t> groups_{};
};

}  // namespace flipside::matching
