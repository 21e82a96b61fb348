#include "screens/matching_policy.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

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

constexpr int kPoint = matching::HighestScore / 100;

struct WeightRow {
  std::string_view key;
  matching::Criterion criterion;
  int Weights::* weight;
};

constexpr std::array kWeights{
    WeightRow{"topics", matching::Criterion::Topics, &Weights::topics},
    WeightRow{"complementary", matching::Criterion::Complementary, &Weights::complementary},
    WeightRow{"aims", matching::Criterion::Aims, &Weights::aims},
    WeightRow{"interests", matching::Criterion::Interests, &Weights::interests},
    WeightRow{"languages", matching::Criterion::Languages, &Weights::languages},
    WeightRow{"hours", matching::Criterion::Hours, &Weights::hours},
    WeightRow{"preferences", matching::Criterion::Preferences, &Weights::preferences},
    WeightRow{"groups", matching::Criterion::Groups, &Weights::groups},
    WeightRow{"openness", matching::Criterion::Openness, &Weights::openness}};

int sum(const Weights& weights) {
  int total = 0;
  for (const WeightRow& row : kWeights) total += weights.*row.weight;
  return total;
}

// Saves the policy; where a proposal is shown, the search begins anew so that the effect is seen.
void save(Scene& scene, const Policy& policy) {
  scene.send(app::Save<Policy>{policy});
  if (scene.app.proposing.proposal) scene.send(app::StartMatching{});
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
      save(scene, policy);
    }
    f.space(8);
  }
  ui::muted(f, scene.app.proposing.proposal ? words::WhatCountsNow : words::WhatCountsHint,
            ui::kCaption);
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
  if (changed) save(scene, policy);
}

void mode_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "mode", words::WhatIsBest, {.padding = 20});
  ui::heading(f, 2, words::WhatIsBest, ui::kBodyStrong);
  f.space(8);
  Policy policy = policy_of(scene.programme());
  std::vector<ui::Choice> modes;
  for (const auto& named : names_of(MatchingMode{})) {
    modes.push_back({named.name, matching::name_of(named.value)});
  }
  int mode = static_cast<int>(policy.mode);
  const bool chosen =
      ui::radio_group(f, "modes", words::WhatIsBest, modes, mode, {.label_hidden = true});
  policy.mode = static_cast<MatchingMode>(mode);
  ui::muted(f, matching::description_of(policy.mode), ui::kCaption);
  f.space(8);
  int least = policy.least_score / kPoint;
  const std::string text =
      least == 0 ? std::string(words::NoLeastScore) : std::to_string(least) + " of 100";
  const auto moved = ui::slider(f, "least", words::LeastScore, least,
                                {.least = 0, .most = 100, .step = 5, .value_text = text});
  ui::muted(f, words::LeastScoreHint, ui::kCaption);
  const bool set = moved.committed && least != policy.least_score / kPoint;
  if (set) policy.least_score = least * kPoint;
  if (chosen || set) save(scene, policy);
}

}  // namespace flipside::screens
