#include "matching/amend.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "matching/assignment.h"
#include "matching/index.h"

namespace flipside::matching {

namespace {

// For each row (or column) now, which it was before, if any.
std::vector<std::optional<int>> positions_before(const Prepared& before, const Prepared& now,
                                                 Side side) {
  std::vector<std::optional<int>> positions;
  for (const int person : side == Side::Mentor ? now.roster.mentors : now.roster.mentees) {
    const Id<Person>& id = now.roster.id(person);
    positions.push_back(side == Side::Mentor ? row_of(before, id) : column_of(before, id));
  }
  return positions;
}

// The other way round: which it is now.
std::vector<std::optional<int>> inverse(const std::vector<std::optional<int>>& positions,
                                        int people_before) {
  std::vector<std::optional<int>> now(at(people_before));
  for (std::size_t each = 0; each < positions.size(); ++each) {
    if (positions[each]) now[at(*positions[each])] = static_cast<int>(each);
  }
  return now;
}

std::vector<std::int64_t> carried(const std::vector<std::int64_t>& prices,
                                  const std::vector<std::optional<int>>& positions) {
  std::vector<std::int64_t> now;
  if (prices.empty()) return now;
  for (const auto& position : positions) now.push_back(position ? prices[at(*position)] : NoPrice);
  return now;
}

class CarryingOver {
 public:
  CarryingOver(const Prepared& before, const Prepared& now)
      : before_(&before),
        now_(&now),
        mentors_(positions_before(before, now, Side::Mentor)),
        mentees_(positions_before(before, now, Side::Mentee)) {}

  [[nodiscard]] Prices prices(const Prices& prices) const {
    return {carried(prices.mentors, mentors_), carried(prices.mentees, mentees_)};
  }

  [[nodiscard]] Links links(const Links& links) const {
    const auto rows = inverse(mentors_, before_->model.scores.mentors);
    const auto columns = inverse(mentees_, before_->model.scores.mentees);
    Links now;
    for (const Link& link : links) {
      const auto mentor = rows[at(link.mentor)];
      const auto mentee = columns[at(link.mentee)];
      if (mentor && mentee && now_->model.scores.allows(*mentor, *mentee)) {
        now.push_back({*mentor, *mentee});
      }
    }
    std::ranges::sort(now);
    return now;
  }

  // People who are new, and pairs whose score is another.
  [[nodiscard]] std::ptrdiff_t changes(const Links& links) const {
    const auto changed = std::ranges::count_if(links, [&](const Link& link) {
      const auto mentor = mentors_[at(link.mentor)];
      const auto mentee = mentees_[at(link.mentee)];
      return now_->model.scores.at(link.mentor, link.mentee) !=
             before_->model.scores.at(*mentor, *mentee);
    });
    return changed + new_people(mentors_) + new_people(mentees_);
  }

 private:
  static std::ptrdiff_t new_people(const std::vector<std::optional<int>>& positions) {
    return std::ranges::count_if(positions, [](const auto& position) { return !position; });
  }

  const Prepared* before_;
  const Prepared* now_;
  std::vector<std::optional<int>> mentors_;
  std::vector<std::optional<int>> mentees_;
};

}  // namespace

std::optional<Outcome> carried_over(const Prepared& before, const Outcome& found,
                                    const Prepared& now) {
  // Beyond these, and a share of the pairs found, a repair would search for most of them anew.
  constexpr std::ptrdiff_t FewChanges = 16;
  constexpr std::ptrdiff_t ShareOfPairs = 8;
  if (before.policy.least_score != now.policy.least_score) return std::nullopt;
  const CarryingOver over(before, now);
  Outcome carried{found.mode, found.least_score, over.links(found.links), found.totals};
  const std::ptrdiff_t lost = std::ssize(found.links) - std::ssize(carried.links);
  const std::ptrdiff_t changes = lost + over.changes(carried.links);
  if (changes > FewChanges + std::ssize(found.links) / ShareOfPairs) return std::nullopt;
  carried.proof.over_all = over.prices(found.proof.over_all);
  carried.proof.above_worst = over.prices(found.proof.above_worst);
  // A pair is worth more when there are more places; prices hold for one worth only.
  if (pairs_then_total(before.model, 0) == pairs_then_total(now.model, 0) &&
      people_then_pairs_then_total(before.model, 0) == people_then_pairs_then_total(now.model, 0)) {
    carried.proof.at_worst = over.prices(found.proof.at_worst);
  }
  return carried;
}

}  // namespace flipside::matching
