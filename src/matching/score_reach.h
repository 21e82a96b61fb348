// Reach over the table of scores.
#pragma once

#include <cstdint>
#include <vector>

#include "matching/reach.h"

namespace flipside::matching {

class ScoreReach final : public Reach {
 public:
  void open(const Flow& flow, int mentor) override;
  void begin(const Flow& flow, Side from, std::int32_t limit) override;
  std::int32_t visit(const Flow& flow, int person, std::int32_t base) override;
  std::int32_t settle(std::int32_t distance, std::vector<int>& settled) override;
  [[nodiscard]] bool allows(const Flow& flow, Link link) const override;
  Margin nearest(const Flow& flow, Side side, int person) override;
  std::int32_t best_margin_of(const Flow& flow, Side side, int person) override;
  [[nodiscard]] std::int64_t cells_of_visit(Side) const override { return cells_; }

 private:
  // While one row is read, those who are apart are out of reach.
  void hide_apart(const Flow& flow, Side side, int person);
  void hide(int person);
  void show_hidden();
  // A mentor's row as it lies in the table; a mentee's column copied together.
  ScoreRow row_of(const Flow& flow, Side side, int person);
  // The prices of everybody on that side, copied where they have changed.
  void take_prices(const Flow& flow, Side side);

  Side from_ = Side::Mentor;
  std::int64_t cells_ = 0;
  // Unreached for those who are settled.
  std::vector<std::int32_t> distances_{};
  std::vector<std::int32_t> prices_{};
  // prices_ are those of that side, as they were at its so many changes; none of them is hidden.
  bool are_prices_whole_ = false;
  Side priced_ = Side::Mentee;
  std::int64_t changes_taken_ = 0;
  std::vector<std::int16_t> column_{};
  struct Kept {
    int person = 0;
    std::int32_t price = 0;
  };
  std::vector<Kept> kept_{};
};

}  // namespace flipside::matching
