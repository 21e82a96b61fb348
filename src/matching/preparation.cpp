#include "matching/preparation.h"

#include <algorithm>
#include <span>
#include <vector>

#include "matching/index.h"
#include "matching/rules.h"
#include "matching/scoring.h"

namespace flipside::matching {

namespace {

SideModel side_of(const Roster& roster, const std::vector<int>& people, RoleState Profile::* role,
                  std::size_t partners) {
  SideModel side;
  for (const int person : people) {
    const RoleState& state = roster.profile(person).*role;
    side.places.push_back(std::min(state.places, static_cast<int>(partners)));
    const int when_none_stays = state.waiting ? 2 : 1;
    side.first_pair_weights.push_back(state.kept > 0 ? 0 : when_none_stays);
  }
  return side;
}

std::unique_ptr<Prepared> without_scores(const Programme& programme, const Policy& policy,
                                         Keep keep, const Calendar& calendar) {
  auto prepared = std::make_unique<Prepared>();
  prepared->policy = policy;
  prepared->roster = roster_of(programme, keep, calendar);
  const Roster& roster = prepared->roster;
  const auto& mentors = roster.mentors;
  const auto& mentees = roster.mentees;
  prepared->model = {{static_cast<int>(mentors.size()), static_cast<int>(mentees.size())},
                     side_of(roster, mentors, &Profile::as_mentor, mentees.size()),
                     side_of(roster, mentees, &Profile::as_mentee, mentors.size())};
  return prepared;
}

// The last row is kept, because single scores are mostly asked for row by row.
class RowsOfRoster final : public ScoreSource {
 public:
  RowsOfRoster(const Roster& roster, const Policy& policy)
      : roster_(&roster), policy_(policy), scoring_(roster, policy), row_(roster.mentees.size()) {}

  [[nodiscard]] std::span<const std::int16_t> row(int mentor) const override {
    if (mentor != mentor_) scoring_.score(roster_->mentors[at(mentor)], row_);
    mentor_ = mentor;
    return row_;
  }
  [[nodiscard]] std::int16_t score(int mentor, int mentee) const override {
    if (mentor == mentor_) return row_[at(mentee)];
    const int teaches = roster_->mentors[at(mentor)];
    const int learns = roster_->mentees[at(mentee)];
    if (!rules_against(*roster_, policy_, teaches, learns).empty()) return Absent;
    return static_cast<std::int16_t>(breakdown_of(*roster_, policy_, teaches, learns).score);
  }

 private:
  const Roster* roster_;
  Policy policy_;
  mutable RowScoring scoring_;
  mutable std::vector<std::int16_t> row_;
  mutable int mentor_ = -1;
};

std::optional<int> position_in(const std::vector<int>& people, std::optional<int> person) {
  if (!person) return std::nullopt;
  const auto found = std::ranges::lower_bound(people, *person);
  if (found == people.end() || *found != *person) return std::nullopt;
  return static_cast<int>(found - people.begin());
}

}  // namespace

std::optional<int> row_of(const Prepared& prepared, const Id<Person>& mentor) {
  return position_in(prepared.roster.mentors, prepared.roster.index_of(mentor));
}

std::optional<int> column_of(const Prepared& prepared, const Id<Person>& mentee) {
  return position_in(prepared.roster.mentees, prepared.roster.index_of(mentee));
}

Preparation::Preparation(const Programme& programme, const Policy& policy, Keep keep,
                         const Calendar& calendar, std::int64_t most_cells_kept)
    : prepared_(without_scores(programme, policy, keep, calendar)) {
  ScoreTable& scores = prepared_->model.scores;
  if (couples() > most_cells_kept) {
    scores.source = std::make_shared<RowsOfRoster>(prepared_->roster, policy);
    next_row_ = prepared_->roster.mentors.size();
  } else {
    scores.cells.assign(scores.size(), Absent);
    scoring_.emplace(prepared_->roster, policy);
  }
}

std::int64_t Preparation::couples() const {
  return std::int64_t{model().scores.mentors} * model().scores.mentees;
}

bool Preparation::step(std::int64_t cells) {
  const std::size_t rows = prepared_->roster.mentors.size();
  const auto cells_in_row =
      CellsToScore * static_cast<std::int64_t>(prepared_->roster.mentees.size()) + 1;
  for (std::int64_t used = 0; next_row_ < rows && used < cells; used += cells_in_row) {
    fill_row(next_row_);
    next_row_ += 1;
  }
  return next_row_ == rows;
}

void Preparation::fill_row(std::size_t row) {
  const Roster& roster = prepared_->roster;
  ScoreTable& scores = prepared_->model.scores;
  const auto cells = std::span(scores.cells)
                         .subspan(scores.index(static_cast<int>(row), 0), roster.mentees.size());
  scoring_->score(roster.mentors[row], cells);
}

int Preparation::progress_thousandths() const {
  const std::size_t rows = prepared_->roster.mentors.size();
  return rows == 0 ? 1000 : static_cast<int>(1000 * next_row_ / rows);
}

}  // namespace flipside::matching
