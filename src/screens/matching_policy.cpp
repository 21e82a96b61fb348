#include "screens/matching_policy.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "app/proposing.h"
#include "base/text.h"
#include "exchange/person_words.h"
#include "matching/scoring.h"
#include "matching/wording.h"
#include "screens/format.h"
#include "screens/words/matching.h"
#include "screens/words/policy.h"
#include "ui/box.h"
#include "ui/choice.h"
#include "ui/disclosure.h"
#include "ui/select.h"
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

constexpr std::array kUsualWeights{
    WeightRow{"topics", matching::Criterion::Topics, &Weights::topics},
    WeightRow{"complementary", matching::Criterion::Complementary, &Weights::complementary},
    WeightRow{"aims", matching::Criterion::Aims, &Weights::aims},
    WeightRow{"languages", matching::Criterion::Languages, &Weights::languages},
    WeightRow{"hours", matching::Criterion::Hours, &Weights::hours}};
constexpr std::array kOtherWeights{
    WeightRow{"interests", matching::Criterion::Interests, &Weights::interests},
    WeightRow{"preferences", matching::Criterion::Preferences, &Weights::preferences},
    WeightRow{"openness", matching::Criterion::Openness, &Weights::openness},
    WeightRow{"groups", matching::Criterion::Groups, &Weights::groups}};

bool has_groups(const Scene& scene) { return !scene.programme().groups.empty(); }

bool is_offered(const Scene& scene, const WeightRow& row) {
  return row.weight != &Weights::groups || has_groups(scene);
}

int sum(const Weights& weights) {
  int total = 0;
  for_each_field<Weights>([&](const auto& field) { total += weights.*field.member; });
  return total;
}

// Saves the policy; where a proposal is shown, the search begins anew so that the effect is seen.
void save(Scene& scene, const Policy& policy) {
  scene.send(app::Save<Policy>{policy});
  if (app::is_shown(*scene.app.proposing)) scene.send(app::StartMatching{});
}

// Each answers whether the policy was changed.
bool weight_slider(ui::Frame& f, const WeightRow& row, Policy& policy) {
  const int total = sum(policy.weights);
  int value = ui::held_value(f, row.key, policy.weights.*row.weight);
  const int others = total - policy.weights.*row.weight;
  const int whole = std::max(1, others + value);
  const std::string share = percent((value * 200 + whole) / (2 * whole));
  const auto event = ui::slider(f, row.key, matching::name_of(row.criterion), value,
                                {.least = 0, .most = 100, .step = 5, .value_text = share});
  f.space(8);
  if (!event.committed || value == policy.weights.*row.weight) return false;
  policy.weights.*row.weight = value;
  return true;
}

std::size_t others_in_use(const Scene& scene, const Weights& weights) {
  return static_cast<std::size_t>(std::ranges::count_if(kOtherWeights, [&](const WeightRow& row) {
    return weights.*row.weight > 0 && is_offered(scene, row);
  }));
}

bool groups_toggle(ui::Frame& f, Policy& policy) {
  const std::string_view hint =
      policy.groups_hidden ? words::GroupsHiddenHint : words::GroupsShownHint;
  return ui::toggle(f, "groups_hidden", words::GroupsHidden, policy.groups_hidden, {.hint = hint});
}

std::size_t other_rules_in_use(const Policy& policy) {
  return (policy.managers_known ? 1U : 0U) + (policy.least_openness > 0 ? 1U : 0U);
}

bool openness_select(ui::Frame& f, Policy& policy) {
  constexpr std::array<std::string_view, 5> kLevelKeys{"0", "1", "2", "3", "4"};
  std::vector<ui::Choice> choices{{kLevelKeys[0], words::NoLeastOpenness}};
  for (int level = 1; level <= 4; ++level) {
    choices.push_back(
        {kLevelKeys[static_cast<std::size_t>(level)], exchange::openness_words(level)});
  }
  const ui::FieldLook look{.label = matching::setting_of(matching::Rule::OpenEnough),
                           .hint = words::LeastOpennessHint};
  return ui::select(f, "least_openness", look, choices, policy.least_openness);
}

bool length_slider(ui::Frame& f, Policy& policy) {
  int minutes = ui::held_value(f, "length", policy.session_minutes);
  const std::string text = counted(minutes, "minute", "minutes");
  const auto event = ui::slider(f, "length", words::SessionLength, minutes,
                                {.least = 15, .most = 180, .step = 15, .value_text = text});
  ui::muted(f, words::SessionLengthHint, ui::kCaption);
  if (!event.committed || minutes == policy.session_minutes) return false;
  policy.session_minutes = minutes;
  return true;
}

bool other_rules(Scene& scene, Policy& policy) {
  ui::Frame& f = scene.ui;
  const app::Counts& counts = scene.app.derived.counts;
  const std::string unknown = words::managers_unknown(counts.no_manager, counts.signed_up);
  bool changed =
      ui::toggle(f, "managers", matching::setting_of(matching::Rule::MentorManagerUnknown),
                 policy.managers_known, {.hint = unknown});
  f.space(12);
  changed = openness_select(f, policy) || changed;
  f.space(12);
  changed = length_slider(f, policy) || changed;
  f.space(4);
  return changed;
}

}  // namespace

void weights_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "weights", words::WhatCounts, {.padding = 20});
  ui::heading(f, 2, words::WhatCounts, ui::kBodyStrong);
  f.space(8);
  Policy policy = policy_of(scene.programme());
  bool changed = false;
  for (const WeightRow& row : kUsualWeights) changed = weight_slider(f, row, policy) || changed;
  const std::size_t used = others_in_use(scene, policy.weights);
  if (ui::disclosure(f, "more", words::with_use(words::MoreCriteria, used))) {
    f.space(8);
    for (const WeightRow& row : kOtherWeights) {
      if (is_offered(scene, row)) changed = weight_slider(f, row, policy) || changed;
    }
    if (has_groups(scene)) ui::muted(f, words::GroupsConsentHint, ui::kCaption);
  }
  f.space(8);
  ui::muted(f, scene.app.proposing->proposal ? words::WhatCountsNow : words::WhatCountsHint,
            ui::kCaption);
  if (changed) save(scene, policy);
}

void rules_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "rules", words::Rules, {.padding = 20});
  ui::heading(f, 2, words::Rules, ui::kBodyStrong);
  f.space(8);
  Policy policy = policy_of(scene.programme());
  bool changed = false;
  const auto rule = [&](std::string_view key, matching::Rule which, bool& on) {
    changed = ui::toggle(f, key, matching::setting_of(which), on) || changed;
  };
  rule("team", matching::Rule::DifferentTeam, policy.different_team);
  rule("before", matching::Rule::NeverPairedBefore, policy.never_paired_before);
  rule("teaches", matching::Rule::TeachesWhatIsWanted, policy.teaches_what_is_wanted);
  rule("avoid", matching::Rule::NobodyAvoided, policy.nobody_avoided);
  rule("hour", matching::Rule::SharesAnHour, policy.share_an_hour);
  if (has_groups(scene)) changed = groups_toggle(f, policy) || changed;
  f.space(4);
  const std::size_t used = other_rules_in_use(policy);
  if (ui::disclosure(f, "more", words::with_use(words::MoreRules, used))) {
    changed = other_rules(scene, policy) || changed;
  }
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
  int least = ui::held_value(f, "least", policy.least_score / kPoint);
  const std::string text =
      least == 0 ? std::string(words::NoLeastScore) : std::to_string(least) + " of 100";
  const auto moved = ui::slider(f, "least", matching::LeastScoreSetting, least,
                                {.least = 0, .most = 100, .step = 1, .value_text = text});
  ui::muted(f, words::LeastScoreHint, ui::kCaption);
  const bool set = moved.committed && least != policy.least_score / kPoint;
  if (set) policy.least_score = least * kPoint;
  if (chosen || set) save(scene, policy);
}

}  // namespace flipside::screens
