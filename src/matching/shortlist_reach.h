// Reach over a shortlist: of each mentor's row only the cells that matter.
//
// A solve of a large table seldom needs more than a few dozen cells of a row. The list begins with
// the best of each row and of each column; once it is solved every cell of the table is priced, and
// those that would be worth more than the prices say are added (column generation; Dantzig and
// Wolfe 1960). When none is missing the solve is exact.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "matching/reach.h"

namespace flipside::matching {

class ShortlistReach final : public Reach {
 public:
  explicit ShortlistReach(const ScoreTable& scores);

  void open(const Flow& flow, int mentor) override;
  void begin(const Flow& flow, Side from, std::int32_t limit) override;
  std::int32_t visit(const Flow& flow, int person, std::int32_t base) override;
  std::int32_t settle(std::int32_t distance, std::vector<int>& settled) override;
  [[nodiscard]] int over(int settled) const override {
    return over_[static_cast<std::size_t>(settled)];
  }
  [[nodiscard]] bool allows(const Flow& flow, Link link) const override;
  Margin nearest(const Flow& flow, Side side, int person) override;
  [[nodiscard]] bool is_partial() const override { return true; }
  std::int32_t add_missing(const Flow& flow, int mentor) override;
  [[nodiscard]] std::int64_t cells_of_visit(Side) const override;

 private:
  // Somebody of the other side, and the score with them.
  struct Cell {
    int person = 0;
    int score = 0;
    auto operator<=>(const Cell&) const = default;
  };
  using List = std::vector<Cell>;
  struct Near {
    std::int32_t distance = 0;
    int person = 0;
    auto operator<=>(const Near&) const = default;
  };

  void consider(int mentor, int mentee, int score);
  // Adds the best of the columns to the rows; once, before the first search.
  void merge_columns();
  void add(int mentor, int mentee, int score);
  [[nodiscard]] List& list(Side side, int person) {
    return lists_[static_cast<std::size_t>(side)][static_cast<std::size_t>(person)];
  }
  void drop_nearest();
  void lower_limit(const Flow& flow, int person, std::int32_t distance);
  std::int32_t nearest_distance();

  bool is_merged_ = false;
  // While rows are opened: the list of a row or column as a heap, the worst first.
  std::array<std::vector<List>, 2> lists_{};
  // What a score must exceed to get into the list of a column.
  std::vector<std::int16_t> column_floors_{};
  std::vector<std::uint64_t> marks_{};
  Side from_ = Side::Mentor;
  std::int32_t limit_ = 0;
  // Of the other side: Unreached, the least distance, or Settled.
  std::vector<std::int32_t> distances_{};
  std::vector<int> over_{};
  std::vector<int> touched_{};
  std::vector<Near> heap_{};
  std::vector<int> missing_{};
};

}  // namespace flipside::matching
