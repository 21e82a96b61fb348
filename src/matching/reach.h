// How near a search from one side has come to each person of the other side.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

#include "matching/flow.h"

namespace flipside::matching {

// The lowest score with which two may be a pair in this flow.
inline std::int16_t least_score(const Flow& flow) {
  return static_cast<std::int16_t>(std::max(0, flow.objective().least_score));
}

class Reach {
 public:
  virtual ~Reach() = default;

  // Reads a mentor's row. Each once, before anything else.
  virtual void open(const Flow& flow, int mentor) = 0;
  // Begins a search from that side: everybody on the other side is out of reach. A way of `limit`
  // or longer is of no use.
  virtual void begin(const Flow& flow, Side from, std::int32_t limit) = 0;
  // Takes each shorter way over this person: base + price − score for those who are no partners of
  // theirs. Answers the least distance of those not settled, Unreached when there is none.
  virtual std::int32_t visit(const Flow& flow, int person, std::int32_t base) = 0;
  // Settles those at exactly this distance, which is the least, and appends them to `settled`.
  // Answers the least distance of the others.
  virtual std::int32_t settle(std::int32_t distance, std::vector<int>& settled) = 0;
  // Over which visited person somebody was settled, if the reach remembers; else −1.
  [[nodiscard]] virtual int over(int) const { return -1; }
  // Whether the two can be paired by their score alone.
  [[nodiscard]] virtual bool allows(const Flow& flow, Link link) const = 0;
  // Before any search: the person's best margin over those who are no partners of theirs, and one
  // who gives it; one who takes the pair at no cost, where that is easy to see.
  virtual Margin nearest(const Flow& flow, Side side, int person) = 0;
  // The margin alone.
  virtual std::int32_t best_margin_of(const Flow& flow, Side side, int person) {
    return nearest(flow, side, person).value;
  }
  // The person's highest score with anybody, if the reach remembers; else Absent.
  [[nodiscard]] virtual int best_score(Side, int) const { return Absent; }
  // Whether pairs may be missing that the table allows; then add_missing is to be asked of every
  // mentor whenever all are served.
  [[nodiscard]] virtual bool is_partial() const { return false; }
  // Adds pairs that would be worth more than both prices; answers by how much the best of them.
  virtual std::int32_t add_missing(const Flow&, int) { return 0; }

  // Cells of the table that a visit takes the time of.
  [[nodiscard]] virtual std::int64_t cells_of_visit(Side from) const = 0;
};

}  // namespace flipside::matching
