// The shortest way for one person to take one more pair, by shortest augmenting paths in reduced
// costs (Dijkstra; Jonker and Volgenant 1987, Crouse 2016).
//
// A path leaves the person, passes in turn somebody of the other side and a partner whom they let
// go, and ends at somebody of the other side with a free place, at a partner who is left with one
// pair less, or at once when the pair would be worth nothing. The same for mentors and mentees.
#pragma once

#include <compare>
#include <cstdint>
#include <vector>

#include "matching/flow.h"
#include "matching/reach.h"

namespace flipside::matching {

class PathSearch {
 public:
  // Begins for somebody who waits.
  void begin(const Flow& flow, Reach& reach, Side from, int person);
  // One round: visits one person, or settles the nearest of the other side. Once it answers true
  // the flow has its new pairs and prices, and the search is ready to begin again.
  bool advance(Flow& flow, Reach& reach);

  // Cells of the table read since the start: the unit of all progress here.
  [[nodiscard]] std::int64_t cells_read() const { return cells_read_; }

 private:
  struct Stop {
    std::int32_t distance = 0;
    int person = -1;
    auto operator<=>(const Stop&) const = default;
  };
  // Where the best path ends: at `person` of the side it left from, or at `partner`.
  struct Ending {
    std::int32_t cost = 0;
    int person = -1;
    int partner = -1;
  };

  void visit(const Flow& flow, Reach& reach, Stop stop);
  void settle(const Flow& flow, Reach& reach);
  void queue_partners_of(const Flow& flow, int settled);
  Stop nearest_queued();
  void drop_nearest_queued();
  void finish(Flow& flow, const Reach& reach);
  void apply_path(Flow& flow, const Reach& reach) const;
  void apply_prices(Flow& flow) const;
  [[nodiscard]] int visited_before(const Flow& flow, const Reach& reach, int settled) const;
  void offer_ending(const Ending& ending);

  Side from_ = Side::Mentor;
  int source_ = -1;
  Ending best_{};
  std::int32_t nearest_ = Unreached;
  std::vector<Stop> visited_{};
  std::vector<Stop> settled_{};
  std::vector<int> just_settled_{};
  std::vector<Stop> queue_{};
  // Whose distance is not Unreached.
  std::vector<int> queued_{};
  // By person of the side it left from: the least distance queued, and over whom; by person of the
  // other side: the distance at which they were settled.
  std::vector<std::int32_t> queued_at_{};
  std::vector<int> via_{};
  std::vector<std::int32_t> settled_at_{};
  std::int64_t cells_read_ = 0;
};

}  // namespace flipside::matching
