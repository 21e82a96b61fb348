#include "screens/paper.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "screens/visit.h"

namespace flipside::screens {
namespace {

using app::Page;
using ui::Role;

std::vector<std::string> words_of(const Paper& paper, PaperPart part) {
  std::vector<std::string> words;
  for (const PaperPiece& piece : paper.pieces()) {
    if (piece.part == part) words.push_back(piece.words);
  }
  return words;
}

bool says(const Paper& paper, std::string_view words) {
  return std::ranges::any_of(paper.pieces(),
                             [&](const PaperPiece& piece) { return piece.words == words; });
}

app::Stage five_hundred_people() {
  app::Stage stage = app::Stage::with_programme();
  Change change{.label = "Bring in many"};
  for (int i = 0; i < 500; ++i) {
    Person person{.id = Id<Person>{"person-" + std::to_string(1000 + i)},
                  .name = "Person " + std::to_string(1000 + i),
                  .role = i % 5 == 0 ? flipside::Role::Mentor : flipside::Role::None,
                  .team = "Team " + std::to_string(i % 7)};
    change.people.emplace(person.id, Edit<Person>{{}, person});
  }
  stage.act(app::Apply{change});
  return stage;
}

TEST(OnPaper, StandsEverybodyNotTheWindowOfTheTable) {
  Visit visit(five_hundred_people());
  visit.go(Page::People);
  ASSERT_LT(visit.page.all(Role::Row).size(), 60U);
  const Paper paper = visit.paper();
  EXPECT_EQ(words_of(paper, PaperPart::Row).size(), 500U);
  EXPECT_TRUE(says(paper, "Person 1499"));
  EXPECT_TRUE(says(paper, "Team 6"));
  EXPECT_EQ(words_of(paper, PaperPart::Title), std::vector<std::string>{"People"});
  EXPECT_FALSE(says(paper, "Add person"));
}

TEST(OnPaper, StandWhomTheFiltersLeaveAndWhichFiltersTheseAre) {
  Visit visit(five_hundred_people());
  visit.go(Page::People);
  visit.page.choose("Filter by role", "Mentors");
  visit.page.type(Role::SearchField, "Filter", "Team 3");
  const Paper paper = visit.paper();
  EXPECT_TRUE(says(paper, "Only: Mentors, “Team 3”"));
  const auto shown = static_cast<std::size_t>(visit.page.get(Role::Table, "People").set_size) - 1;
  EXPECT_LT(shown, 500U);
  EXPECT_EQ(words_of(paper, PaperPart::Row).size(), shown);
}

TEST(OnPaper, APersonStandsWithAllThatOneChose) {
  app::Stage stage = app::Stage::with_programme();
  const Id<Topic> topic{"topic-sheets"};
  stage.act(app::Save<Topic>{{topic, "Pivot tables", TopicArea::Technology}});
  app::add_person(stage, "person-ada", "Ada Lovelace", flipside::Role::Mentor,
                  {.team = "Engines", .offers = {{topic, 3}}, .capacity = 2, .note = "Only mine"});
  Visit visit(std::move(stage));
  visit.go(Page::People, "person-ada");
  const Paper paper = visit.paper();
  EXPECT_TRUE(says(paper, "Mentor (junior, teaches)"));
  EXPECT_TRUE(says(paper, "Pivot tables (3 of 4)"));
  EXPECT_TRUE(says(paper, "2 mentees"));
  EXPECT_FALSE(says(paper, "Only mine"));
}

// Ada and Charles, who met, promised something and have a goal.
struct PairOnPaper : Visit {
  PairOnPaper() : Visit(app::Stage::with_programme()) {
    const app::TwoPeople two = app::add_pair(stage);
    Session session{.id = {}, .pair = two.pair, .on = stage.app.moment.today};
    session.state = SessionState::Held;
    session.note = "First line\nSecond line";
    session.private_note = "Only mine";
    act(app::LogSession{session, {{.by = Side::Mentee, .text = "Send the chart"}}});
    act(app::Save<Goal>{{.pair = two.pair, .statement = "Read a chart", .attainment = 1}});
    app::hold_as(stage, Holder::Mentee, two.charles);
    go(Page::Pair, two.pair.value);
  }
};

TEST(OnPaper, APairHasBothNamesAsItsHeadingAndWhoseEachThingIs) {
  PairOnPaper visit;
  const Paper paper = visit.paper();
  EXPECT_EQ(words_of(paper, PaperPart::Title),
            std::vector<std::string>{"Ada Lovelace and Charles Babbage"});
  EXPECT_TRUE(says(paper, "Charles Babbage (Mentee)"));
  EXPECT_TRUE(says(paper, "Send the chart"));
  EXPECT_TRUE(says(paper, "+1, more than expected"));
}

TEST(OnPaper, ANoteKeepsItsLinesAndAPrivateOneStaysAway) {
  PairOnPaper visit;
  const Paper paper = visit.paper();
  EXPECT_TRUE(says(paper, "First line\nSecond line"));
  EXPECT_FALSE(says(paper, "Only mine"));
}

TEST(OnPaper, EveryPageOfTheProgrammeIsADocumentThatSaysWhoseAndWhen) {
  PairOnPaper visit;
  app::hold_as(visit.stage, Holder::Organiser);
  for (const Page page : {Page::Home, Page::Programme, Page::People, Page::Matching, Page::Pairs}) {
    visit.go(page);
    const Paper paper = visit.paper();
    EXPECT_EQ(words_of(paper, PaperPart::Title).size(), 1U) << static_cast<int>(page);
    EXPECT_FALSE(words_of(paper, PaperPart::Above).empty());
    EXPECT_TRUE(words_of(paper, PaperPart::Below).front().starts_with("Printed on "));
  }
  visit.go(Page::Settings);
  EXPECT_TRUE(visit.paper().empty());
}

}  // namespace
}  // namespace flipside::screens
