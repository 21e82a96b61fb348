// What is known of a proposal: the banner, and behind a button how it is proved.
#pragma once

#include "matching/run.h"
#include "screens/scene.h"
#include "ui/progress.h"

namespace flipside::screens {

struct ProofView {
  bool open{};
  bool with_names{};
  ui::ProgressState progress{};
};

// While another search runs, how far that is.
void proof(Scene& scene, ProofView& view, const matching::Proposal& proposal);

// The bar of a search that runs, with its Cancel.
void search_bar(Scene& scene, ui::ProgressState& progress, int thousandths);

// How many couples would rather have each other, once that is counted. It comes late: below what is
// pressed most.
void blocking_couples(Scene& scene, const matching::Proposal& proposal);

}  // namespace flipside::screens
