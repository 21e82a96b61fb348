#include "app/importing.h"
#include "screens/import_page.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "screens/visit.h"

namespace flipside::screens {
namespace {

using app::Page;
using ui::Role;

constexpr const char* kStaff =
    "Name;Job title;Good at;Wants to learn;DOB\n"
    "Aigerim Sadykova;Librarian;Short video;;31.05.1988\n"
    "佐藤 千晴;Director;;Data privacy;02.11.1971\n"
    ";Librarian;Podcasts;;\n"
    "Mateus Sarmento;Libraran;;;\n";

// A ladder of Director and Librarian, and the list above being looked at.
struct ImportPage : Visit {
  explicit ImportPage(std::string text = kStaff, ui::Surface surface = {})
      : Visit(with_ladder(), surface) {
    act(app::OpenFile{"staff_november.csv", std::move(text)});
  }
  static app::Stage with_ladder() {
    app::Stage stage = app::Stage::with_programme();
    app::add_rank(stage, "Librarian", 1);
    app::add_rank(stage, "Director", 2);
    return stage;
  }
  bool says(std::string_view words) const {
    const auto& nodes = page.nodes();
    return std::ranges::any_of(nodes, [&](const ui::Node& node) { return node.name == words; });
  }
};

TEST(ImportPage, ShowsHowTheFileWasReadAndWhatColumnsBecome) {
  ImportPage visit;
  EXPECT_TRUE(visit.page.has(Role::Heading, "Import people"));
  EXPECT_TRUE(visit.says("staff_november.csv"));
  EXPECT_TRUE(visit.says("4 rows, separated by semicolons, UTF-8"));
  EXPECT_TRUE(visit.says("Aigerim Sadykova, 佐藤 千晴"));
  EXPECT_TRUE(visit.says("2 rows need a look"));
  EXPECT_TRUE(visit.page.has(Role::Button, "Import 2 people"));
}

TEST(ImportPage, LeavesBirthDatesOutWhateverIsChosen) {
  ImportPage visit;
  EXPECT_TRUE(visit.page.get(Role::Select, "“DOB” becomes").state.disabled);
  EXPECT_TRUE(
      visit.says("Birth dates are never kept. Rank and expertise count here, age does not."));
}

TEST(ImportPage, TakesTheListInAsOneStepAndBackAsOne) {
  ImportPage visit;
  const Programme before = visit.programme();
  visit.page.click(Role::Button, "Import 2 people");
  EXPECT_EQ(visit.programme().people.size(), 2U);
  EXPECT_TRUE(visit.page.has(Role::Heading, "2 people imported"));
  EXPECT_TRUE(visit.says("Line 4: No name in this row"));
  visit.page.click(Role::Button, "See the people");
  EXPECT_EQ(visit.stage.app.route.page, Page::People);
  visit.page.click(Role::Button, "Undo");
  EXPECT_EQ(visit.programme(), before);
}

TEST(ImportPage, RepairsRowsOneByOneAndTakesDecisionsBack) {
  ImportPage visit;
  visit.page.click(Role::Button, "Use “Librarian”");
  EXPECT_TRUE(visit.page.has(Role::Button, "Import 3 people"));
  visit.page.click(Role::Button, "Leave it out");
  EXPECT_TRUE(visit.says("Every row can be imported"));
  EXPECT_TRUE(visit.says("2 decisions made"));
  visit.page.click(Role::Button, "Decide again");
  EXPECT_TRUE(visit.says("2 rows need a look"));
}

TEST(ImportPage, GivesASingleFieldToOneColumnOnly) {
  ImportPage visit;
  visit.page.choose("“Good at” becomes", "Name");
  EXPECT_EQ(visit.page.get(Role::Select, "“Name” becomes").value,
            visit.page.get(Role::Select, "“DOB” becomes").value);
}

TEST(ImportPage, AsksForTheNamesWhenNoColumnHasThem) {
  ImportPage visit;
  visit.page.choose("“Name” becomes", "Leave out");
  EXPECT_TRUE(visit.page.has(Role::Button, "Import 0 people"));
  EXPECT_TRUE(visit.page.get(Role::Button, "Import 0 people").state.disabled);
  EXPECT_TRUE(
      visit.says("No column is the name yet. Choose “Name” for the one that has the names."));
}

TEST(ImportPage, ReadsTheFileAgainWithAnotherSeparator) {
  ImportPage visit;
  visit.page.click(Role::Button, "Change");
  visit.page.choose("Separated by", "commas");
  EXPECT_FALSE(visit.page.has(Role::Select, "“Job title” becomes"));
  visit.page.choose("Separated by", "Find out");
  EXPECT_TRUE(visit.page.has(Role::Select, "“Job title” becomes"));
  visit.page.choose("Columns are named in", "No line: each is a person");
  EXPECT_TRUE(visit.says("Name, Aigerim Sadykova"));
}

TEST(ImportPage, ChangesNothingWhenItIsCancelled) {
  ImportPage visit;
  const std::size_t steps = visit.steps();
  visit.page.click(Role::Button, "Cancel");
  EXPECT_EQ(visit.steps(), steps);
  EXPECT_EQ(visit.stage.app.route.page, Page::Home);
  visit.go(Page::Import);
  EXPECT_TRUE(visit.page.has(Role::Button, "Choose a staff list"));
}

TEST(ImportPage, RefusesWhatIsNoListAndShowsAWayOut) {
  for (const std::string& bytes :
       {std::string(), std::string("PK\x03\x04 workbook"), std::string("Name;Rank\n")}) {
    ImportPage visit(bytes);
    ASSERT_EQ(visit.page.all(Role::Alert).size(), 1U) << bytes;
    visit.page.click(Role::Button, "Choose another file");
    EXPECT_TRUE(app::find_effect<app::PickFile>(visit.effects) != nullptr);
  }
}

TEST(ImportPage, ShowsTwentyOfManyIssuesAndMoreWhenAsked) {
  std::string text = "Name;Job title\nAda Lovelace;Director\n";
  for (int i = 0; i < 50; ++i) text += ";Librarian\n";
  ImportPage visit(text);
  EXPECT_TRUE(visit.says("50 rows need a look"));
  const auto rows = [&] {
    const auto names = visit.names(Role::Button);
    return std::ranges::count(names, "Leave it out");
  };
  EXPECT_EQ(rows(), 20);
  visit.page.click(Role::Button, "Show more");
  EXPECT_EQ(rows(), 40);
}

TEST(ImportPage, StacksItsCardsOnAPhone) {
  ImportPage visit(kStaff, phone());
  EXPECT_TRUE(visit.says("2 rows need a look"));
  visit.page.click(Role::Button, "Import 2 people");
  EXPECT_EQ(visit.programme().people.size(), 2U);
}

TEST(ImportPage, TakesPastedRowsAsWell) {
  Visit visit(ImportPage::with_ladder());
  visit.act(app::PasteText{"Name\tRank\nAda Lovelace\tLibrarian\n"});
  EXPECT_TRUE(visit.page.has(Role::Text, "Pasted rows"));
  visit.page.click(Role::Button, "Import 1 person");
  EXPECT_EQ(visit.programme().people.size(), 1U);
}

TEST(ImportPage, GivesRolesByRankInOneStep) {
  ImportPage visit("Name;Job title\nAigerim Sadykova;Librarian\n佐藤 千晴;Director\n");
  EXPECT_TRUE(visit.says("2 people come without a role."));
  visit.page.choose("Who learns", "Director and above learn, others teach");
  EXPECT_TRUE(visit.says("1 learns, 1 teaches."));
  visit.page.click(Role::Button, "Import 2 people");
  EXPECT_EQ(visit.stage.app.derived.counts.mentors, 1U);
  EXPECT_EQ(visit.stage.app.derived.counts.mentees, 1U);
}

// Ada, a librarian, teaches Charles, a director, when the next list comes.
struct NextListPage : Visit {
  explicit NextListPage(ui::Surface surface = {}) : Visit(with_pair(), surface) {
    act(app::OpenFile{"december.csv",
                      "Name;Rank\nAda Lovelace;Director\nCharles Babbage;Director\n"
                      "Dora Fields;Assistant\n"});
  }
  static app::Stage with_pair() {
    app::Stage stage = app::Stage::with_programme();
    app::add_pair(stage);
    app::add_person(stage, "person-bob", "Bob Quill", flipside::Role::None);
    app::add_person(stage, "person-eva", "Eva Gray", flipside::Role::None);
    return stage;
  }
};

TEST(ANextListOnItsPage, ShowsWhatChangedAndWhoIsMissing) {
  NextListPage visit;
  EXPECT_TRUE(visit.page.has(Role::Heading, "1 person is new"));
  EXPECT_TRUE(visit.page.has(Role::Heading, "1 person changed"));
  EXPECT_TRUE(visit.page.get(Role::Radio, "New: Director").state.checked);
  EXPECT_FALSE(visit.page.get(Role::Radio, "Old: Assistant").state.checked);
  EXPECT_TRUE(visit.page.has(Role::Heading, "2 people are not in this list"));
  EXPECT_TRUE(visit.page.has(Role::Heading, "1 mentor was promoted past their mentee"));
}

TEST(ANextListOnItsPage, DecidesRowByRowAndAllOfThese) {
  for (const ui::Surface& surface : {ui::Surface{}, phone()}) {
    NextListPage visit(surface);
    const Programme before = visit.programme();
    visit.page.click(Role::Button, "All have left");
    visit.page.choose("What of Eva Gray?", "Still here");
    visit.page.choose("What of Dora Fields?", "Leave out");
    visit.page.choose("What of Ada Lovelace and Charles Babbage?", "Close");
    const std::size_t steps = visit.steps();
    visit.page.click(Role::Button, "Import 2 people");
    EXPECT_EQ(visit.steps(), steps + 1);
    const auto& people = visit.programme().people;
    EXPECT_EQ(people.at(Id<Person>{"person-bob"}).status, PersonStatus::Left);
    EXPECT_EQ(people.at(Id<Person>{"person-eva"}).status, PersonStatus::Active);
    EXPECT_EQ(people.size(), 4U);
    EXPECT_EQ(visit.programme().pairs.begin()->second.stage, PairStage::Closed);
    visit.page.click(Role::Button, "Undo");
    EXPECT_EQ(visit.programme(), before);
  }
}

// What takes long is shown until there is something to look at, and again while it is worked out
// anew.
TEST(ImportPage, ShowsHowFarALongListIsRead) {
  for (const ui::Surface& surface : {ui::Surface{}, phone()}) {
    std::string text = "Name;Team\n";
    for (int i = 0; i < 3'000; ++i) text += "Person " + std::to_string(i) + ";Maps\n";
    ImportPage visit(text, surface);
    EXPECT_TRUE(visit.page.has(Role::Progress, "Reading the list"));
    EXPECT_FALSE(visit.page.has(Role::Button, "Import 3,000 people"));
    while (app::is_working(visit.stage.app)) visit.act(app::Tick{});
    EXPECT_TRUE(visit.page.has(Role::Button, "Import 3,000 people"));
    visit.page.choose("“Team” becomes", "Leave out");
    EXPECT_TRUE(visit.page.has(Role::Progress, "Working out what would change"));
    visit.page.click(Role::Button, "Cancel");
    EXPECT_TRUE(visit.programme().people.empty());
  }
}

TEST(ANextListOnItsPage, DecidesFieldByFieldAndAFieldOfAll) {
  NextListPage visit;
  visit.act(app::OpenFile{"december.csv",
                          "Name;Rank;Team\nAda Lovelace;Director;Maps\n"
                          "Charles Babbage;Director;Maps\nBob Quill;;\nEva Gray;;\n"});
  EXPECT_TRUE(visit.page.has(Role::Heading, "2 people changed"));
  visit.page.click(Role::Radio, "Old: Assistant");
  visit.page.click(Role::Button, "all old");
  EXPECT_TRUE(visit.page.has(Role::Button, "Import 4 people"));
  visit.page.click(Role::Button, "all new");
  visit.page.click(Role::Button, "Import 4 people");
  const Person& ada = visit.programme().people.at(Id<Person>{"person-ada"});
  EXPECT_EQ(ada.team, "Maps");
  EXPECT_EQ(visit.programme().ranks.at(ada.rank).name, "Assistant");
}

TEST(ImportPage, SaysInAWarningWhatIsLeftOutAndCouldBeMissed) {
  ImportPage visit("Name;Job title;Stars;Division;Team\nAda;Librarian;5;North;IT\n");
  EXPECT_TRUE(visit.says("Columns left out"));
  EXPECT_TRUE(visit.says("“Division” is left out: “Team” is “Team” already"));
  EXPECT_TRUE(
      visit.says("No column is “Topics taught” or “Topics wanted” yet. “Stars” is left "
                 "out: choose what it becomes, if you need it"));
  visit.page.choose("“Stars” becomes", "Topics taught");
  EXPECT_FALSE(
      visit.says("No column is “Topics taught” or “Topics wanted” yet. “Stars” is left "
                 "out: choose what it becomes, if you need it"));
}

TEST(ImportPage, OpensTheRemarksThatDoNotFitAndKeepsThemAfterwards) {
  std::string text = "Name;Hours\n";
  for (int i = 0; i < 63; ++i) text += "Person " + std::to_string(i) + ";many\n";
  ImportPage visit(text);
  const auto last = "Line 64: Hours a month “many” is not a whole number up to 744; not used";
  EXPECT_FALSE(visit.says(last));
  visit.page.click(Role::Button, "Show 53 more");
  EXPECT_TRUE(visit.says(last));
  visit.page.click(Role::Button, "Import 63 people");
  EXPECT_TRUE(visit.says(last));
  visit.go(Page::Files);
  visit.page.click(Role::Button, "What the last import left to be looked at");
  EXPECT_TRUE(visit.says(last));
}

TEST(ImportPage, AsksForTheOrderOfNewRanks) {
  Visit visit(app::Stage::with_programme());
  visit.act(app::OpenFile{"staff.csv", "Name;Rank\nAda;Heron\nBen;Wren\nCid;Owl\n"});
  EXPECT_TRUE(visit.page.has(Role::Heading, "Order of the ranks"));
  EXPECT_EQ(visit.stage.app.importing->preview.ladder,
            (std::vector<std::string>{"Heron", "Wren", "Owl"}));
  visit.page.click(Role::Button, "Move up: Heron");
  EXPECT_EQ(visit.stage.app.importing->preview.ladder,
            (std::vector<std::string>{"Wren", "Heron", "Owl"}));
  EXPECT_TRUE(visit.page.get(Role::Button, "Move up: Owl").state.disabled);
  visit.page.click(Role::Button, "Import 3 people");
  std::map<int, std::string> ladder;
  for (const auto& [id, rank] : visit.programme().ranks) ladder[rank.position] = rank.name;
  EXPECT_EQ(ladder, (std::map<int, std::string>{{1, "Wren"}, {2, "Heron"}, {3, "Owl"}}));
}

TEST(ImportPage, ShowsTheSheetOfAWorkbookThatHasThePeople) {
  ImportPage visit("");
  visit.act(app::OpenFile{"staff.xlsx",
                          "",
                          false,
                          {{"About", "\"Staff list\"\n"},
                           {"Teams", "\"Code\",\"Place\"\n\"1\",\"North\"\n"},
                           {"Staff",
                            "\"\",\"\"\n\"Name\",\"Team\"\n\"Ada\nMay\",\"IT\"\n"
                            "\"\",\"HR\"\n"}}});
  EXPECT_TRUE(visit.says("Sheet “Staff”, 2 rows"));
  EXPECT_TRUE(visit.says("Line 4"));
  visit.page.click(Role::Button, "Change");
  EXPECT_FALSE(visit.page.has(Role::Select, "Separated by"));
  visit.page.choose("Sheet", "Teams");
  EXPECT_TRUE(visit.says("Sheet “Teams”, 1 row"));
}

}  // namespace
}  // namespace flipside::screens
