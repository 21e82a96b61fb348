// Lessons and scenarios as each holder meets them.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "app/lesson_texts.h"
#include "screens/one_pair.h"

namespace flipside::screens {
namespace {

using app::Page;
using ui::Role;

std::string site_file(const std::string& name) {
  std::ifstream file(FLIPSIDE_TEST_DATA "/../../assets/" + name);
  return {std::istreambuf_iterator<char>(file), {}};
}

// Charles, who learns, on the page Training, unless it is said otherwise.
struct Training : OnePair {
  explicit Training(ui::Surface surface = {}) : OnePair(surface) { go(Page::Training); }

  void come() { act(app::AssetFetched{"lessons.json", site_file("lessons.json")}); }
  // What all of the list's links lead to, in their order.
  std::vector<std::string> lists() { return names(Role::List); }
  const LessonNote* note(const std::string& id) const {
    return find(programme().lesson_notes, Id<LessonNote>{id});
  }
};

TEST(TrainingPage, SaysThatLessonsAreOnTheirWayOrCanNotBeLoadedAndTriesAgain) {
  Training visit;
  EXPECT_TRUE(visit.says("The lessons are on their way."));
  visit.act(app::AssetFailed{"lessons.json", "no connection"});
  EXPECT_TRUE(visit.says("The lessons are not on this device yet."));
  visit.page.click(Role::Button, "Try again");
  EXPECT_NE(app::find_effect<app::FetchAsset>(visit.effects), nullptr);
  EXPECT_TRUE(visit.says("The lessons are on their way."));
  visit.act(app::AssetFetched{"lessons.json", site_file("lessons.json").substr(0, 3000)});
  EXPECT_TRUE(visit.says("The lessons are not on this device yet."));
  visit.go(Page::Home);
  visit.go(Page::Training);
  EXPECT_TRUE(visit.says("The lessons are on their way."));
  visit.come();
  EXPECT_TRUE(visit.page.has(Role::Heading, "6 short lessons for you"));
}

TEST(TrainingPage, BeginsWithTheLessonsOfOnesOwnSide) {
  Training visit;
  visit.come();
  EXPECT_EQ(visit.lists().front(), "Lessons for mentees");
  app::hold_as(visit.stage, Holder::Mentor, Id<Person>{"person-ada"});
  visit.page.settle();
  EXPECT_EQ(visit.lists().front(), "Lessons for mentors");
  app::hold_as(visit.stage, Holder::Individual, Id<Person>{"person-charles"});
  visit.page.settle();
  EXPECT_EQ(visit.lists().front(), "Lessons for mentees");
  visit.be_organiser();
  EXPECT_EQ(visit.lists().front(), "Lessons for mentors");
  EXPECT_TRUE(visit.page.has(Role::Heading, "12 short lessons"));
}

TEST(TrainingPage, CountsWhatWasReadAndLeadsToTheNext) {
  Training visit(phone());
  visit.come();
  visit.page.click(Role::Link, "Being taught");
  EXPECT_EQ(visit.stage.app.route.id, "being-taught");
  EXPECT_EQ(visit.page.focused_name(), "Being taught");
  EXPECT_TRUE(visit.says("For mentees (senior, learns), 3 minutes"));
  visit.page.click(Role::Button, "I have read it");
  ASSERT_NE(visit.note("being-taught"), nullptr);
  EXPECT_EQ(visit.note("being-taught")->read_on, app::day(2026, 11, 24));
  EXPECT_TRUE(visit.says("Read today"));
  visit.page.click(Role::Button, "Next: Asking, not telling");
  EXPECT_EQ(visit.stage.app.route.id, "asking-not-telling");
  visit.page.click(Role::Link, "All lessons");
  EXPECT_TRUE(visit.page.has(Role::Heading, "1 of 6 lessons read"));
  EXPECT_EQ(visit.page.focused_name(), "Asking, not telling");
  visit.act(app::Undo{});
  EXPECT_TRUE(visit.page.has(Role::Heading, "6 short lessons for you"));
}

TEST(TrainingPage, SaysSoWhenAllAreRead) {
  Training visit;
  visit.come();
  for (const app::Lesson& it : visit.stage.app.lesson_texts->lessons) {
    visit.act(
        app::Save<LessonNote>{{.id = Id<LessonNote>{it.id}, .read_on = app::day(2026, 9, 1)}});
  }
  EXPECT_TRUE(visit.page.has(Role::Heading, "All 6 lessons read"));
  visit.page.click(Role::Link, "Making it safe");
  EXPECT_TRUE(visit.says("Read 1 Sep"));
  visit.page.click(Role::Button, "All lessons");
  EXPECT_TRUE(visit.stage.app.route.id.empty());
}

TEST(TrainingPage, KeepsAnAnswerThatNobodyElseGets) {
  Training visit;
  visit.come();
  visit.page.click(Role::Link, "Being taught");
  visit.page.type(Role::TextArea, "Your answer, if you like", "canary-lost on Tuesday");
  visit.page.pause();
  ASSERT_NE(visit.note("being-taught"), nullptr);
  EXPECT_EQ(visit.note("being-taught")->private_note, "canary-lost on Tuesday");
  EXPECT_TRUE(visit.says("Only you can read this. It is never shared."));
  visit.page.click(Role::Link, "All lessons");
  visit.page.click(Role::Link, "The return gift");
  EXPECT_TRUE(visit.page.get(Role::TextArea, "Your answer, if you like").value.empty());
  visit.go(Page::Training, "being-taught");
  EXPECT_EQ(visit.page.get(Role::TextArea, "Your answer, if you like").value,
            "canary-lost on Tuesday");
}

TEST(ALesson, HasItsHeadingsInOrderAndEachText) {
  Training visit(phone());
  visit.come();
  for (const app::Lesson& it : visit.stage.app.lesson_texts->lessons) {
    SCOPED_TRACE(it.id);
    visit.go(Page::Training, it.id);
    for (const app::LessonPart& part : it.parts) {
      for (const std::string& text : part.text) EXPECT_TRUE(visit.says(text));
      for (const std::string& text : part.say) EXPECT_TRUE(visit.says(text));
    }
    EXPECT_TRUE(visit.says(it.question));
    const auto headings = visit.page.all(Role::Heading);
    EXPECT_EQ(headings.front().level, 1);
    EXPECT_TRUE(std::all_of(headings.begin() + 1, headings.end(),
                            [](const ui::Node& node) { return node.level == 2; }));
  }
}

TEST(ALesson, ThatIsNoneIsSaidAndLeadsBack) {
  Training visit;
  visit.come();
  visit.go(Page::Training, "no-such-lesson");
  EXPECT_TRUE(visit.page.has(Role::Heading, "There is no such lesson"));
  visit.page.click(Role::Button, "See all lessons");
  EXPECT_TRUE(visit.page.has(Role::Heading, "6 short lessons for you"));
}

TEST(AScenario, IsDecidedStepByStepAndBack) {
  Training visit(phone());
  visit.come();
  visit.page.click(Role::Link, "A joke that hurt");
  EXPECT_TRUE(visit.says("Decision 1 of 3"));
  visit.page.click(Role::Button, "See what follows");
  EXPECT_TRUE(visit.says("Decision 1 of 3"));
  EXPECT_TRUE(visit.says("Choose one of these first."));
  visit.page.click(Role::Radio, "Go on. It was a joke, and Amir laughed.");
  visit.page.click(Role::Button, "See what follows");
  EXPECT_TRUE(visit.says("Decision 2 of 3"));
  EXPECT_TRUE(visit.says("You chose: Go on. It was a joke, and Amir laughed."));
  EXPECT_TRUE(visit.says("Amir did not laugh. Amir smiled."));
  EXPECT_EQ(visit.page.focused_name(), "What followed");
  visit.page.click(Role::Button, "Decide again");
  EXPECT_TRUE(visit.says("Decision 1 of 3"));
  EXPECT_TRUE(visit.page.get(Role::Radio, "Go on. It was a joke, and Amir laughed.").state.checked);
  visit.page.click(Role::Radio, "Stop: “That was a cheap thing to say. I am sorry.”");
  visit.page.click(Role::Button, "See what follows");
  EXPECT_TRUE(visit.page.has(Role::Heading, "A minute later"));
  EXPECT_EQ(visit.note("joke-that-hurt"), nullptr);
}

TEST(AScenario, EndsAndIsKeptAsTriedButNotItsDecisions) {
  Training visit;
  visit.come();
  visit.act(app::Navigate{{.page = Page::Training,
                           .id = "senior-takes-over",
                           .query = {{"path", "bb"}},
                           .unknown = {}}});
  EXPECT_TRUE(visit.page.has(Role::Heading, "At the lift"));
  visit.page.click(Role::Radio, "“No, not at all.”");
  visit.page.click(Role::Button, "See what follows");
  EXPECT_TRUE(visit.page.has(Role::Heading, "A door closed, and not locked"));
  EXPECT_TRUE(visit.says("How it ends"));
  ASSERT_NE(visit.note("senior-takes-over"), nullptr);
  visit.page.click(Role::Button, "From the beginning");
  EXPECT_TRUE(visit.says("Decision 1 of 3"));
  visit.page.click(Role::Link, "All lessons");
  EXPECT_TRUE(visit.says("Tried"));
}

TEST(AScenario, FollowsAnAddressAsFarAsItLeads) {
  Training visit;
  visit.come();
  const auto heading_at = [&](const std::string& path) {
    visit.act(app::Navigate{{.page = Page::Training,
                             .id = "senior-takes-over",
                             .query = {{"path", path}},
                             .unknown = {}}});
    return visit.names(Role::Heading).back();
  };
  EXPECT_EQ(heading_at("zzz"), "First session, minute 5");
  EXPECT_EQ(heading_at("bzz"), "Second session, two weeks later");
  EXPECT_EQ(heading_at("aac"), "Two minutes left");
  EXPECT_EQ(heading_at("aabaaaa"), "It rests on you");
}

// Everybody decides by what is before them: no way ends on a page that says nothing more.
TEST(AScenario, CanBeWalkedToEachOfItsEnds) {
  Training visit(phone());
  visit.come();
  for (const app::Scenario& it : visit.stage.app.lesson_texts->scenarios) {
    for (const std::string path : {"aaa", "aab", "aba", "abb", "baa", "bab", "bbb", "caa", "cbb"}) {
      SCOPED_TRACE(it.id + " " + path);
      visit.act(app::Navigate{
          {.page = Page::Training, .id = it.id, .query = {{"path", path}}, .unknown = {}}});
      EXPECT_TRUE(visit.page.has(Role::Button, "From the beginning"));
    }
  }
}

TEST(Questions, ComeByThemeAndNotTwice) {
  OnePair visit;
  visit.put({.on = app::day(2026, 12, 1), .minutes = 60});
  visit.page.click(Role::Button, "A question to ask");
  visit.act(app::AssetFetched{"sessions.json", site_file("sessions.json")});
  EXPECT_TRUE(visit.says("How did you end up in this job?"));
  EXPECT_TRUE(visit.says("Beginnings, 1 of 30, from light to hard"));
  visit.page.choose("About", "Voice");
  EXPECT_TRUE(visit.says("In which meetings do you speak up, and in which not?"));
  EXPECT_TRUE(visit.says("Voice, 1 of 5, from light to hard"));
  for (int i = 0; i < 5; ++i) visit.page.click(Role::Button, "Another one");
  EXPECT_TRUE(visit.says("In which meetings do you speak up, and in which not?"));
  visit.page.click(Role::Button, "Put it on the agenda");
  ASSERT_EQ(visit.session().agenda.size(), 1U);
  for (int i = 1; i < 5; ++i) {
    visit.page.click(Role::Button, "A question to ask");
    EXPECT_FALSE(visit.says("All of these have been on an agenda"));
    visit.page.click(Role::Button, "Put it on the agenda");
  }
  visit.page.click(Role::Button, "A question to ask");
  EXPECT_TRUE(visit.says("All of these have been on an agenda of yours."));
  EXPECT_TRUE(visit.says("Voice, 1 of 5, from light to hard"));
}

}  // namespace
}  // namespace flipside::screens
