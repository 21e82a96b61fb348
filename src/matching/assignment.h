// The exact best assignment with places on both sides, found in steps.
//
// Mentors are served in turn, place by place; each place is one shortest path (path_search.h). All
// state is in the object, so a caller can show progress between steps, and cancels by dropping it.
#pragma once

#include <cstdint>

#include "matching/flow.h"
#include "matching/model.h"
#include "matching/path_search.h"

namespace flipside::matching {

// What a solve has done: places served of all that can be, and cells of the table read for them.
// The last places cost the most, so cells are the honest unit of work, places the known total.
struct Progress {
  std::int64_t cells_read = 0;
  std::int64_t places_served = 0;
  std::int64_t places = 0;
};

class Assignment {
 public:
  // The model must outlive the assignment, and fit (fits_in_64_bits).
  Assignment(const Model& model, const Objective& objective);

  // Reads about `cells` cells of the table (some hundred thousand a millisecond), at least one
  // round. True when solved.
  bool step(std::int64_t cells);

  [[nodiscard]] bool solved() const;
  [[nodiscard]] Progress progress() const;
  [[nodiscard]] const Objective& objective() const { return flow_.objective(); }
  // Optimal once solved.
  [[nodiscard]] Links links() const { return flow_.links(); }
  [[nodiscard]] const Prices& prices() const { return flow_.prices(); }

 private:
  void serve_next_place();

  Flow flow_;
  PathSearch search_;
  bool searching_ = false;
  int round_ = 0;
  int rounds_ = 0;
  int mentor_ = 0;
  std::int64_t places_served_ = 0;
  std::int64_t places_ = 0;
  std::int64_t cells_opened_ = 0;
};

}  // namespace flipside::matching
