// The proof of a proposal as a file that somebody else can check.
#pragma once

#include <cstdint>
#include <string>

#include "matching/run.h"
#include "programme/programme.h"

namespace flipside::app {

// About 2,000 people a side: the file is then some 20 MB.
inline constexpr std::int64_t MostProofCells = 4'000'000;

enum class ProofFile {
  Ready,
  // What was found is not proven, so there is nothing to hand on.
  NotProven,
  // Resource groups count and nothing may show it: prices and scores would.
  GroupsHidden,
  TooLarge,
};

ProofFile proof_file_state(const matching::Proposal& proposal);

// The proposal must be Ready. Names are taken from `names`; nullptr: ids alone.
std::string proof_file(const matching::Proposal& proposal, const Programme* names);

}  // namespace flipside::app
