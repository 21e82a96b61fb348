#include "screens/person_form.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/text.h"
#include "exchange/test_files.h"
#include "screens/adas_form.h"

namespace flipside::screens {
namespace {

using app::Page;
using ui::Role;

TEST(PersonForm, SavesAFieldOnceWhenItIsLeft) {
  AdasForm visit;
  const std::size_t before = visit.steps();
  visit.page.type(Role::TextField, "Team", "Engi");
  EXPECT_EQ(visit.ada().team, "");
  visit.page.enter(Role::TextField, "Team", " Engines ");
  EXPECT_EQ(visit.ada().team, "Engines");
  EXPECT_EQ(visit.steps(), before + 1);
  EXPECT_EQ(visit.page.get(Role::TextField, "Team").value, "Engines");
}

TEST(PersonForm, KeepsWhatIsTypedAtEachPauseAndUndoesAVisitAtOnce) {
  AdasForm visit;
  const std::size_t before = visit.steps();
  visit.page.type(Role::TextField, "Team", "Engines ");
  visit.page.pause();
  EXPECT_EQ(visit.ada().team, "Engines");
  // The space is needed for the next word.
  EXPECT_EQ(visit.page.get(Role::TextField, "Team").value, "Engines ");
  visit.page.type(Role::TextField, "Team", "Engines of difference ");
  visit.page.pause();
  EXPECT_EQ(visit.ada().team, "Engines of difference");
  visit.page.leave();
  EXPECT_EQ(visit.steps(), before + 1);
  visit.act(app::Undo{});
  EXPECT_EQ(visit.ada().team, "");
  EXPECT_EQ(visit.page.get(Role::TextField, "Team").value, "");
  visit.act(app::Redo{});
  EXPECT_EQ(visit.page.get(Role::TextField, "Team").value, "Engines of difference");
}

TEST(PersonForm, MakesNoStepOfATextThatIsTakenBack) {
  AdasForm visit;
  const std::size_t before = visit.steps();
  visit.page.type(Role::TextArea, "Note", "Hm");
  visit.page.pause();
  EXPECT_EQ(visit.steps(), before + 1);
  visit.page.enter(Role::TextArea, "Note", "");
  EXPECT_EQ(visit.ada().note, "");
  EXPECT_EQ(visit.steps(), before);
  visit.page.enter(Role::TextArea, "Note", "One");
  visit.page.enter(Role::TextArea, "Note", "Another");
  EXPECT_EQ(visit.steps(), before + 2) << "Two visits are two steps.";
}

TEST(PersonForm, FollowsAChangeUnderneathWhileAnotherFieldIsTyped) {
  AdasForm visit;
  visit.page.type(Role::TextField, "E-mail", "ada@");
  Person changed = visit.ada();
  changed.team = "Engines";
  visit.act(app::Save<Person>{changed});
  EXPECT_EQ(visit.page.get(Role::TextField, "Team").value, "Engines");
  EXPECT_EQ(visit.page.get(Role::TextField, "E-mail").value, "ada@");
  visit.page.enter(Role::TextField, "E-mail", "ada@example.org");
  EXPECT_EQ(visit.ada().team, "Engines");
}

TEST(PersonForm, SaysBeforehandAndAfterwardsWhatLeavingDoesToAPair) {
  AdasForm visit;
  EXPECT_TRUE(visit.page.get(Role::Select, "Status").description.empty());
  visit.act(app::AddPairByHand{{AdasForm::kAda, Id<Person>{"person-charles"}}});
  visit.go(app::Page::People, AdasForm::kAda.value);
  EXPECT_TRUE(visit.page.get(Role::Select, "Status").description.contains("ends their pair"));
  visit.page.choose("Status", "Left");
  EXPECT_EQ(visit.programme().pairs.begin()->second.stage, PairStage::Closed);
  EXPECT_EQ(app::last_toast(visit.stage.app), "Ada Lovelace: 1 pair ended");
}

TEST(PersonForm, TakesOverWhatAnUndoBringsBack) {
  AdasForm visit;
  visit.page.enter(Role::TextField, "Team", "Engines");
  visit.page.choose("Status", "Away");
  visit.act(app::Undo{});
  EXPECT_EQ(visit.ada().status, PersonStatus::Active);
  EXPECT_EQ(visit.page.get(Role::Select, "Status").value, "active");
  visit.act(app::Undo{});
  EXPECT_EQ(visit.page.get(Role::TextField, "Team").value, "");
}

TEST(PersonForm, KeepsTheNameUntilThereIsAnotherOne) {
  AdasForm visit;
  visit.page.enter(Role::TextField, "Name", "  ");
  EXPECT_EQ(visit.ada().name, "Ada Lovelace");
  EXPECT_EQ(visit.page.get(Role::TextField, "Name").description, "Enter a name");
  EXPECT_TRUE(visit.page.get(Role::TextField, "Name").state.invalid);
  visit.page.enter(Role::TextField, "Name", "عمر الخطيب");
  EXPECT_EQ(visit.ada().name, "عمر الخطيب");
  EXPECT_FALSE(visit.page.get(Role::TextField, "Name").state.invalid);
}

struct Refused {
  std::string field;
  std::string text;
};

TEST(PersonForm, SaysWhatCanNotBeKeptAndKeepsTheRest) {
  const std::vector<Refused> cases{
      {"E-mail", "ada"}, {"E-mail", "ada@"}, {"E-mail", "a@b@c"}, {"E-mail", "ada lovelace@x.org"}};
  for (const auto& [field, text] : cases) {
    AdasForm visit;
    visit.page.enter(Role::TextField, field, text);
    EXPECT_TRUE(visit.page.get(Role::TextField, field).state.invalid) << text;
    visit.page.enter(Role::TextField, "Team", "Engines");
    EXPECT_EQ(visit.ada().team, "Engines");
    EXPECT_EQ(visit.ada().email, "") << text;
  }
}

TEST(PersonForm, TakesWholeHoursOnly) {
  AdasForm visit;
  visit.page.enter(Role::NumberField, "Hours a month", "forty");
  EXPECT_TRUE(visit.page.get(Role::NumberField, "Hours a month").state.invalid);
  EXPECT_EQ(visit.ada().hours_a_month, std::nullopt);
  visit.page.enter(Role::NumberField, "Hours a month", "4");
  EXPECT_EQ(visit.ada().hours_a_month, 4);
  visit.page.enter(Role::NumberField, "Hours a month", "");
  EXPECT_EQ(visit.ada().hours_a_month, std::nullopt);
}

TEST(PersonForm, ExplainsTheRoleThatIsChosen) {
  AdasForm visit;
  EXPECT_TRUE(visit.page.has(Role::Paragraph, "Mentor (junior, teaches)"));
  visit.page.click(Role::Radio, "Mentee");
  EXPECT_EQ(visit.ada().role, flipside::Role::Mentee);
  EXPECT_TRUE(visit.page.has(Role::Paragraph, "Mentee (senior, learns)"));
}

TEST(PersonForm, AddsATopicThatIsNotOnTheListInOneStep) {
  AdasForm visit;
  const std::size_t before = visit.steps();
  const std::size_t topics = visit.programme().topics.size();
  visit.pick("Add a topic to teach", "Quilting", "Add “Quilting”");
  ASSERT_EQ(visit.ada().offers.size(), 1U);
  EXPECT_EQ(visit.programme().topics.at(visit.ada().offers[0].topic).name, "Quilting");
  EXPECT_EQ(visit.steps(), before + 1);
  visit.act(app::Undo{});
  EXPECT_TRUE(visit.ada().offers.empty());
  EXPECT_EQ(visit.programme().topics.size(), topics);
}

TEST(PersonForm, OffersTopicsOfTheListAndNoneTwice) {
  AdasForm visit;
  visit.pick("Add a topic to learn", "spread", "Spreadsheets");
  ASSERT_EQ(visit.ada().wants.size(), 1U);
  visit.page.type(Role::Combobox, "Add a topic to learn", "spreadsheets");
  EXPECT_TRUE(visit.page.get(Role::ListOption, "Type a name to add a topic").state.disabled);
}

TEST(PersonForm, SetsLevelAndPriorityAndTakesTopicsAway) {
  AdasForm visit;
  visit.pick("Add a topic to learn", "spread", "Spreadsheets");
  visit.page.slide("Spreadsheets", "1");
  EXPECT_EQ(visit.ada().wants[0].current, 1);
  visit.page.click(Role::Button, "Change Spreadsheets");
  visit.page.click(Role::MenuItem, "Most wanted");
  EXPECT_EQ(visit.ada().wants[0].priority, 3);
  visit.page.click(Role::Button, "Change Spreadsheets");
  visit.page.click(Role::MenuItem, "Remove");
  EXPECT_TRUE(visit.ada().wants.empty());
}

TEST(PersonForm, ListsLanguagesAndInterests) {
  AdasForm visit;
  visit.page.enter(Role::TextField, "Add a language", "English");
  visit.page.enter(Role::TextField, "Add a language", "english");
  ASSERT_EQ(visit.ada().languages.size(), 1U);
  visit.page.choose("How well: English", "Fluent");
  EXPECT_EQ(visit.ada().languages[0].level, LanguageLevel::Fluent);
  visit.page.click(Role::Button, "Remove English");
  EXPECT_TRUE(visit.ada().languages.empty());
  visit.pick("Add an interest", "Chess", "Add “Chess”");
  EXPECT_EQ(visit.ada().interests.size(), 1U);
  visit.page.click(Role::Button, "Remove Chess");
  EXPECT_TRUE(visit.ada().interests.empty());
}

TEST(PersonForm, FindsTheLineManagerAmongTheOthers) {
  AdasForm visit;
  visit.page.type(Role::Combobox, "Line manager", "a");
  EXPECT_FALSE(visit.page.has(Role::ListOption, "Ada Lovelace"));
  visit.page.send(ui::Activated{visit.page.get(Role::ListOption, "Charles Babbage").id});
  EXPECT_EQ(visit.ada().manager, Id<Person>{"person-charles"});
}

TEST(PersonForm, RemovesAPersonWithoutAQuestionAndWithAnUndo) {
  AdasForm visit;
  visit.page.click(Role::Button, "More for this person");
  visit.page.click(Role::MenuItem, "Remove person");
  EXPECT_EQ(visit.programme().people.size(), 1U);
  EXPECT_TRUE(visit.page.has(Role::Heading, "People"));
  visit.page.click(Role::Button, "Undo");
  EXPECT_EQ(visit.programme().people.size(), 2U);
}

TEST(PersonForm, LeavesNothingBehindWhenSomebodyNewStaysBlank) {
  AdasForm visit;
  visit.page.click(Role::Button, "Add person");
  EXPECT_EQ(visit.programme().people.size(), 3U);
  EXPECT_EQ(visit.page.focused(), visit.page.get(Role::TextField, "Name").id);
  visit.page.click(Role::Button, "Close");
  EXPECT_EQ(visit.programme().people.size(), 2U);
  visit.page.click(Role::Button, "Add person");
  visit.page.enter(Role::TextField, "Name", "Grace Hopper");
  visit.page.click(Role::Button, "Close");
  EXPECT_EQ(visit.programme().people.size(), 3U);
}

TEST(PersonForm, LeadsToTheNextStep) {
  AdasForm visit;
  visit.page.click(Role::Button, "See possible pairs");
  EXPECT_EQ(visit.stage.app.route.page, Page::Matching);
  visit.act(app::AddPairByHand{{AdasForm::kAda, Id<Person>{"person-charles"}}});
  visit.go(Page::People, AdasForm::kAda.value);
  EXPECT_TRUE(visit.page.has(Role::Link, "Teaches Charles Babbage, by hand"));
  visit.page.click(Role::Button, "Open their pair");
  EXPECT_EQ(visit.stage.app.route.page, Page::Pair);
}

// Every fifth of the naughty strings, to be quick; the import tries them all.
TEST(PersonForm, KeepsNaughtyNamesAsTheyAreTyped) {
  AdasForm visit;
  const std::vector<std::string> texts = exchange::JsonTexts("naughty-strings/blns.json").texts;
  ASSERT_GT(texts.size(), 100U);
  for (std::size_t i = 0; i < texts.size(); i += 5) {
    const std::string name(trim(texts[i]));
    if (name.empty()) continue;
    const std::string before = visit.ada().name;
    visit.page.enter(Role::TextField, "Name", texts[i]);
    EXPECT_EQ(visit.ada().name, code_points(name).size() > 200 ? before : name);
  }
}

TEST(PersonForm, FitsAPhone) {
  AdasForm visit(phone());
  EXPECT_TRUE(visit.page.has(Role::Heading, "Ada Lovelace"));
  visit.page.enter(Role::TextField, "Team", "Engines");
  EXPECT_EQ(visit.ada().team, "Engines");
}

}  // namespace
}  // namespace flipside::screens
