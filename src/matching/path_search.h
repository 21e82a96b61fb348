// The shortest way for one mentor to take one more pair, by shortest augmenting paths in reduced
// costs (Dijkstra; Jonker and Volgenant 1987, Crouse 2016).
//
// A path leaves the mentor, passes in turn a mentee and a mentor who lets that mentee go, and ends
// at a mentee with a free place, at a mentor who is left with one pair less, or at once when the
// pair would be worth nothing.
#pragma once

#include <compare>
#include <cstdint>
#include <vector>

#include "matching/flow.h"
#include "matching/kernels.h"

namespace flipside::matching {

class PathSearch {
 public:
  explicit PathSearch(const Flow& flow);

  void begin(const Flow& flow, int mentor);
  // One round: reads one row, or settles the nearest mentees. Once it answers true the flow has its
  // new pairs and prices, and the search is ready to begin again.
  bool advance(Flow& flow);

  // Cells of the table read since the start: the unit of all progress here.
  [[nodiscard]] std::int64_t cells_read() const { return cells_read_; }

 private:
  struct Place {
    std::int64_t distance = 0;
    int person = -1;
    auto operator<=>(const Place&) const = default;
  };
  struct Ending {
    std::int64_t cost = 0;
    int mentor = -1;
    int mentee = -1;
  };

  void visit_mentor(const Flow& flow, Place place);
  void settle_mentees(const Flow& flow);
  void queue_mentors_of(const Flow& flow, int mentee);
  void queue_mentor(Place place, int via_mentee);
  Place nearest_queued_mentor();
  void drop_nearest_queued();
  void finish(Flow& flow);
  void apply_prices(Flow& flow);
  void apply_path(Flow& flow) const;
  void offer_ending(const Ending& ending);

  int source_ = -1;
  Ending best_{};
  Reach reach_{};
  std::vector<std::int32_t> all_mentees_{};
  std::int64_t nearest_mentee_ = Unreached;
  std::vector<Place> settled_{};
  std::vector<std::int32_t> just_settled_{};
  std::vector<Place> visited_{};
  std::vector<Place> queue_{};
  std::vector<std::int64_t> mentor_distances_{};
  std::vector<int> via_mentee_{};
  std::vector<int> reached_mentors_{};
  std::int64_t cells_read_ = 0;
};

}  // namespace flipside::matching
