// The search for the best pairs, the proposal with its reasons, who stays without.
#pragma once

#include "screens/matching_head.h"
#include "screens/matching_modes.h"
#include "screens/matching_pairs.h"
#include "screens/matching_partners.h"
#include "screens/matching_proof.h"
#include "screens/matching_without.h"
#include "screens/scene.h"
#include "screens/why_not_dialog.h"
#include "ui/geometry.h"
#include "ui/progress.h"

namespace flipside::screens {

struct MatchingScreen {
  PairsView pairs{};
  WithoutView without{};
  ProofView proof{};
  ui::ProgressState progress{};
  WhyNotForm why_not{};
  PartnersForm partners{};
  ModesForm modes{};
  MatchingHead head{};
};

namespace late {
void draw_matching_page(Scene& scene, MatchingScreen& screen, ui::Rect area);
}  // namespace late

}  // namespace flipside::screens
