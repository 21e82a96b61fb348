// Reach where scores do not count: 64 pairs to a word.
//
// Prices and distances are then a few small numbers, so people are kept in sets: by price, and by
// the distance at which they were reached.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "matching/reach.h"

namespace flipside::matching {

// A set of people of one side.
using People = std::vector<std::uint64_t>;

class BitReach final : public Reach {
 public:
  explicit BitReach(const ScoreTable& scores);

  void open(const Flow& flow, int mentor) override;
  void begin(const Flow& flow, Side from, std::int32_t limit) override;
  std::int32_t visit(const Flow& flow, int person, std::int32_t base) override;
  std::int32_t settle(std::int32_t distance, std::vector<int>& settled) override;
  [[nodiscard]] bool allows(const Flow& flow, Link link) const override;
  Margin nearest(const Flow& flow, Side side, int person) override;
  [[nodiscard]] int best_score(Side side, int person) const override {
    return best_scores_[static_cast<std::size_t>(side)][static_cast<std::size_t>(person)];
  }
  [[nodiscard]] std::int64_t cells_of_visit(Side from) const override;

 private:
  struct AtPrice {
    std::int32_t price = 0;
    People people{};
  };

  // Everybody of a side by price, ascending, and the prices by which they stand there.
  struct Market {
    std::vector<std::int32_t> prices{};
    std::vector<AtPrice> groups{};
  };

  Market& market_of(Side side) { return markets_[static_cast<std::size_t>(side)]; }
  static People& group_at(Market& market, std::int32_t price);
  // Moves those whose price changed since the last search.
  void update_market(const Flow& flow, Side side);
  [[nodiscard]] std::int32_t nearest_reached() const;
  [[nodiscard]] std::span<const std::uint64_t> row_of(int mentor) const;
  // Everybody whom this person could have, into pairs_.
  void gather(Side side, int person);
  // The same without those who are apart from them.
  void gather_open(const Flow& flow, Side side, int person);
  int first_taker(const Flow& flow, const People& mentees);

  int mentors_;
  std::size_t words_;
  // Mentor by mentor, words_ each.
  People table_;
  // By side; mentees padded as raise_to asks for.
  std::array<std::vector<std::int16_t>, 2> best_scores_{};
  Side from_ = Side::Mentor;
  People pairs_{};
  std::array<Market, 2> markets_{};
  People unsettled_{};
  // By distance below the limit; settled ones are left in.
  std::vector<People> reached_{};
  // At the beginning: those who may take a pair at no cost.
  People takers_{};
};

}  // namespace flipside::matching
