// A matching that is kept in the programme: made from a proposal, done again, and compared.
#pragma once

#include <cstddef>
#include <string>

#include "base/date.h"
#include "matching/run.h"
#include "programme/programme.h"
#include "programme/run.h"

namespace flipside::matching {

// Names all that the search read: people, places, who comes first, scores, mode and least score. 16
// hexadecimal digits of a 64-bit hash in the manner of FNV-1a (Fowler, Noll and Vo 1991), taken
// over whole words. No answer of anybody can be read from it.
std::string inputs_of(const Proposal& proposal);

// What is kept of a proposal; without an id. The pairs are all that were found, also those that
// were taken out of the proposal since.
Run run_of(const Proposal& proposal, Date made_on);

// The programme as it would be had the run's pairs not come of it, as far as a search reads it:
// without sessions, promises, goals and runs. Pairs made by hand stay, and so do earlier ones.
Programme without_pairs_of(const Programme& programme, const Run& run);

// The request that does the run again, with the run's policy.
Request request_of(const Run& run);

struct Repetition {
  bool same_inputs = false;
  // Pairs of the run that were found again, with the same score.
  std::size_t same_pairs = 0;
  // How many were found now.
  std::size_t pairs = 0;
  // As many pairs, the same total and the same worst score: where several sets are equally good, a
  // proposal that was repaired after a change can be another of them than a new search finds.
  bool equally_good = false;
  bool proven = false;

  bool operator==(const Repetition&) const = default;
};
// Compared pair by pair.
Repetition compare(const Run& run, const Proposal& again);

}  // namespace flipside::matching
