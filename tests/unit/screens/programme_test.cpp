#include "screens/programme_page.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "screens/rank_order.h"
#include "screens/visit.h"

namespace flipside::screens {
namespace {

using app::Page;
using ui::Role;
using Names = std::vector<std::string>;

struct ProgrammePage : Visit {
  explicit ProgrammePage(ui::Surface surface = {}) : Visit(three_ranks(), surface) {
    go(Page::Programme);
  }
  static app::Stage three_ranks() {
    app::Stage stage = app::Stage::with_programme();
    app::add_rank(stage, "Assistant", 1);
    app::add_rank(stage, "Librarian", 2);
    app::add_rank(stage, "Director", 3);
    return stage;
  }
  Names ladder() const {
    Names names;
    for (const Rank& rank : ranks_from_top(programme())) names.push_back(rank.name);
    return names;
  }
  const Topic* topic(std::string_view name) const {
    for (const auto& [id, topic] : programme().topics) {
      if (topic.name == name) return &topic;
    }
    return nullptr;
  }
};

TEST(ProgrammePage, SavesTheCharterFieldByField) {
  ProgrammePage visit;
  const std::size_t steps = visit.steps();
  visit.page.enter(Role::TextField, "Organisation", "Harbour Libraries");
  visit.page.enter(Role::TextArea, "Why it exists", "To learn.\nTo teach.");
  EXPECT_EQ(charter_of(visit.programme()).organisation, "Harbour Libraries");
  EXPECT_EQ(charter_of(visit.programme()).purpose, "To learn.\nTo teach.");
  EXPECT_EQ(visit.steps(), steps + 2);
  visit.act(app::Undo{});
  EXPECT_EQ(visit.page.get(Role::TextArea, "Why it exists").value, "");
}

TEST(ProgrammePage, KeepsALastDayOnlyAfterTheFirst) {
  ProgrammePage visit;
  visit.page.enter(Role::DateField, "First day", "2026-08-24");
  visit.page.enter(Role::DateField, "Last day", "2026-08-01");
  EXPECT_TRUE(visit.page.get(Role::DateField, "Last day").state.invalid);
  EXPECT_EQ(charter_of(visit.programme()).ends_on, std::nullopt);
  visit.page.enter(Role::DateField, "Last day", "2027-02-19");
  EXPECT_FALSE(visit.page.get(Role::DateField, "Last day").state.invalid);
  EXPECT_EQ(charter_of(visit.programme()).ends_on, date_from_iso("2027-02-19"));
}

TEST(ProgrammePage, ShowsTheLadderFromTheTop) {
  ProgrammePage visit;
  EXPECT_EQ(visit.page.get(Role::TextField, "Rank 1 of 3 from the top").value, "Director");
  EXPECT_EQ(visit.page.get(Role::TextField, "Rank 3 of 3 from the top").value, "Assistant");
  EXPECT_TRUE(visit.page.get(Role::Button, "Move up: Director").state.disabled);
  EXPECT_TRUE(visit.page.get(Role::Button, "Move down: Assistant").state.disabled);
}

TEST(ProgrammePage, MovesRanksByButtonAndByMenu) {
  ProgrammePage visit;
  visit.page.click(Role::Button, "Move up: Assistant");
  EXPECT_EQ(visit.ladder(), (Names{"Director", "Assistant", "Librarian"}));
  EXPECT_EQ(visit.page.heard().back().text, "Assistant, 2 of 3");
  visit.page.click(Role::Button, "More: Director");
  visit.page.click(Role::MenuItem, "Move down");
  EXPECT_EQ(visit.ladder(), (Names{"Assistant", "Director", "Librarian"}));
  visit.act(app::Undo{});
  visit.act(app::Undo{});
  EXPECT_EQ(visit.ladder(), (Names{"Director", "Librarian", "Assistant"}));
}

TEST(ProgrammePage, AddsRenamesAndRemovesRanks) {
  ProgrammePage visit;
  visit.page.enter(Role::TextField, "Add a rank", "Trainee");
  EXPECT_EQ(visit.ladder().back(), "Trainee");
  visit.page.enter(Role::TextField, "Rank 4 of 4 from the top", "Volunteer");
  EXPECT_EQ(visit.ladder().back(), "Volunteer");
  visit.page.enter(Role::TextField, "Rank 4 of 4 from the top", " ");
  EXPECT_EQ(visit.ladder().back(), "Volunteer");
  visit.page.click(Role::Button, "More: Volunteer");
  visit.page.click(Role::MenuItem, "Remove");
  EXPECT_EQ(visit.ladder().size(), 3U);
  visit.page.click(Role::Button, "Undo");
  EXPECT_EQ(visit.ladder().back(), "Volunteer");
}

TEST(RankOrder, LetsARankLeaveItsPeersAndKeepsAllOthersInOrder) {
  Programme programme;
  const auto add = [&](const std::string& id, int position) {
    programme.ranks.emplace(Id<Rank>{id}, Rank{Id<Rank>{id}, id, position});
  };
  add("rank-low", 1);
  add("rank-peer-a", 2);
  add("rank-peer-b", 2);
  add("rank-top", 3);
  // Peers stand by name: a above b.
  apply(programme, move_rank(programme, Id<Rank>{"rank-peer-b"}, Way::Up, ""));
  Names order;
  for (const Rank& rank : ranks_from_top(programme)) order.push_back(rank.name);
  EXPECT_EQ(order, (Names{"rank-top", "rank-peer-b", "rank-peer-a", "rank-low"}));
  EXPECT_GT(programme.ranks.at(Id<Rank>{"rank-peer-b"}).position,
            programme.ranks.at(Id<Rank>{"rank-peer-a"}).position);
  EXPECT_GT(programme.ranks.at(Id<Rank>{"rank-top"}).position,
            programme.ranks.at(Id<Rank>{"rank-peer-b"}).position);
  EXPECT_TRUE(is_empty(move_rank(programme, Id<Rank>{"rank-top"}, Way::Up, "")));
  EXPECT_TRUE(is_empty(move_rank(programme, Id<Rank>{"rank-low"}, Way::Down, "")));
}

TEST(ProgrammePage, AddsATopicAndRefusesItsNameASecondTime) {
  ProgrammePage visit;
  visit.page.click(Role::Button, "Add topic");
  visit.page.click(Role::Button, "Save topic");
  EXPECT_EQ(visit.page.get(Role::TextField, "Name").description, "Enter a name");
  visit.page.enter(Role::TextField, "Name", "SPREADSHEETS");
  EXPECT_EQ(visit.page.get(Role::TextField, "Name").description,
            "There is a topic of this name already");
  visit.page.enter(Role::TextField, "Name", " Quilting ");
  visit.page.choose("Area", "Innovation");
  visit.page.click(Role::Button, "Save topic");
  EXPECT_TRUE(visit.page.all(Role::Dialog).empty());
  ASSERT_NE(visit.topic("Quilting"), nullptr);
  EXPECT_EQ(visit.topic("Quilting")->area, TopicArea::Innovation);
}

TEST(ProgrammePage, RenamesAndRemovesATopicInItsDialog) {
  ProgrammePage visit;
  visit.page.click(Role::Button, "Short video");
  visit.page.enter(Role::TextField, "Name", "Short films");
  visit.page.click(Role::Button, "Save topic");
  EXPECT_NE(visit.topic("Short films"), nullptr);
  visit.page.click(Role::Button, "Short films");
  visit.page.click(Role::Button, "Remove topic");
  EXPECT_EQ(visit.topic("Short films"), nullptr);
  visit.page.click(Role::Button, "Undo");
  EXPECT_NE(visit.topic("Short films"), nullptr);
}

TEST(ProgrammePage, FiltersTopicsByNameAndArea) {
  ProgrammePage visit;
  visit.page.type(Role::SearchField, "Filter topics", "short");
  EXPECT_TRUE(visit.page.has(Role::Button, "Short video"));
  EXPECT_FALSE(visit.page.has(Role::Button, "Spreadsheets"));
  visit.page.type(Role::SearchField, "Filter topics", "zebra");
  EXPECT_TRUE(visit.page.has(Role::Paragraph, "No topic fits these filters."));
}

TEST(ProgrammePage, CountsWhoOffersAndWantsATopic) {
  ProgrammePage visit(phone());
  const Id<Topic> topic = visit.topic("Spreadsheets")->id;
  app::add_person(visit.stage, "person-one", "One", flipside::Role::Mentor,
                  {.offers = {{topic, 2}}});
  app::add_person(visit.stage, "person-two", "Two", flipside::Role::Both,
                  {.offers = {{topic, 2}}, .wants = {{topic, 2, 1}}});
  visit.page.settle();
  EXPECT_TRUE(visit.page.has(Role::Text, "2 offer it, 1 wants it"));
}

TEST(ProgrammePage, AddsRenamesAndRemovesAimsWithHowManyHaveThem) {
  ProgrammePage visit;
  visit.page.enter(Role::TextField, "Add an aim", "Aim high");
  const auto named = [&](std::string_view name) {
    const auto found = std::ranges::find_if(
        visit.programme().aims, [&](const auto& entry) { return entry.second.name == name; });
    return found == visit.programme().aims.end() ? Id<Aim>() : found->first;
  };
  ASSERT_FALSE(named("Aim high").empty());
  app::add_person(visit.stage, "person-one", "One", flipside::Role::Mentor,
                  {.aims = {named("Aim high")}});
  visit.page.settle();
  EXPECT_EQ(visit.page.get(Role::TextField, "Name of Aim high").description, "1 person");
  visit.page.enter(Role::TextField, "Name of Aim high", "Aim higher");
  visit.page.enter(Role::TextField, "Name of Aim higher", " ");
  visit.page.enter(Role::TextField, "Add an aim", "aim HIGHER");
  EXPECT_EQ(visit.page.get(Role::TextField, "Add an aim").description,
            "This is on the list already");
  visit.page.enter(Role::TextField, "Add an aim", "");
  visit.page.click(Role::Button, "Remove: Aim higher");
  EXPECT_TRUE(named("Aim higher").empty());
  EXPECT_TRUE(visit.programme().people.at(Id<Person>{"person-one"}).aims.empty());
  visit.page.click(Role::Button, "Undo");
  EXPECT_EQ(visit.programme().people.at(Id<Person>{"person-one"}).aims.size(), 1U);
}

TEST(ProgrammePage, KeepsInterestsAndResourceGroupsToo) {
  ProgrammePage visit(phone());
  visit.page.enter(Role::TextField, "Add an interest", "Chess");
  visit.page.enter(Role::TextField, "Add a resource group", "Pride network");
  EXPECT_EQ(visit.programme().interests.size(), 1U);
  EXPECT_EQ(visit.programme().groups.size(), 1U);
}

TEST(ProgrammePage, HasWordsWhileThereIsNoLadder) {
  Visit visit;
  visit.go(Page::Programme);
  EXPECT_TRUE(visit.page.has(
      Role::Paragraph,
      "No ranks yet. A staff list brings its own, or add them here, the most senior first."));
}

TEST(Programme, EnterSavesADialog) {
  Visit visit;
  visit.go(app::Page::Programme);
  const std::size_t topics = visit.programme().topics.size();
  visit.page.click(ui::Role::Button, "Add topic");
  visit.page.type(ui::Role::TextField, "Name", "Quilting");
  visit.page.send(ui::KeyPressed{visit.page.all(ui::Role::Dialog).front().id, ui::Key::Enter});
  EXPECT_TRUE(visit.page.all(ui::Role::Dialog).empty());
  EXPECT_EQ(visit.programme().topics.size(), topics + 1);
  EXPECT_EQ(visit.page.heard().back().text, "Saved: Quilting");
  EXPECT_EQ(visit.page.focused_name(), "Add topic");
}

TEST(Programme, KeepsANameThatIsTypedAndItsRowInPlace) {
  Visit visit;
  visit.go(app::Page::Programme);
  const auto first_aim = [&] {
    for (const ui::Node& node : visit.page.all(Role::TextField)) {
      if (node.name.starts_with("Name of ")) return node.name;
    }
    return std::string();
  };
  const std::string field = first_aim();
  const std::size_t before = visit.steps();
  const ui::NodeId id = visit.page.get(Role::TextField, field).id;
  visit.page.type(Role::TextField, field, "Zeal ");
  visit.page.pause();
  EXPECT_EQ(visit.page.focused(), id);
  EXPECT_EQ(first_aim(), "Name of Zeal");
  EXPECT_EQ(visit.page.get(Role::TextField, "Name of Zeal").value, "Zeal ");
  visit.page.enter(Role::TextField, "Name of Zeal", "Zeal and zest");
  EXPECT_EQ(visit.steps(), before + 1);
  EXPECT_NE(first_aim(), "Name of Zeal and zest") << "Once it is left it goes where it belongs.";
}

}  // namespace
}  // namespace flipside::screens
