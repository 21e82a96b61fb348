#include "screens/matching_remedy.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "app/namesakes.h"
#include "matching/disclosure.h"
#include "matching/model.h"
#include "screens/words/matching.h"
#include "ui/disclosure.h"

namespace flipside::screens {
namespace {

using matching::WayOut;

constexpr int kScorePoint = matching::HighestScore / 100;

bool remedy_pressed(Scene& scene, std::string_view label, const std::string& who) {
  return ui::flush_button(scene.ui, "remedy", label,
                          {.kind = ui::ButtonKind::Quiet, .description = who});
}

void save_and_search(Scene& scene, const Policy& policy) {
  scene.send(app::Save<Policy>{policy});
  scene.send(app::StartMatching{});
}

void switch_off(Policy& policy, matching::Rule rule) {
  switch (rule) {
    case matching::Rule::DifferentTeam:
      policy.different_team = false;
      break;
    case matching::Rule::NeverPairedBefore:
      policy.never_paired_before = false;
      break;
    case matching::Rule::MentorManagerUnknown:
    case matching::Rule::MenteeManagerUnknown:
      policy.managers_known = false;
      break;
    default:
      break;
  }
}

}  // namespace

void remedy_button(Scene& scene, const matching::Unmatched& unmatched, const Policy& policy) {
  const std::string name = app::telling_name(scene.app, unmatched.person);
  Policy changed = policy_of(scene.programme());
  switch (unmatched.way_out) {
    case WayOut::RaiseCapacity:
    case WayOut::GiveRank:
    case WayOut::NameManager:
      if (remedy_pressed(scene, words::OpenTheirPage, name)) {
        scene.go(app::Page::People, unmatched.person.value);
      }
      return;
    case WayOut::GiveRanks:
      if (remedy_pressed(scene, words::SeePeople, name)) scene.go(app::Page::People);
      return;
    case WayOut::SwitchRuleOff:
      if (!remedy_pressed(scene, words::SwitchItOff, name)) return;
      switch_off(changed, unmatched.way_out_rule);
      return save_and_search(scene, changed);
    case WayOut::LowerLeastScore: {
      // A number would tell what resource groups add.
      if (matching::hides_groups(policy)) return;
      const int least = unmatched.best_score / kScorePoint;
      if (!remedy_pressed(scene, words::set_least(least), name)) return;
      changed.least_score = std::min(changed.least_score, least * kScorePoint);
      return save_and_search(scene, changed);
    }
    case WayOut::UseBalanced:
      if (remedy_pressed(scene, words::UseBalanced, name)) {
        scene.send(app::UseMode{MatchingMode::Balanced});
      }
      return;
    case WayOut::InvitePeople:
    case WayOut::LowerLeastOpenness:
    case WayOut::AddPlacesOpposite:
      return;
  }
}

}  // namespace flipside::screens
