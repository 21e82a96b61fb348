// The pairs of a proposal, as a list with reasons or as a plot: found, sorted, looked at.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "matching/run.h"
#include "screens/matching_links.h"
#include "screens/matching_partners.h"
#include "screens/scene.h"

namespace flipside::screens {

struct PairsView {
  // The pair whose reasons are shown: mentor and mentee id joined. Empty: none.
  std::string open{};
  std::size_t shown{40};
  // 0: list, 1: plot.
  int as{};
  LinksView links{};
  std::string filter{};
  // 0: those that need a look, the weakest, first; 1: the strongest first; 2: by the mentor's name.
  int sort{};
  // Places in the proposal of those that fit the filter, in that order; made when any of it becomes
  // another one.
  std::vector<std::size_t> order{};
  std::string made_for{};
};

void pairs_card(Scene& scene, PairsView& view, PartnersForm& partners,
                const matching::Proposal& proposal);

}  // namespace flipside::screens
