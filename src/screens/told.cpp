#include "screens/told.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "screens/format.h"
#include "screens/words/proof.h"

namespace flipside::screens {

bool tells_no_scores(const Policy& policy) {
  return policy.groups_hidden && policy.weights.groups > 0;
}

bool tells_no_scores(const matching::Proposal& proposal) {
  return proposal.prepared && tells_no_scores(proposal.prepared->policy);
}

std::string score_told(const Policy& policy, int score) {
  if (!tells_no_scores(policy)) return score_of_100(score);
  constexpr int kQuarter = matching::HighestScore / 4;
  const int band = std::clamp(score / kQuarter, 0, 3);
  return std::string(words::ScoreBands[static_cast<std::size_t>(band)]);
}

bool is_large_loss(std::int64_t loss) { return loss >= matching::HighestScore / 4; }

}  // namespace flipside::screens
