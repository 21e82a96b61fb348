// Making pairs of proposed couples.
#pragma once

#include <vector>

#include "app/app.h"
#include "app/programme_intents.h"
#include "app/proposing.h"
#include "base/random.h"

namespace flipside::app {

Couple couple_of(const matching::ProposedPair& pair);

// The proposed couples among `wanted`; all of them when none is named.
std::vector<Couple> chosen(const matching::Proposal& proposal, const std::vector<Couple>& wanted);

// Takes them out of the proposal.
void take_out(Proposing& proposing, const std::vector<Couple>& couples);

Pair new_pair(const Couple& couple, PairStage stage, Random& random);

// The couple's pair that is neither closed nor declined; nullptr: none.
const Pair* open_pair(const Programme& programme, const Couple& couple);

// Whether both are still there and were not made a pair since; an untouched proposal is none.
bool is_open(const Programme& programme, const Couple& couple);

// Their untouched proposal, or a new pair, in that stage.
Pair pair_of(const Programme& programme, const Couple& couple, PairStage stage, Random& random);

// What keeps the search that made the proposal as a run (programme/run.h); once for each search.
Change keep_run(App& app, Random& random);

// One slice of doing a run again (runs.cpp).
Effects advance_repetition(App& app);

}  // namespace flipside::app
