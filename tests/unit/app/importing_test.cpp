#include "app/importing.h"
#include "app/import_intents.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include "app/cast.h"
#include "app/list_reading.h"
#include "app/stage.h"

namespace flipside::app {
namespace {

const std::string WithANamelessRow =
    "Name;Job title;Good at;Wants to learn;DOB\n"
    "Aigerim Sadykova;Librarian;Short video;;31.05.1988\n"
    "佐藤 千晴;Branch head;;Short video;02.11.1971\n"
    ";Librarian;;;\n";

Stage with_staff_list() {
  Stage stage = Stage::with_programme();
  stage.act(OpenFile{"staff_november.csv", WithANamelessRow});
  return stage;
}

TEST(Importing, ShowsWhatWouldBecomeOfAFileBeforeItIsTakenIn) {
  const Stage stage = with_staff_list();
  ASSERT_TRUE(stage.app.importing.has_value());
  const Importing& importing = *stage.app.importing;
  EXPECT_EQ(stage.app.route.page, Page::Import);
  EXPECT_EQ(importing.name, "staff_november.csv");
  EXPECT_EQ(importing.preview.people_new, 2);
  EXPECT_EQ(importing.preview.issues.size(), 1U);
  EXPECT_TRUE(stage.programme().people.empty());
}

TEST(Importing, IsOneStepToUndo) {
  Stage stage = with_staff_list();
  const auto before = stage.app.workspace;
  stage.act(ConfirmImport{});
  EXPECT_EQ(stage.programme().people.size(), 2U);
  // A row stayed out, which is to be read.
  EXPECT_EQ(stage.app.route.page, Page::Import);
  EXPECT_EQ(stage.app.imported->left_out.size(), 1U);
  EXPECT_FALSE(stage.app.importing.has_value());
  EXPECT_EQ(last_toast(stage.app), "2 people imported");
  stage.act(Undo{});
  EXPECT_EQ(stage.app.workspace, before);
}

TEST(Importing, TakesInWhatThePreviewShowed) {
  Stage stage = with_staff_list();
  const Change shown = stage.app.importing->preview.change;
  stage.act(ConfirmImport{});
  EXPECT_EQ(stage.app.history.done.back().change, shown);
}

TEST(Importing, FollowsAnotherMapping) {
  Stage stage = with_staff_list();
  stage.act(SetColumn{0, exchange::PersonField::LeaveOut});
  EXPECT_EQ(stage.app.importing->preview.people_new, 0);
  stage.act(SetColumn{0, exchange::PersonField::Name});
  EXPECT_EQ(stage.app.importing->preview.people_new, 2);
  stage.act(SetColumn{99, exchange::PersonField::Name});
  EXPECT_EQ(stage.app.importing->preview.people_new, 2);
}

TEST(Importing, FollowsDecisionsAndTakesThemBack) {
  Stage stage = with_staff_list();
  const exchange::Issue issue = stage.app.importing->preview.issues.front();
  stage.act(DecideIssue{issue.key, issue.repairs.front()});
  EXPECT_EQ(stage.app.importing->preview.rows_left_out, 1);
  stage.act(DecideIssue{issue.key, {}});
  EXPECT_EQ(stage.app.importing->preview.rows_left_out, 0);
}

TEST(Importing, FollowsAnotherDelimiter) {
  Stage stage = with_staff_list();
  stage.act(SetSheetChoices{{.delimiter = ','}});
  EXPECT_EQ(stage.app.importing->sheet.headings.size(), 1U);
  stage.act(SetSheetChoices{{}});
  EXPECT_EQ(stage.app.importing->sheet.headings.size(), 5U);
}

TEST(Importing, OfSomethingElseSaysWhyAndLosesNothing) {
  Stage stage = Stage::with_programme();
  const auto before = stage.app.workspace;
  stage.act(OpenFile{"picture.png", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)});
  ASSERT_TRUE(stage.app.importing.has_value());
  ASSERT_TRUE(stage.app.importing->problem.has_value());
  EXPECT_FALSE(sentence(*stage.app.importing->problem).empty());
  EXPECT_TRUE(stage.act(ConfirmImport{}).empty());
  EXPECT_EQ(stage.app.workspace, before);
}

TEST(Importing, CanBeCancelled) {
  Stage stage = with_staff_list();
  stage.act(CancelImport{});
  EXPECT_FALSE(stage.app.importing.has_value());
  EXPECT_TRUE(stage.programme().people.empty());
  EXPECT_EQ(stage.app.route.page, Page::Home);
}

TEST(Importing, TakesCellsPastedFromASpreadsheet) {
  Stage stage = Stage::with_programme();
  stage.act(PasteText{"Name\tTeam\nAda Lovelace\tCollections\n"});
  ASSERT_TRUE(stage.app.importing.has_value());
  EXPECT_EQ(stage.app.importing->preview.people_new, 1);
}

TEST(Importing, OnTheFirstRunBeginsAProgramme) {
  Stage stage = Stage::at_first_run();
  stage.act(OpenFile{"staff.csv", WithANamelessRow});
  stage.act(ConfirmImport{});
  EXPECT_EQ(stage.programme().people.size(), 2U);
  stage.act(Undo{});
  EXPECT_TRUE(stage.programme().people.empty());
  EXPECT_TRUE(stage.app.history.done.empty());
}

TEST(Importing, InAnOlderTabDoesNotBegin) {
  Stage stage = Stage::with_programme();
  stage.act(NewerElsewhere{});
  stage.act(OpenFile{"staff.csv", WithANamelessRow});
  EXPECT_FALSE(stage.app.importing.has_value());
}

// Ada (assistant) teaches Charles (director); Bob has no pair.
Stage with_staff() {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  add_rank(stage, "Chief", 9);
  add_person(stage, "person-bob", "Bob Quill", Role::None, {.team = "Presses"});
  return stage;
}

// The next list: Ada was promoted past Charles, Dora is new, Bob is missing.
Stage with_next_list() {
  Stage stage = with_staff();
  stage.act(OpenFile{"staff_december.csv",
                     "Name;Rank;Team\nAda Lovelace;Chief;Engines\nCharles Babbage;Director;\n"
                     "Dora Fields;Assistant;Maps\n"});
  return stage;
}

const News& news_of(const Stage& stage, NewsKind kind) {
  const auto& news = stage.app.importing->news;
  return *std::ranges::find(news, kind, &News::kind);
}

TEST(ANextList, IsTakenApartIntoRowsThatAPersonDecides) {
  const Stage stage = with_next_list();
  ASSERT_EQ(stage.app.importing->news.size(), 4U);
  EXPECT_EQ(news_of(stage, NewsKind::New).who, "Dora Fields");
  EXPECT_EQ(news_of(stage, NewsKind::Missing).who, "Bob Quill");
  EXPECT_EQ(news_of(stage, NewsKind::PastMentee).who, "Ada Lovelace and Charles Babbage");
  const std::vector<FieldNews>& changed = news_of(stage, NewsKind::Changed).fields;
  ASSERT_EQ(changed.size(), 2U);
  EXPECT_EQ(std::tuple(changed[0].before, changed[0].after), std::tuple("Assistant", "Chief"));
  EXPECT_EQ(std::tuple(changed[1].before, changed[1].after), std::tuple("", "Engines"));
}

TEST(ANextList, ChangesNobodyWhoIsMissingUnlessSomebodySaysSo) {
  Stage stage = with_next_list();
  stage.act(ConfirmImport{});
  EXPECT_EQ(stage.programme().people.at(Id<Person>{"person-bob"}).status, PersonStatus::Active);
  EXPECT_EQ(stage.programme().people.size(), 4U);
}

TEST(ANextList, LeavesOldValuesAndNewPeopleOutWhereThatIsDecided) {
  Stage stage = with_next_list();
  const Programme before = stage.programme();
  stage.act(DecideNews{{news_of(stage, NewsKind::New).key}, NewsChoice::LeaveOut});
  for (const FieldNews& field : std::vector(news_of(stage, NewsKind::Changed).fields)) {
    stage.act(DecideNews{{field.key}, NewsChoice::KeepOld});
  }
  EXPECT_EQ(stage.app.importing->preview.people_new, 0);
  EXPECT_EQ(stage.app.importing->preview.people_changed, 0);
  // With her old rank she still stands below her mentee.
  EXPECT_EQ(stage.app.importing->news.size(), 3U);
  stage.act(ConfirmImport{});
  EXPECT_EQ(stage.programme(), before);
}

TEST(ANextList, EndsThePairsOfThoseWhoLeftInTheSameStep) {
  Stage stage = with_staff();
  stage.act(OpenFile{"staff.csv", "Name;Team\nCharles Babbage;\nBob Quill;Presses\n"});
  const Programme before = stage.programme();
  stage.act(DecideNews{{news_of(stage, NewsKind::Missing).key}, NewsChoice::HasLeft});
  EXPECT_EQ(stage.app.importing->pairs.ended, 1U);
  stage.act(ConfirmImport{});
  EXPECT_EQ(stage.programme().people.at(Id<Person>{"person-ada"}).status, PersonStatus::Left);
  EXPECT_EQ(stage.programme().pairs.begin()->second.stage, PairStage::Closed);
  stage.act(Undo{});
  EXPECT_EQ(stage.programme(), before);
}

TEST(ANextList, PausesThePairOfAMentorWhoWasPromotedPastTheirMentee) {
  Stage stage = with_next_list();
  stage.act(DecideNews{{news_of(stage, NewsKind::PastMentee).key}, NewsChoice::Pause});
  stage.act(ConfirmImport{});
  EXPECT_EQ(stage.programme().pairs.begin()->second.stage, PairStage::Paused);
}

TEST(ANextList, CountsARowWithATroubleAsBeingInTheList) {
  Stage stage = with_staff();
  stage.act(OpenFile{"staff.csv",
                     "Name;Rank;Team\nAda Lovelace;Wizard;\nBob Quill;;Presses\n"
                     "Charles Babbage;Director;\n"});
  EXPECT_EQ(stage.app.importing->preview.issues.size(), 1U);
  EXPECT_TRUE(stage.app.importing->news.empty());
}

TEST(RolesByRank, AreGivenToThoseWhoComeWithoutOne) {
  Stage stage = with_staff_list();
  EXPECT_EQ(stage.app.importing->roles.without_role, 2);
  EXPECT_EQ(stage.app.importing->roles.ranks,
            (std::vector<std::string>{"Branch head", "Librarian"}));
  stage.act(SetLearners{"Branch head"});
  EXPECT_EQ(stage.app.importing->roles.mentees, 1);
  EXPECT_EQ(stage.app.importing->roles.mentors, 1);
  stage.act(ConfirmImport{});
  for (const auto& [id, person] : stage.programme().people) {
    const bool teaches = person.name == "Aigerim Sadykova";
    EXPECT_EQ(person.role, teaches ? Role::Mentor : Role::Mentee) << person.name;
  }
}

TEST(RolesByRank, LeaveARoleThatTheListNames) {
  Stage stage = Stage::with_programme();
  stage.act(OpenFile{"staff.csv",
                     "Name;Rank;Role\nAda Lovelace;Director;mentor\nBob Quill;Director;\n"
                     "Dora Fields;;\n"});
  stage.act(SetLearners{"Director"});
  EXPECT_EQ(stage.app.importing->roles.unranked, 1);
  stage.act(ConfirmImport{});
  EXPECT_EQ(stage.app.derived.counts.mentors, 1U);
  EXPECT_EQ(stage.app.derived.counts.mentees, 1U);
}

TEST(Importing, WithNothingToReadAfterwardsShowsThePeople) {
  Stage stage = Stage::with_programme();
  stage.act(OpenFile{"staff.csv", "Name,Team\nAda,IT\n"});
  stage.act(ConfirmImport{});
  EXPECT_EQ(stage.app.route.page, Page::People);
}

TEST(Importing, AsksForTimeZonesOnlyWhereAColumnHasThem) {
  Stage stage = Stage::with_programme();
  const Effects without = stage.act(OpenFile{"staff.csv", "Name,Team\nAda,IT\n"});
  EXPECT_EQ(find_effect<ListTimeZones>(without), nullptr);
  const Effects with = stage.act(OpenFile{"staff.csv", "Name,Time zone\nAda,Atlantis/Here\n"});
  EXPECT_NE(find_effect<ListTimeZones>(with), nullptr);
  EXPECT_TRUE(stage.app.importing->preview.remarks.empty());
  stage.act(TimeZonesListed{{"Europe/Vienna"}});
  EXPECT_EQ(stage.app.importing->preview.remarks.size(), 1U);
}

// A list that takes many slices.
std::string long_list(int people) {
  std::string text = "Name,E-mail,Team,Good at\n";
  for (int i = 0; i < people; ++i) {
    const std::string number = std::to_string(i);
    text += "Person " + number + ",p" + number + "@x.example,Team " + std::to_string(i % 7) +
            ",Topic " + std::to_string(i % 5) + "\n";
  }
  return text;
}

// How many slices it took.
int work_off(Stage& stage) {
  int slices = 0;
  while (is_working(stage.app) && slices < 1'000'000) {
    stage.act(Tick{});
    ++slices;
  }
  return slices;
}

TEST(ALongList, IsReadInSlicesThatDoNotGrowWithIt) {
  Stage stage = Stage::with_programme();
  stage.act(OpenFile{"staff.csv", long_list(4'000)});
  ASSERT_TRUE(stage.app.importing && is_working(stage.app));
  EXPECT_FALSE(stage.app.importing->is_read);
  int before = 0;
  int slices = 0;
  while (is_working(stage.app)) {
    const int now = stage.app.importing->reading->progress();
    EXPECT_GE(now, before);
    before = now;
    stage.act(Tick{});
    ++slices;
  }
  // A fortieth of what the longest list may have, and so of its slices.
  EXPECT_GT(slices, 100);
  EXPECT_EQ(stage.app.importing->preview.people_new, 4'000);
  stage.act(SetColumn{2, exchange::PersonField::LeaveOut});
  // Until the new one is there the old one stays to be looked at.
  EXPECT_EQ(stage.app.importing->preview.people_new, 4'000);
  EXPECT_TRUE(is_working(stage.app));
  stage.act(ConfirmImport{});
  EXPECT_TRUE(stage.programme().people.empty());
  work_off(stage);
  EXPECT_EQ(stage.programme().people.size(), 4'000U);
  EXPECT_TRUE(stage.programme().people.begin()->second.team.empty());
}

TEST(ALongList, LeavesEverythingAsItWasWhenItIsCancelled) {
  for (const bool first_run : {true, false}) {
    Stage stage = first_run ? Stage::at_first_run() : Stage::with_programme();
    if (!first_run) stage.act(Navigate{{Page::Pairs}});
    const auto before = stage.app.workspace;
    const Route route = stage.app.route;
    const std::size_t steps = stage.app.history.done.size();
    stage.act(OpenFile{"staff.csv", long_list(2'000)});
    stage.act(Tick{});
    stage.act(CancelImport{});
    EXPECT_FALSE(is_working(stage.app));
    EXPECT_EQ(stage.app.workspace, before);
    EXPECT_EQ(stage.app.route, route);
    EXPECT_EQ(stage.app.history.done.size(), steps);
    EXPECT_EQ(stage.app.shelf.list.size(), first_run ? 0U : 1U);
  }
}

TEST(ALongList, FollowsAProgrammeThatChangesMeanwhile) {
  Stage stage = Stage::with_programme();
  add_person(stage, "person-bob", "Person 7", Role::None, {.email = "p7@x.example"});
  stage.act(OpenFile{"staff.csv", long_list(1'000)});
  stage.act(Undo{});
  work_off(stage);
  EXPECT_EQ(stage.app.importing->preview.people_new, 1'000);
  stage.act(Redo{});
  work_off(stage);
  EXPECT_EQ(stage.app.importing->preview.people_new, 999);
}

TEST(TwoLists, ThatSayWhoIsInThemComeInTogetherAsOneStep) {
  Stage stage = Stage::with_programme();
  const auto before = stage.app.workspace;
  stage.act(OpenFile{"20_mentors.csv", "Name,Team\nAda,IT\nBo,HR\n"});
  stage.act(OpenFile{"20_mentees.csv", "Name,Team\nMax,IT\n", true});
  EXPECT_TRUE(stage.app.waiting_files.empty());
  EXPECT_EQ(stage.app.importing->preview.people_new, 3);
  stage.act(ConfirmImport{});
  EXPECT_EQ(stage.app.derived.counts.mentors, 2U);
  EXPECT_EQ(stage.app.derived.counts.mentees, 1U);
  stage.act(Undo{});
  EXPECT_EQ(stage.app.workspace, before);
}

TEST(TwoLists, OfWhichOneCanNotBeReadBringTheOther) {
  Stage stage = Stage::with_programme();
  stage.act(OpenFile{"mentors.csv", "Name,Team\nAda,IT\n"});
  stage.act(OpenFile{"mentees.csv", "%PDF-1.7", true});
  EXPECT_EQ(stage.app.importing->preview.people_new, 1);
  ASSERT_EQ(stage.app.refused_files.size(), 1U);
  EXPECT_EQ(stage.app.refused_files.front().name, "mentees.csv");
}

TEST(TwoLists, OfNoPlainRoleAreLookedAtOneAfterTheOther) {
  Stage stage = Stage::with_programme();
  stage.act(OpenFile{"berlin.csv", "Name,Team\nAda,IT\n"});
  stage.act(OpenFile{"mentees.csv", "Name,Team\nMax,IT\n", true});
  EXPECT_EQ(stage.app.importing->preview.people_new, 1);
  stage.act(ConfirmImport{});
  ASSERT_TRUE(stage.app.importing.has_value());
  EXPECT_EQ(stage.app.importing->name, "mentees.csv");
}

TEST(ANextList, KeepsAnOldValueBesideANewOneOfTheSamePerson) {
  Stage stage = with_next_list();
  stage.act(DecideNews{{news_of(stage, NewsKind::Changed).fields[0].key}, NewsChoice::KeepOld});
  EXPECT_EQ(stage.app.importing->preview.people_changed, 1);
  // With her old rank she still stands below her mentee.
  EXPECT_EQ(stage.app.importing->news.size(), 3U);
  stage.act(ConfirmImport{});
  const Person& ada = stage.programme().people.at(Id<Person>{"person-ada"});
  EXPECT_EQ(stage.programme().ranks.at(ada.rank).name, "Assistant");
  EXPECT_EQ(ada.team, "Engines");
}

TEST(ANextList, TellsOfAPairThatComesIntoOneReportingLine) {
  Stage stage = with_staff();
  stage.act(OpenFile{"staff.csv",
                     "Name;Team;Line manager\nAda Lovelace;;Bob Quill\n"
                     "Bob Quill;Presses;Charles Babbage\nCharles Babbage;;\n"});
  const News news = news_of(stage, NewsKind::OneLine);
  EXPECT_EQ(news.who, "Ada Lovelace and Charles Babbage");
  stage.act(DecideNews{{news.key}, NewsChoice::Close});
  stage.act(ConfirmImport{});
  EXPECT_EQ(stage.programme().pairs.begin()->second.stage, PairStage::Closed);
}

TEST(ANextList, AddsNothingThatOnlyThoseNameWhoStayOut) {
  Stage stage = with_staff();
  const Programme before = stage.programme();
  stage.act(OpenFile{"staff.csv",
                     "Name;Team;Good at;Rank\nAda Lovelace;;Podcasts;\nBob Quill;Presses;;\n"
                     "Charles Babbage;;;\nDora Fields;Maps;Drones;Director\n"});
  EXPECT_EQ(stage.app.importing->preview.new_topics.size(), 2U);
  stage.act(DecideNews{{news_of(stage, NewsKind::New).key}, NewsChoice::LeaveOut});
  EXPECT_EQ(stage.app.importing->preview.new_topics, std::vector<std::string>{"Podcasts"});
  stage.act(
      DecideNews{{news_of(stage, NewsKind::Changed).fields.front().key}, NewsChoice::KeepOld});
  stage.act(ConfirmImport{});
  EXPECT_EQ(stage.programme(), before);
}

}  // namespace
}  // namespace flipside::app
