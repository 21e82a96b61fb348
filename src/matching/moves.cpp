#include "matching/moves.h"

#include <algorithm>
#include <utility>

namespace flipside::matching {

namespace {

Place place_of(const Prepared& prepared, const Couple& couple) {
  const int score = prepared.model.scores.at(*row_of(prepared, couple.mentor),
                                             *column_of(prepared, couple.mentee));
  return {couple.mentee, score};
}

// Takes the first couple of that mentor out of the list; absent when there is none.
std::optional<Couple> take_of(std::vector<Couple>& couples, const Id<Person>& mentor) {
  const auto found = std::ranges::find(couples, mentor, &Couple::mentor);
  if (found == couples.end()) return std::nullopt;
  Couple couple = std::move(*found);
  couples.erase(found);
  return couple;
}

class Moves {
 public:
  Moves(const Prepared& prepared, const Couple& asked, const Cost& cost)
      : prepared_(prepared), lost_(cost.lost), gained_(cost.gained) {
    gained_.insert(gained_.begin(), asked);
  }

  std::vector<Move> list() {
    while (!gained_.empty()) follow(gained_.front().mentor);
    while (!lost_.empty()) follow(lost_.front().mentor);
    return std::move(moves_);
  }

 private:
  // The mentor's move, then that of whoever takes the mentee left behind, and so on.
  void follow(Id<Person> mentor) {
    for (;;) {
      const auto now = take_of(lost_, mentor);
      const auto instead = take_of(gained_, mentor);
      moves_.push_back({mentor, placed(now), placed(instead)});
      if (!now) return;
      const auto next = std::ranges::find(gained_, now->mentee, &Couple::mentee);
      if (next == gained_.end()) return;
      mentor = next->mentor;
    }
  }

  std::optional<Place> placed(const std::optional<Couple>& couple) const {
    if (!couple) return std::nullopt;
    return place_of(prepared_, *couple);
  }

  const Prepared& prepared_;
  std::vector<Couple> lost_;
  std::vector<Couple> gained_;
  std::vector<Move> moves_{};
};

}  // namespace

std::vector<Move> moves_of(const Prepared& prepared, const Couple& asked, const Cost& cost) {
  return Moves(prepared, asked, cost).list();
}

}  // namespace flipside::matching
