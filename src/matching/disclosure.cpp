#include "matching/disclosure.h"

#include <algorithm>

#include "matching/wording.h"

namespace flipside::matching {

namespace {

constexpr int BandWidth = HighestScore / 4;
constexpr int PartWidth = FullWorth / 4;

int middle_of(Band band, int width) { return static_cast<int>(band) * width + width / 2; }

Breakdown hidden(const Breakdown& breakdown) {
  Breakdown told;
  told.score = middle_of(band_of(breakdown.score), BandWidth);
  for (const Criterion criterion : AllCriteria) {
    const auto worth = breakdown.worth(criterion);
    if (!worth || criterion == Criterion::Groups) continue;
    const Band band = band_of(*worth * (HighestScore / FullWorth));
    told.worths[static_cast<std::size_t>(criterion)] = middle_of(band, PartWidth);
  }
  return told;
}

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

Told told_of(const Breakdown& breakdown, const Policy& policy) {
  const Band band = band_of(breakdown.score);
  if (hides_groups(policy)) return {std::nullopt, band, hidden(breakdown)};
  return {breakdown.score, band, breakdown};
}

std::string in_words(const Told& told) {
  if (!told.score) return std::string(in_words(told.band));
  return std::to_string(*told.score / (HighestScore / 100)) + " of 100";
}

ToldTotal told_total(std::int64_t total, std::int64_t pairs, const Policy& policy) {
  const std::int64_t mean = pairs == 0 ? 0 : total / pairs;
  const Band band = band_of(static_cast<int>(std::clamp<std::int64_t>(mean, 0, HighestScore)));
  if (hides_groups(policy)) return {std::nullopt, band};
  return {total, band};
}

ToldCost told_cost(std::int64_t loss, const Policy& policy) {
  const bool large = loss >= BandWidth;
  if (hides_groups(policy)) return {std::nullopt, large};
  return {loss, large};
}

std::string cause_told(const Unmatched& unmatched, const Policy& policy) {
  if (!hides_groups(policy) || !tells_score(unmatched)) return cause_in_words(unmatched);
  return "The best possible pair is below your threshold.";
}

std::string way_out_told(const Unmatched& unmatched, const Policy& policy) {
  if (!hides_groups(policy) || !tells_score(unmatched)) return way_out_in_words(unmatched);
  return "Lower the threshold.";
}

}  // namespace flipside::matching
