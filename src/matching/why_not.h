// "Why not these two?": the rules that forbid the pair, or what it would cost to make it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "base/id.h"
#include "matching/rules.h"
#include "matching/run.h"
#include "matching/scoring.h"
#include "matching/stages.h"
#include "programme/person.h"

namespace flipside::matching {

struct Couple {
  Id<Person> mentor{};
  Id<Person> mentee{};
  bool operator==(const Couple&) const = default;
};

// What the proposal becomes when the two are paired by hand and all others are matched anew. Exact:
// the same as when it is done, so the others' worst score is raised without regard to this pair's.
struct Cost {
  Totals before{};
  Totals after{};
  // The pairs that others gain and lose; the pair asked about is in neither.
  std::vector<Couple> gained{};
  std::vector<Couple> lost{};
  bool operator==(const Cost&) const = default;
};

enum class Obstacle {
  // None: see the cost.
  None,
  // The two are paired in the proposal.
  IsProposed,
  // See the rules.
  Rules,
  // One of the two has no free place beside the pairs that stay.
  NoPlace,
};

struct WhyNotAnswer {
  Obstacle obstacle = Obstacle::None;
  RuleSet rules{};
  // Absent when rules forbid the pair.
  std::optional<Breakdown> breakdown{};
  // The pair scores less than the least acceptable score; the cost is told all the same.
  bool below_least_score = false;
  std::optional<Cost> cost{};
};

class WhyNot {
 public:
  // The proposal must be one that was found (it has its `prepared`), and outlive this.
  WhyNot(const Proposal& proposal, const Couple& couple);

  // As Matching::step. True when the answer is there.
  bool step(std::int64_t cells);
  [[nodiscard]] bool done() const { return !search_; }
  [[nodiscard]] int progress_thousandths() const;
  [[nodiscard]] const WhyNotAnswer& answer() const { return answer_; }

 private:
  void judge(const Couple& couple);
  void begin_search(Link forced);
  void conclude();

  const Proposal* proposal_;
  Link forced_{};
  std::unique_ptr<StageSearch> search_{};
  WhyNotAnswer answer_{};
};

}  // namespace flipside::matching
