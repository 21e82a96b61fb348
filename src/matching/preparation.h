// From a programme to the model: rules decide which pairs are allowed, criteria score them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

#include "base/id.h"
#include "matching/calendar.h"
#include "matching/model.h"
#include "matching/roster.h"
#include "matching/row_scoring.h"
#include "programme/person.h"
#include "programme/policy.h"
#include "programme/programme.h"

namespace flipside::matching {

// Rows of the model are roster.mentors, columns are roster.mentees. The scores may be read from the
// roster, so it stays where it is.
struct Prepared {
  Prepared() = default;
  Prepared(const Prepared&) = delete;

  Policy policy{};
  Roster roster{};
  Model model{};
};

// The largest table that is kept: about 6,000 people a side, 72 MB. Rows of a larger one are scored
// whenever they are read, which takes half as long again as the rest of a search.
inline constexpr std::int64_t MostCellsKept = 36'000'000;

// The mentee's (or mentor's) place in the model; absent when not in it.
std::optional<int> row_of(const Prepared& prepared, const Id<Person>& mentor);
std::optional<int> column_of(const Prepared& prepared, const Id<Person>& mentee);

// Fills the table row by row, in steps, if it is to be kept. Works on a copy of what it needs: the
// programme may change meanwhile.
class Preparation {
 public:
  Preparation(const Programme& programme, const Policy& policy, Keep keep,
              const Calendar& calendar = {}, std::int64_t most_cells_kept = MostCellsKept);

  // As Assignment::step; a cell counts for as many as the time it takes.
  bool step(std::int64_t cells);

  [[nodiscard]] int progress_thousandths() const;
  // Without scores until done. Not to be asked for once it is taken.
  [[nodiscard]] const Model& model() const { return prepared_->model; }
  [[nodiscard]] std::int64_t couples() const;
  // To be taken once, when done.
  [[nodiscard]] std::unique_ptr<Prepared> take() { return std::move(prepared_); }

 private:
  void fill_row(std::size_t row);

  std::unique_ptr<Prepared> prepared_;
  // Empty when rows are scored as they are read.
  std::optional<RowScoring> scoring_{};
  std::size_t next_row_ = 0;
};

}  // namespace flipside::matching
