// The same people and rules, by each of the modes: what one gains and another gives up for it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "matching/certificate.h"
#include "matching/outcome.h"
#include "matching/run.h"
#include "matching/stages.h"

namespace flipside::matching {

inline constexpr std::array AllModes = {Mode::Balanced, Mode::BestTotal, Mode::MostPairs};

// What one mode comes to. To be shown as best only when the finding is Proven.
struct ModeResult {
  Mode mode{};
  Totals totals{};
  // Those who get a pair, and those who have none in any role, keep none and get none. Whoever is
  // signed up for both roles counts once.
  int people_with_a_pair = 0;
  int unmatched = 0;
  // Ascending.
  std::vector<int> scores{};
  Finding finding = Finding::Unreadable;

  bool operator==(const ModeResult&) const = default;
};

// The score in the middle, of two the mean, rounded up; absent where there is none.
std::optional<int> median_of(const std::vector<int>& ascending);

ModeResult result_of(const Prepared& prepared, const Outcome& outcome, Finding finding);

class Comparison {
 public:
  // The proposal must be one that was found, and outlive this. Its own mode is not searched again.
  explicit Comparison(const Proposal& proposal);

  // As Matching::step. True when all modes are there.
  bool step(std::int64_t cells);
  [[nodiscard]] bool done() const { return results_.size() == AllModes.size(); }
  [[nodiscard]] int progress_thousandths() const;
  // In the order of AllModes.
  [[nodiscard]] const std::vector<ModeResult>& results() const { return results_; }

 private:
  void begin_next();
  void check(std::int64_t cells);

  const Proposal* proposal_;
  // Of the mode in hand: its search, then what it found and the check of that.
  std::optional<StageSearch> search_{};
  Outcome found_{};
  std::optional<Certification> certification_{};
  std::vector<ModeResult> results_{};
};

}  // namespace flipside::matching
