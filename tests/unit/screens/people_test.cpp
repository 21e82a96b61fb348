#include "screens/people.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "screens/visit.h"

namespace flipside::screens {
namespace {

using app::Page;
using ui::Role;

// Ada teaches spreadsheets, Charles wants them, Bob has not signed up.
app::Stage three_people() {
  app::Stage stage = app::Stage::with_programme();
  const Id<Rank> low = app::add_rank(stage, "Assistant", 1);
  const Id<Rank> high = app::add_rank(stage, "Director", 5);
  const Id<Topic> topic{"topic-sheets"};
  stage.act(app::Save<Topic>{{topic, "Pivot tables", TopicArea::Technology}});
  app::add_person(stage, "person-ada", "Ada Lovelace", flipside::Role::Mentor,
                  {.rank = low, .team = "Engines", .offers = {{topic, 3}}});
  app::add_person(stage, "person-bob", "Bob Nobody", flipside::Role::None);
  app::add_person(stage, "person-charles", "Charles Babbage", flipside::Role::Mentee,
                  {.rank = high, .wants = {{topic, 0, 3}}});
  return stage;
}

struct PeoplePage : Visit {
  explicit PeoplePage(app::Stage with = three_people(), ui::Surface surface = {})
      : Visit(std::move(with), surface) {
    go(Page::People);
  }
  // Who is in the table, from above.
  std::vector<std::string> shown() const {
    std::vector<std::string> found;
    const std::vector<std::string> all{"Ada Lovelace", "Bob Nobody", "Charles Babbage"};
    for (const std::string& name : names(Role::Button)) {
      if (std::ranges::find(all, name) != all.end()) found.push_back(name);
    }
    return found;
  }
};

using Names = std::vector<std::string>;

TEST(People, AreShownByNameWithWhatTheyTeachAndHowTheyStand) {
  PeoplePage visit;
  EXPECT_EQ(visit.shown(), (Names{"Ada Lovelace", "Bob Nobody", "Charles Babbage"}));
  EXPECT_TRUE(visit.page.has(Role::Heading, "People"));
  EXPECT_TRUE(visit.page.has(Role::Text, "3"));
  EXPECT_TRUE(visit.page.has(Role::Text, "Not signed up"));
  EXPECT_EQ(visit.page.get(Role::Table, "People").set_size, 4);
}

TEST(People, AreFoundByWhatOneTypesInAnyField) {
  PeoplePage visit;
  visit.page.type(Role::SearchField, "Filter", "engin LOVE");
  EXPECT_EQ(visit.shown(), Names{"Ada Lovelace"});
  EXPECT_TRUE(visit.page.has(Role::Text, "1 of 3"));
  EXPECT_EQ(visit.page.heard().back().text, "1 person");
  visit.page.type(Role::SearchField, "Filter", "pivot");
  EXPECT_EQ(visit.shown(), (Names{"Ada Lovelace", "Charles Babbage"}));
}

TEST(People, AreNobodyWhenNothingFitsAndTheFiltersCanBeCleared) {
  PeoplePage visit;
  visit.page.choose("Filter by rank", "Director");
  visit.page.type(Role::SearchField, "Filter", "zebra");
  EXPECT_TRUE(visit.shown().empty());
  visit.page.click(Role::Button, "Clear the filters");
  EXPECT_EQ(visit.shown().size(), 3U);
  EXPECT_TRUE(visit.stage.app.route.query.empty());
}

TEST(People, AreFilteredByChoicesThatStandInTheAddress) {
  PeoplePage visit;
  visit.page.choose("Filter by role", "Mentees");
  EXPECT_EQ(visit.shown(), Names{"Charles Babbage"});
  EXPECT_EQ(app::fragment_of(visit.stage.app.route), "#/people?role=mentee");
  visit.page.choose("Filter by role", "Everyone");
  visit.page.choose("Filter by state", "Not signed up");
  EXPECT_EQ(visit.shown(), Names{"Bob Nobody"});
  visit.act(app::AddressChanged{"#/people?rank=none"});
  EXPECT_EQ(visit.shown(), Names{"Bob Nobody"});
}

TEST(People, AreSortedByTheHeadsOfTheTable) {
  PeoplePage visit;
  visit.page.click(Role::Button, "Rank");
  EXPECT_EQ(visit.shown(), (Names{"Bob Nobody", "Ada Lovelace", "Charles Babbage"}));
  visit.page.click(Role::Button, "Rank");
  EXPECT_EQ(visit.shown(), (Names{"Charles Babbage", "Ada Lovelace", "Bob Nobody"}));
  visit.page.click(Role::Button, "Name");
  visit.page.click(Role::Button, "Name");
  EXPECT_EQ(visit.shown(), (Names{"Charles Babbage", "Bob Nobody", "Ada Lovelace"}));
}

TEST(People, KeepTheirFiltersWhenSomebodyIsOpenedBesideThem) {
  PeoplePage visit;
  visit.page.choose("Filter by role", "Mentors");
  visit.page.click(Role::Button, "Ada Lovelace");
  EXPECT_EQ(app::fragment_of(visit.stage.app.route), "#/people/person-ada?role=mentor");
  EXPECT_EQ(visit.shown(), Names{"Ada Lovelace"});
  EXPECT_EQ(visit.page.focused_name(), "Ada Lovelace");
  visit.page.click(Role::Button, "Close");
  EXPECT_EQ(app::fragment_of(visit.stage.app.route), "#/people?role=mentor");
}

TEST(People, HaveAWayToBeginWhileNobodyIsHere) {
  PeoplePage visit(app::Stage::with_programme());
  visit.page.click(Role::Button, "Import a staff list");
  EXPECT_TRUE(app::find_effect<app::PickFile>(visit.effects) != nullptr);
  visit.page.click(Role::Button, "Add somebody by hand");
  EXPECT_EQ(visit.programme().people.size(), 1U);
  EXPECT_EQ(visit.page.focused(), visit.page.get(Role::TextField, "Name").id);
}

TEST(People, AreRowsOnAPhoneAndAPersonIsAPageOfTheirOwn) {
  PeoplePage visit(three_people(), phone());
  EXPECT_TRUE(visit.page.all(Role::Table).empty());
  EXPECT_EQ(visit.shown().size(), 3U);
  visit.page.click(Role::Button, "Charles Babbage");
  EXPECT_TRUE(visit.page.has(Role::Heading, "Charles Babbage"));
  EXPECT_FALSE(visit.page.has(Role::Heading, "People"));
  visit.page.click(Role::Button, "All people");
  EXPECT_TRUE(visit.page.has(Role::Heading, "People"));
}

TEST(People, WhoAreGoneAreSaidToBeGone) {
  PeoplePage visit;
  visit.go(Page::People, "person-nobody");
  EXPECT_TRUE(visit.page.has(Role::Heading, "This person is not in the programme any more."));
  visit.page.click(Role::Button, "All people");
  EXPECT_TRUE(visit.stage.app.route.id.empty());
}

TEST(People, OfATenThousandOnlyThoseInSightAreDrawn) {
  app::Stage stage = app::Stage::with_programme();
  Change change{.label = "Bring in many"};
  for (int i = 0; i < 10'000; ++i) {
    Person person{.id = Id<Person>{"person-" + std::to_string(100'000 + i)},
                  .name = "Person " + std::to_string(100'000 + i)};
    change.people.emplace(person.id, Edit<Person>{{}, person});
  }
  stage.act(app::Apply{change});
  PeoplePage visit(std::move(stage));
  EXPECT_EQ(visit.page.get(Role::Table, "People").set_size, 10'001);
  EXPECT_LT(visit.page.all(Role::Row).size(), 60U);
  visit.page.type(Role::SearchField, "Filter", "109999");
  EXPECT_TRUE(visit.page.has(Role::Button, "Person 109999"));
  EXPECT_EQ(visit.page.all(Role::Row).size(), 2U);
}

// Several people, chosen and changed together.
struct ChoosingPage : PeoplePage {
  explicit ChoosingPage(ui::Surface surface = {}) : PeoplePage(three_people(), surface) {
    page.click(Role::Button, "Choose several");
  }
  const Person& person(const std::string& id) const {
    return programme().people.at(Id<Person>{id});
  }
  void change(std::string_view what) {
    page.click(Role::Button, "Change them");
    page.choose("What to change", what);
  }
};

TEST(SeveralPeople, AreChosenByTheirRowsAndCounted) {
  ChoosingPage visit;
  EXPECT_TRUE(visit.page.get(Role::Button, "Change them").state.disabled);
  visit.page.click(Role::Checkbox, "Ada Lovelace");
  visit.page.click(Role::Checkbox, "Bob Nobody");
  EXPECT_TRUE(visit.page.has(Role::Text, "2 people chosen"));
  EXPECT_EQ(visit.page.heard().back().text, "2 people chosen");
  visit.page.click(Role::Checkbox, "Ada Lovelace");
  EXPECT_TRUE(visit.page.has(Role::Text, "1 person chosen"));
  visit.page.click(Role::Button, "Done");
  EXPECT_TRUE(visit.page.all(Role::Checkbox).empty());
  EXPECT_EQ(visit.shown().size(), 3U);
}

TEST(SeveralPeople, AreAllWhomTheFilterLeavesAndStayChosenUnderAnother) {
  ChoosingPage visit;
  visit.page.choose("Filter by role", "Mentees");
  visit.page.click(Role::Button, "Choose the one shown");
  visit.page.choose("Filter by role", "Everyone");
  EXPECT_TRUE(visit.page.get(Role::Checkbox, "Charles Babbage").state.checked);
  EXPECT_TRUE(visit.page.has(Role::Text, "1 person chosen"));
  visit.page.click(Role::Button, "Choose all 3 shown");
  EXPECT_TRUE(visit.page.has(Role::Text, "3 people chosen"));
  visit.page.click(Role::Button, "Choose none");
  EXPECT_TRUE(visit.page.has(Role::Text, "0 people chosen"));
}

TEST(SeveralPeople, GetTheirRolesByRankAsOneStep) {
  ChoosingPage visit;
  const Programme before = visit.programme();
  visit.page.click(Role::Button, "Choose all 3 shown");
  visit.change("Role by rank");
  visit.page.choose("Who learns", "Assistant and above learn, others teach");
  EXPECT_TRUE(visit.page.has(Role::Paragraph,
                             "2 learn, 0 teach. 1 has no rank and stays without a change."));
  const std::size_t steps = visit.steps();
  visit.page.click(Role::Button, "Change 3 people");
  EXPECT_EQ(visit.person("person-ada").role, flipside::Role::Mentee);
  EXPECT_EQ(visit.person("person-bob").role, flipside::Role::None);
  EXPECT_EQ(visit.steps(), steps + 1);
  visit.page.click(Role::Button, "Undo");
  EXPECT_EQ(visit.programme(), before);
}

TEST(SeveralPeople, GetARankATeamAStatusAndTopicsTogether) {
  ChoosingPage visit;
  visit.page.click(Role::Button, "Choose all 3 shown");
  visit.change("Rank");
  visit.page.choose("Rank", "Director");
  visit.page.click(Role::Button, "Change 3 people");
  visit.change("Team");
  visit.page.type(Role::TextField, "Team", " Presses ");
  visit.page.click(Role::Button, "Change 3 people");
  visit.change("Add a topic to learn");
  visit.pick("Topic", "Podcasts", "Add “Podcasts”");
  visit.page.click(Role::Button, "Change 3 people");
  visit.change("Take a topic away");
  visit.pick("Topic", "Pivot", "Pivot tables");
  visit.page.click(Role::Button, "Change 3 people");
  visit.change("Status");
  visit.page.choose("Status", "Away");
  visit.page.click(Role::Button, "Change 3 people");
  for (const char* id : {"person-ada", "person-bob", "person-charles"}) {
    const Person& person = visit.person(id);
    EXPECT_EQ(visit.programme().ranks.at(person.rank).name, "Director");
    EXPECT_EQ(person.team, "Presses");
    EXPECT_EQ(person.status, PersonStatus::Away);
    ASSERT_EQ(person.wants.size(), 1U) << id;
    EXPECT_EQ(visit.programme().topics.at(person.wants[0].topic).name, "Podcasts");
    EXPECT_TRUE(person.offers.empty());
  }
}

TEST(SeveralPeople, ChangeOnlyWhenSomethingWasChosen) {
  ChoosingPage visit;
  visit.page.click(Role::Checkbox, "Ada Lovelace");
  const std::size_t steps = visit.steps();
  visit.page.click(Role::Button, "Change them");
  visit.page.click(Role::Button, "Change 1 person");
  EXPECT_EQ(visit.steps(), steps);
  EXPECT_TRUE(visit.page.has(Role::Dialog, "Change 1 person"));
  visit.page.choose("Role", "Mentor (junior, teaches)");
  visit.page.click(Role::Button, "Change 1 person");
  EXPECT_EQ(visit.steps(), steps);
  EXPECT_EQ(app::last_toast(visit.stage.app), "They are all like that already.");
}

TEST(SeveralPeople, AreChosenOnAPhoneAsWell) {
  ChoosingPage visit(phone());
  visit.page.click(Role::Checkbox, "Bob Nobody");
  visit.change("Role");
  visit.page.choose("Role", "Both");
  visit.page.click(Role::Button, "Change 1 person");
  EXPECT_EQ(visit.person("person-bob").role, flipside::Role::Both);
}

TEST(People, ReturnsToTheRowOfWhoWasLookedAt) {
  for (const ui::Surface& surface : {ui::Surface{}, phone()}) {
    Visit visit(app::Stage::with_programme(), surface);
    for (int i = 0; i < 80; ++i) {
      const std::string number = std::to_string(100 + i);
      app::add_person(visit.stage, "person-" + number, "Person " + number, flipside::Role::Mentee);
    }
    visit.go(app::Page::People);
    visit.go(app::Page::People, "person-170");
    visit.page.click(ui::Role::Button, surface.coarse_pointer ? "All people" : "Close");
    EXPECT_EQ(visit.page.focused_name(), "Person 170");
  }
}

TEST(People, TakesRowsThatArePastedIntoAField) {
  Visit visit(app::Stage::with_programme(), phone());
  visit.go(app::Page::People);
  visit.page.click(ui::Role::Button, "Paste a list");
  visit.page.click(ui::Role::Button, "Check the list");
  EXPECT_EQ(visit.page.get(ui::Role::TextArea, "Rows of a spreadsheet").description,
            "Paste some rows first");
  EXPECT_EQ(visit.page.focused_name(), "Rows of a spreadsheet");
  visit.page.type(ui::Role::TextArea, "Rows of a spreadsheet", "Name\tTeam\nAda\tEngines\n");
  visit.page.click(ui::Role::Button, "Check the list");
  EXPECT_EQ(visit.stage.app.route.page, app::Page::Import);
  EXPECT_TRUE(visit.stage.app.importing.has_value());
}

}  // namespace
}  // namespace flipside::screens
