// The weights and rules on the matching page.
#include <gtest/gtest.h>

#include "screens/visit.h"

namespace flipside::screens {
namespace {

using app::Page;
using ui::Role;

struct PolicyCards : Visit {
  PolicyCards() : Visit(two_people()) { go(Page::Matching); }
  static app::Stage two_people() {
    app::Stage stage = app::Stage::with_programme();
    app::add_two_people(stage);
    return stage;
  }
  const Policy& policy() const { return policy_of(programme()); }
  void add_group() {
    act(app::Save<ResourceGroup>{{Id<ResourceGroup>{"group-one"}, "Pride network"}});
  }
};

TEST(PolicyCards, WeighWhatMostPeopleAnswerAtOnceAndTheRestBehindAButton) {
  PolicyCards visit;
  visit.page.slide("Common free time", "50");
  EXPECT_EQ(visit.policy().weights.hours, 50);
  visit.page.slide("Shared aims", "0");
  EXPECT_EQ(visit.policy().weights.aims, 0);
  EXPECT_FALSE(visit.page.has(Role::Slider, "Openness"));
  visit.page.click(Role::Button, "More criteria (2 in use)");
  visit.page.slide("Openness", "20");
  EXPECT_EQ(visit.policy().weights.openness, 20);
  EXPECT_TRUE(visit.page.get(Role::Button, "More criteria (3 in use)").state.expanded);
  visit.act(app::Undo{});
  EXPECT_EQ(visit.policy().weights.openness, 0);
  visit.page.click(Role::Button, "More criteria (2 in use)");
  EXPECT_FALSE(visit.page.has(Role::Slider, "Openness"));
}

TEST(PolicyCards, SpeakOfGroupsOnlyWhereThereAreSome) {
  PolicyCards visit;
  visit.page.click(Role::Button, "More criteria (2 in use)");
  const std::string hidden = "Use resource groups without ever showing them";
  EXPECT_FALSE(visit.page.has(Role::Slider, "Resource groups"));
  EXPECT_FALSE(visit.page.has(Role::Switch, hidden));
  visit.add_group();
  visit.page.slide("Resource groups", "30");
  EXPECT_EQ(visit.policy().weights.groups, 30);
  EXPECT_TRUE(visit.page.get(Role::Switch, hidden).state.checked);
  visit.page.click(Role::Switch, hidden);
  EXPECT_FALSE(visit.policy().groups_hidden);
}

TEST(PolicyCards, HaveEveryRule) {
  PolicyCards visit;
  visit.page.click(Role::Button, "More rules");
  EXPECT_TRUE(visit.page.has(
      Role::Paragraph,
      "1 of 2 people has none here: one reporting line can not be ruled out for them."));
  visit.page.click(Role::Switch, "Only people whose line manager is known");
  EXPECT_TRUE(visit.policy().managers_known);
  visit.page.choose("Least readiness for a partner unlike oneself", "3: yes");
  EXPECT_EQ(visit.policy().least_openness, 3);
  visit.page.slide("Planned length of a session", "90");
  EXPECT_EQ(visit.policy().session_minutes, 90);
  EXPECT_TRUE(visit.page.has(Role::Button, "More rules (2 in use)"));
}

}  // namespace
}  // namespace flipside::screens
