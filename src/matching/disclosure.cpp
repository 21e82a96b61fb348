#include "matching/disclosure.h"

#include <algorithm>

#include "matching/model.h"
#include "matching/wording.h"

namespace flipside::matching {

namespace {

constexpr int BandWidth = HighestScore / 4;

bool tells_score(const Unmatched& unmatched) { return unmatched.cause == Cause::BelowLeastScore; }

}  // namespace

bool hides_groups(const Policy& policy) {
  return policy.groups_hidden && policy.weights.groups > 0;
}

bool names_groups(const Policy& policy) {
  return !policy.groups_hidden && policy.weights.groups > 0;
}

Band band_of(int score) { return static_cast<Band>(std::clamp(score / BandWidth, 0, 3)); }

std::string_view in_words(Band band) {
  switch (band) {
    case Band::VeryGood:
      return "very good";
    case Band::Good:
      return "good";
    case Band::Fair:
      return "fair";
    case Band::Weak:
      break;
  }
  return "weak";
}

bool is_large_loss(std::int64_t loss) { return loss >= BandWidth; }

std::string cause_told(const Unmatched& unmatched, const Policy& policy) {
  if (!hides_groups(policy) || !tells_score(unmatched)) return cause_in_words(unmatched);
  return "The best possible pair scores less than the least acceptable score.";
}

std::string way_out_told(const Unmatched& unmatched, const Policy& policy) {
  if (!hides_groups(policy) || !tells_score(unmatched)) return way_out_in_words(unmatched);
  return "Set “" + std::string(LeastScoreSetting) + "” lower.";
}

}  // namespace flipside::matching
