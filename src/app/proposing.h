// The search for the best pairs, and the proposal it ends with.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "matching/run.h"

namespace flipside::app {

struct Proposing {
  // Present while a search runs.
  std::unique_ptr<matching::Matching> search{};
  // What the last search found, less what was accepted or declined since.
  std::optional<matching::Proposal> proposal{};
  // People, pairs or rules changed after the search began: its proof is one of the state before.
  bool outdated{};
};

// Thousandths of the work done; absent while no search runs.
std::optional<int> progress_thousandths(const Proposing& proposing);

// How much of a search one Tick does: a few milliseconds.
inline constexpr std::int64_t CellsPerTick = 1'000'000;

}  // namespace flipside::app
