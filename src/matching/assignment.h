// The exact best assignment with places on both sides, found in steps, and repaired after a change.
//
// Every mentor first takes the best mentee at the prices of the beginning, where that one is free;
// then whoever waits is served in turn, one shortest path a pair (path_search.h). A repair is the
// same: what the change broke is taken apart, and those who wait again are served, mentors and
// mentees alike. All state is in the object, so a caller can show progress between steps, cancels
// by dropping it, and tries a change on a copy.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "matching/flow.h"
#include "matching/model.h"
#include "matching/path_search.h"
#include "matching/reach.h"

namespace flipside::matching {

// What a solve has done: searches made of those known to be needed, and cells of the table read for
// them. The last searches cost the most, so cells are the honest unit of work.
struct Progress {
  std::int64_t cells_read = 0;
  std::int64_t places_served = 0;
  std::int64_t places = 0;
};

// The price of somebody who had none before.
inline constexpr std::int64_t NoPrice = INT64_MIN;

class Assignment {
 public:
  // The model's scores must outlive the assignment, and the model must fit (fits_in_32_bits).
  Assignment(const Model& model, const Objective& objective);
  // The same from a solve without scores of the same people and pairs, which has the same pair
  // pinned, if any: nobody then searches for a pair that can not be had.
  Assignment(const Model& model, const Objective& objective, const Assignment& without_scores,
             std::optional<Link> pinned);
  // From pairs and prices that are optimal for a model much like it: what does not hold here is put
  // right. Whoever is new there has NoPrice.
  Assignment(const Model& model, const Objective& objective, const Links& links,
             const Prices& prices);
  // From pairs and prices that are optimal for this very model and objective; for changes.
  static Assignment resumed(const Model& model, const Objective& objective, const Links& links,
                            const Prices& prices);
  // From a solved one: pairs below this score, not lower than before, are taken apart.
  Assignment(const Assignment& solved, int least_score);

  // Reads about `cells` cells of the table (some million a millisecond), at least one round. True
  // when solved.
  bool step(std::int64_t cells);

  // Changes, to be followed by steps until it is solved again; each costs one or two searches.
  // The two are paired outside: each has a place less, and their first pair.
  void pin(Link link);
  void block(Link link);
  // Nobody is paired with this person any more.
  void leave(Side side, int person);

  [[nodiscard]] bool solved() const;
  [[nodiscard]] Progress progress() const;
  [[nodiscard]] const Objective& objective() const { return flow_.objective(); }
  // Optimal once solved.
  // The weights of the people with at least one pair, and the pairs: as many as can be, once a
  // solve of people_then_pairs is solved.
  [[nodiscard]] std::int64_t people_and_pairs() const { return flow_.people_and_pairs(); }
  // Once a solve without scores is solved: what the worst score of as many people and pairs can not
  // be above, where that is easy to see; else above HighestScore. A side of which everybody who
  // could has a pair is one where all have to, and someone's best score is the lowest.
  [[nodiscard]] int highest_worst() const;
  [[nodiscard]] Links links() const { return flow_.links(); }
  [[nodiscard]] Prices prices() const { return flow_.all_prices(); }

 private:
  struct Waiting {
    Side side = Side::Mentor;
    int person = 0;
  };

  enum class Start { Cold, Repair, Solved };

  Assignment(Flow flow, Start start);

  void start_from(const Assignment& without_scores);
  [[nodiscard]] int lowest_best(Side side) const;
  void raise_to_worthless(Side side, int person);
  void open_next();
  void settle_next();
  void part_from_worse(Side side, int person);
  void raise_and_part(int mentor, std::int32_t by);
  void price_next();
  void part_from_disallowed(int mentor);
  [[nodiscard]] bool is_open() const { return opened_ == flow_.people(Side::Mentor); }
  [[nodiscard]] int everybody() const {
    return flow_.people(Side::Mentor) + flow_.people(Side::Mentee);
  }
  [[nodiscard]] bool is_served() const { return !searching_ && served_ == waiting_.size(); }
  void choose_next();
  void serve_next();
  [[nodiscard]] std::int32_t least_price(Side side, int person) const;
  void part(Link link);
  // Gives the person the least price their pairs allow, and parts them from what is beyond it.
  void lighten(Side side, int person);

  Flow flow_;
  std::unique_ptr<Reach> reach_;
  PathSearch search_{};
  bool searching_ = false;
  Start start_;
  int opened_ = 0;
  // Who has no price yet, how many of them have chosen, and how many mentors' cells were priced
  // since the last miss.
  std::vector<Waiting> choosing_{};
  std::size_t chose_ = 0;
  int priced_ = 0;
  int settled_ = 0;
  int next_to_price_ = 0;
  std::vector<Waiting> waiting_{};
  std::size_t served_ = 0;
  // What nobody's first price is below; empty where a first pair is the only measure.
  Prices least_prices_{};
  std::int64_t cells_opened_ = 0;
};

}  // namespace flipside::matching
