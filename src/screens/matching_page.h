// The search for the best pairs, the proposal with its reasons, who stays without.
#pragma once

#include <cstddef>
#include <string>

#include "screens/matching_head.h"
#include "screens/scene.h"
#include "screens/why_not_dialog.h"
#include "ui/geometry.h"
#include "ui/progress.h"

namespace flipside::screens {

struct MatchingScreen {
  // The pair whose reasons are shown: mentor and mentee id joined. Empty: the first.
  std::string open;
  std::size_t shown{40};
  ui::ProgressState progress{};
  WhyNotForm why_not{};
  MatchingHead head{};
};

void draw_matching_page(Scene& scene, MatchingScreen& screen, ui::Rect area);

}  // namespace flipside::screens
