// Who could be paired with whom, in numbers alone.
//
// The b-matching model: mentors are rows, mentees are columns, both sides have places, and only
// allowed pairs exist. Rows and columns are in the order of roster.h, so that neither the order of
// a list nor a re-run changes a result. Every number is an integer.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace flipside::matching {

inline constexpr int HighestScore = 10'000;

// The score of a pair that must not be made. It is absent, never a low score.
inline constexpr std::int16_t Absent = -1;

// To score a pair takes about as long as reading this many cells in a solve.
inline constexpr std::int64_t CellsToScore = 10;

// Scores that are made when they are asked for, always the same.
class ScoreSource {
 public:
  virtual ~ScoreSource() = default;
  // A mentor's with everybody, valid until another row is asked for.
  [[nodiscard]] virtual std::span<const std::int16_t> row(int mentor) const = 0;
  [[nodiscard]] virtual std::int16_t score(int mentor, int mentee) const = 0;
};

// Scores of all pairs: 0…HighestScore, or Absent. Kept mentor by mentor, or where that would take
// too much memory, made by a source whenever they are read.
struct ScoreTable {
  int mentors = 0;
  int mentees = 0;
  // Empty where there is a source.
  std::vector<std::int16_t> cells{};
  std::shared_ptr<const ScoreSource> source{};

  static ScoreTable all_absent(int mentors, int mentees);

  [[nodiscard]] std::size_t index(int mentor, int mentee) const {
    return static_cast<std::size_t>(mentor) * static_cast<std::size_t>(mentees) +
           static_cast<std::size_t>(mentee);
  }
  // Of all pairs, kept or not.
  [[nodiscard]] std::size_t size() const { return index(mentors, 0); }
  // A mentor's scores with everybody; of a source, valid until another row is asked for.
  [[nodiscard]] std::span<const std::int16_t> row(int mentor) const {
    return source ? source->row(mentor)
                  : std::span(cells).subspan(index(mentor, 0), static_cast<std::size_t>(mentees));
  }
  [[nodiscard]] int at(int mentor, int mentee) const {
    return source ? source->score(mentor, mentee) : cells[index(mentor, mentee)];
  }
  // As many cells are read in the time that a row takes, at least 1.
  [[nodiscard]] std::int64_t cells_of_row() const {
    return (source ? CellsToScore : 1) * mentees + 1;
  }
  // A mentee's with everybody, into as many cells as there are mentors.
  void read_column(int mentee, std::span<std::int16_t> column) const;
  [[nodiscard]] bool allows(int mentor, int mentee) const { return at(mentor, mentee) >= 0; }
};

// One side's people, as many as the table has rows (or columns).
struct SideModel {
  // How many pairs each person can still take: 0 or more.
  std::vector<int> places{};
  // What a person's first pair is worth, in units of Objective::first_pair: 1 as a rule, 2 for
  // somebody who waited, 0 for somebody who has a running pair already.
  std::vector<int> first_pair_weights{};

  static SideModel uniform(int people, int places);
};

struct Model {
  ScoreTable scores{};
  SideModel mentors{};
  SideModel mentees{};
};

// The most pairs there could be: the lesser of both sides' places.
std::int64_t most_places(const Model& model);

struct Link {
  int mentor = 0;
  int mentee = 0;
  auto operator<=>(const Link&) const = default;
};

// Sorted by mentor, then mentee.
using Links = std::vector<Link>;

// What a solve maximises over the pairs whose score is at least `least_score`:
//   first_pair × the weights of people with at least one pair
//   + participation × pairs + the total of the scores (when `counts_scores`).
// Without scores both factors are 0 or 1.
struct Objective {
  int least_score = 0;
  bool counts_scores = true;
  std::int64_t participation = 0;
  std::int64_t first_pair = 0;

  bool operator==(const Objective&) const = default;
};

// The most people with a pair and the most pairs, then the best total. Both come first at once:
// from any set of pairs that serves the most people, augmenting paths lead to the most pairs, and
// such a path takes nobody's last pair (Mendelsohn and Dulmage 1958). So each is worth the same:
// more than any total of scores, or as much as 32 bits hold where that is less (some 10,000 full
// scores): no way from one set of pairs to another loses as much, and the first stage tells.
Objective people_then_pairs_then_total(const Model& model, int least_score);
// The same without scores.
Objective people_then_pairs(int least_score);
Objective pairs_only(int least_score);
Objective pairs_then_total(const Model& model, int least_score);
Objective total_only(int least_score);

// Whether every sum of a solve fits into 32 bits: up to MostPlaces on the side that has fewer.
inline constexpr std::int64_t MostPlaces = 53'000;
bool fits_in_32_bits(const Model& model);

// One signed price a person. A person's price says what one more place of theirs would be worth.
struct Prices {
  std::vector<std::int64_t> mentors{};
  std::vector<std::int64_t> mentees{};

  bool operator==(const Prices&) const = default;
};

// What a set of pairs reaches.
struct Totals {
  // Weights of the people with at least one pair, both sides together.
  std::int64_t first_pairs = 0;
  std::int64_t pairs = 0;
  std::int64_t score = 0;
  // The lowest score of a pair; HighestScore when there is no pair.
  int worst = HighestScore;

  bool operator==(const Totals&) const = default;
};

Totals totals_of(const Model& model, const Links& links);
std::int64_t value_of(const Objective& objective, const Totals& totals);

}  // namespace flipside::matching
