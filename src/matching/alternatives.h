// Other partners for one person: those with whom they score highest, and what each would cost.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/id.h"
#include "matching/run.h"
#include "matching/why_not.h"
#include "programme/pair.h"
#include "programme/person.h"

namespace flipside::matching {

inline constexpr std::size_t MostAlternatives = 5;

struct Alternative {
  Couple couple{};
  // 0…HighestScore.
  int score = 0;
  // Exact: what the proposal becomes with this pair. Absent until it is worked out.
  std::optional<Cost> cost{};
};

class Alternatives {
 public:
  // `role`: the part that the person takes. The proposal must be one that was found, and outlive
  // this. Nobody is listed for a person who is not in the model or has no free place.
  Alternatives(const Proposal& proposal, const Id<Person>& person, Side role);

  // As Matching::step. True when every cost is known.
  bool step(std::int64_t cells);
  [[nodiscard]] bool done() const { return next_ == list_.size(); }
  // The highest score first, ties by id; MostAlternatives at most. Partners in the proposal, those
  // without a place and pairs below the least score are left out.
  [[nodiscard]] const std::vector<Alternative>& list() const { return list_; }
  // How many there are in all.
  [[nodiscard]] std::size_t possible() const { return possible_; }

 private:
  void choose(int person, Side role);
  void ask_next();

  const Proposal* proposal_;
  std::vector<Alternative> list_{};
  std::size_t possible_ = 0;
  std::size_t next_ = 0;
  std::optional<WhyNot> question_{};
};

}  // namespace flipside::matching
