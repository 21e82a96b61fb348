// The search for the best pairs, and the proposal it ends with.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "matching/run.h"
#include "matching/why_not.h"

namespace flipside::app {

struct App;

// "Why not these two?", asked of a proposal as it was then.
struct Question {
  Question(const matching::Proposal& asked_of, const matching::Couple& asked)
      : couple(asked), proposal(asked_of), search(proposal, asked) {}
  Question(const Question&) = delete;
  Question& operator=(const Question&) = delete;

  matching::Couple couple;
  matching::Proposal proposal;
  matching::WhyNot search;
};

struct Proposing {
  // A search was asked for and starts when the clocks of all time zones are known (clocks.h).
  bool awaits_clocks{};
  // Present while a search runs.
  std::unique_ptr<matching::Matching> search{};
  // What the last search found, less what was accepted or declined since. Stays while another
  // search runs.
  std::optional<matching::Proposal> proposal{};
  // How many of its pairs the proposal before it did not have; absent when there was none.
  std::optional<std::size_t> fresh_pairs{};
  // People, pairs or rules changed after the search began: its proof is one of the state before.
  bool outdated{};
  std::unique_ptr<Question> question{};
};

// Whether there is something to work out, a slice each Tick.
bool is_busy(const Proposing& proposing);

// Starts the search that was asked for, with what is known of the clocks.
void begin_search(App& app);

// Thousandths of the work done; absent while no search runs.
std::optional<int> progress_thousandths(const Proposing& proposing);

// How much of a search one Tick does: a few milliseconds.
inline constexpr std::int64_t CellsPerTick = 1'000'000;

}  // namespace flipside::app
