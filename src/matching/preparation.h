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

// Rows of the model are roster.mentors, columns are roster.mentees.
struct Prepared {
  Policy policy{};
  Roster roster{};
  Model model{};
};

// The mentee's (or mentor's) place in the model; absent when not in it.
std::optional<int> row_of(const Prepared& prepared, const Id<Person>& mentor);
std::optional<int> column_of(const Prepared& prepared, const Id<Person>& mentee);

// Fills the table row by row, in steps. Works on a copy of what it needs: the programme may change
// meanwhile.
class Preparation {
 public:
  Preparation(const Programme& programme, const Policy& policy, Keep keep,
              const Calendar& calendar = {});

  // As Assignment::step; a cell counts for as many as the time it takes.
  bool step(std::int64_t cells);

  [[nodiscard]] int progress_thousandths() const;
  // To be taken once, when done.
  [[nodiscard]] std::unique_ptr<Prepared> take() { return std::move(prepared_); }

 private:
  void fill_row(std::size_t row);

  std::unique_ptr<Prepared> prepared_;
  RowScoring scoring_;
  std::size_t next_row_ = 0;
};

}  // namespace flipside::matching
