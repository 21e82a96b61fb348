#include "screens/told.h"

#include "matching/disclosure.h"
#include "screens/format.h"

namespace flipside::screens {

bool tells_no_scores(const Policy& policy) { return matching::hides_groups(policy); }

bool tells_no_scores(const matching::Proposal& proposal) {
  return proposal.prepared && tells_no_scores(proposal.prepared->policy);
}

std::string score_told(const Policy& policy, int score) {
  if (!tells_no_scores(policy)) return score_of_100(score);
  return std::string(matching::in_words(matching::band_of(score)));
}

}  // namespace flipside::screens
