#include "screens/matching_policy.h"

#include <algorithm>
#include <array>
#include <string>

#include "matching/scoring.h"
#include "matching/wording.h"
#include "screens/format.h"
#include "screens/words/matching.h"
#include "ui/box.h"
#include "ui/choice.h"
#include "ui/slider.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

struct WeightRow {
  std::string_view key;
  matching::Criterion criterion;
  int Weights::* weight;
};

constexpr std::array kWeights{
    WeightRow{"topics", matching::Criterion::Topics, &Weights::topics},
    WeightRow{"complementary", matching::Criterion::Complementary, &Weights::complementary},
    WeightRow{"interests", matching::Criterion::Interests, &Weights::interests},
    WeightRow{"languages", matching::Criterion::Languages, &Weights::languages},
    WeightRow{"preferences", matching::Criterion::Preferences, &Weights::preferences}};

int sum(const Weights& weights) {
  int total = 0;
  for (const WeightRow& row : kWeights) total += weights.*row.weight;
  return total;
}

}  // namespace

void weights_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "weights", words::WhatCounts, {.padding = 20});
  ui::heading(f, 2, words::WhatCounts, ui::kBodyStrong);
  f.space(8);
  Policy policy = policy_of(scene.programme());
  const int total = std::max(1, sum(policy.weights));
  for (const WeightRow& row : kWeights) {
    int value = policy.weights.*row.weight;
    const std::string share = percent((value * 200 + total) / (2 * total));
    const auto event = ui::slider(f, row.key, matching::name_of(row.criterion), value,
                                  {.least = 0, .most = 100, .step = 5, .value_text = share});
    if (event.committed && value != policy.weights.*row.weight) {
      policy.weights.*row.weight = value;
      scene.send(app::Save<Policy>{policy});
    }
    f.space(8);
  }
  ui::muted(f, words::WhatCountsHint, ui::kCaption);
}

void rules_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "rules", words::Rules, {.padding = 20});
  ui::heading(f, 2, words::Rules, ui::kBodyStrong);
  f.space(8);
  Policy policy = policy_of(scene.programme());
  bool changed = ui::toggle(f, "team", words::RuleTeam, policy.different_team);
  changed = ui::toggle(f, "before", words::RuleBefore, policy.never_paired_before) || changed;
  f.space(8);
  ui::muted(f, words::AlwaysRules, ui::kCaption);
  if (changed) scene.send(app::Save<Policy>{policy});
}

}  // namespace flipside::screens
