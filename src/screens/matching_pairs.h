// The pairs of a proposal, as a list with reasons or as a plot, and those who stay without.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

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
  // Places in the proposal, the best score first; made when it becomes another one.
  std::vector<std::size_t> order{};
  int number{-1};
};

void pairs_card(Scene& scene, PairsView& view, PartnersForm& partners,
                const matching::Proposal& proposal);

void unmatched_card(Scene& scene, PartnersForm& partners, const matching::Proposal& proposal);

}  // namespace flipside::screens
