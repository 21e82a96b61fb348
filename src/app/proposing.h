// The search for the best pairs, and the proposal it ends with.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "app/effect.h"
#include "app/exploring.h"
#include "matching/kept_run.h"
#include "matching/run.h"
#include "matching/why_not.h"
#include "programme/run.h"

namespace flipside::app {

struct App;

// "Why not these two?", asked of a proposal as it was then.
struct WhyNotQuestion {
  WhyNotQuestion(const matching::Proposal& asked_of, const matching::Couple& asked)
      : couple(asked), proposal(asked_of), search(proposal, asked) {}
  WhyNotQuestion(const WhyNotQuestion&) = delete;
  WhyNotQuestion& operator=(const WhyNotQuestion&) = delete;

  matching::Couple couple;
  matching::Proposal proposal;
  matching::WhyNot search;
};

// A kept matching that is done again, on a programme as it would be without the run's pairs.
class Repeating {
 public:
  Repeating(const Programme& programme, const Run& run, const matching::Calendar& calendar);

  // As Matching::step; compares when the search is done.
  void step(std::int64_t cells);
  [[nodiscard]] bool done() const { return answer_.has_value(); }
  [[nodiscard]] const Run& run() const { return run_; }
  // Absent until done.
  [[nodiscard]] const std::optional<matching::Repetition>& answer() const { return answer_; }

 private:
  Run run_;
  std::unique_ptr<matching::Matching> search_;
  std::optional<matching::Repetition> answer_{};
};

struct Proposing {
  // A search was asked for and starts when the clocks of all time zones are known (clocks.h).
  bool awaits_clocks{};
  // The search begins with the proposal that is shown.
  bool repairs{};
  // Present while a search runs.
  std::unique_ptr<matching::Matching> search{};
  // The search that was asked for was not begun: there are too many people or places for one.
  bool is_too_large{};
  // What the last search found, less what was accepted or declined since. Stays while another
  // search runs.
  std::optional<matching::Proposal> proposal{};
  // How many of its pairs the proposal before it did not have; absent when there was none.
  std::optional<std::size_t> fresh_pairs{};
  // People, pairs or rules changed after the search began: its proof is one of the state before.
  bool outdated{};
  // Whoever looks at an outdated proposal sees it brought up to date, unless they cancelled that.
  bool follows{true};
  std::unique_ptr<WhyNotQuestion> question{};
  Exploring exploring{};
  // Another one for each proposal that is shown, so that what is made of it is made once.
  int number{};
  // Whether searches leave untouched proposals as they are.
  bool keep_proposals{true};
  // As what the search that found the proposal is kept; empty until a pair of it is taken.
  Id<Run> run{};
  // The run that is done again when the clocks are known; empty: none.
  Id<Run> run_to_repeat{};
  // Stays until something changes, so that its answer is read.
  std::unique_ptr<Repeating> repeating{};
};

inline matching::Keep keep_of(const Proposing& proposing) {
  return proposing.keep_proposals ? matching::Keep::ProposalsToo : matching::Keep::PairsUnderWay;
}

// Whether an outdated proposal is to be brought up to date while it is looked at.
bool is_to_follow(const Proposing& proposing);

// Whether there is something to work out, a slice each Tick. `looked_at`: its page is in front.
bool is_busy(const Proposing& proposing, bool looked_at);

// Begins what waits for clocks that are known, and asks the browser for others (clocks.cpp).
Effects go_on_with_clocks(App& app);

namespace late {
// Starts the search that was asked for, with what is known of the clocks.
void begin_search(App& app);
// Starts to do a run again.
void begin_repetition(App& app, const Run& run);
}  // namespace late

// Whether there is a proposal that has something to say: not all of its pairs are taken.
bool is_shown(const Proposing& proposing);
// Thousandths of the work done; absent while no search runs.
std::optional<int> progress_thousandths(const Proposing& proposing);

// How much of a search one Tick does: a few milliseconds.
inline constexpr std::int64_t CellsPerTick = 1'000'000;

}  // namespace flipside::app
