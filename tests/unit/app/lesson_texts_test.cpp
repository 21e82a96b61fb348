// The lessons, scenarios and questions that the site has, and files that are not what they should
// be.
#include "app/lesson_texts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "app/session_texts.h"
#include "app/stage.h"
#include "base/mutations.h"
#include "record/codecs.h"
#include "record/draft_text.h"
#include "replica/runs.h"

namespace flipside::app {
namespace {

std::string asset(std::string_view name) {
  std::ifstream file(std::string(FLIPSIDE_TEST_DATA) + "/../../assets/" + std::string(name));
  return {std::istreambuf_iterator<char>(file), {}};
}

LessonTexts lessons() {
  LessonTexts texts;
  EXPECT_TRUE(read_text(asset(LessonTextsAsset), slot_for(texts)));
  return texts;
}

int words_in(const std::string& text) {
  std::istringstream in(text);
  return static_cast<int>(std::distance(std::istream_iterator<std::string>(in), {}));
}

int words_in(const std::vector<std::string>& texts) {
  int words = 0;
  for (const std::string& it : texts) words += words_in(it);
  return words;
}

int words_in(const Lesson& lesson) {
  int words = 0;
  for (const LessonPart& it : lesson.parts) {
    words += words_in(it.heading) + words_in(it.text) + words_in(it.say);
  }
  return words;
}

void expect_clean(const std::string& text) {
  EXPECT_EQ(text.find("  "), std::string::npos) << text;
  EXPECT_EQ(text.find('\''), std::string::npos) << text;
  EXPECT_EQ(text.find('"'), std::string::npos) << text;
  EXPECT_FALSE(text.starts_with(' ') || text.ends_with(' ')) << text;
}

// Reading takes a minute for 80 to 160 words.
void expect_minutes(int minutes, int words) {
  EXPECT_GE(minutes, 2);
  EXPECT_LE(minutes, 4);
  EXPECT_GE(words, minutes * 70);
  EXPECT_LE(words, minutes * 160);
}

TEST(Lessons, AreSixForEachSideShortAndEndWithAQuestion) {
  const LessonTexts texts = lessons();
  ASSERT_TRUE(is_sound(texts));
  std::map<Side, int> count;
  for (const Lesson& it : texts.lessons) {
    SCOPED_TRACE(it.id);
    ++count[it.side];
    const int words = words_in(it);
    EXPECT_GE(words, 250);
    EXPECT_LE(words, 500);
    expect_minutes(it.minutes, words);
    EXPECT_TRUE(it.parts.front().heading.empty());
    for (auto part = it.parts.begin() + 1; part != it.parts.end(); ++part) {
      EXPECT_FALSE(part->heading.empty());
      for (const std::string& text : part->text) expect_clean(text);
      for (const std::string& text : part->say) expect_clean(text);
    }
    EXPECT_TRUE(it.question.ends_with('?') || it.question.ends_with('.')) << it.question;
  }
  EXPECT_EQ(count, (std::map<Side, int>{{Side::Mentor, 6}, {Side::Mentee, 6}}));
}

// The words of each way through the rest of it, and the decisions on it.
struct Way {
  int words{};
  int decisions{};
};
void walk(const Scenario& scenario, const ScenarioStep& step, Way way, std::vector<Way>& ways) {
  way.words += words_in(step.heading) + words_in(step.text);
  expect_clean(step.text);
  if (step.choices.empty()) return ways.push_back(way);
  for (const ScenarioChoice& it : step.choices) way.words += words_in(it.text);
  EXPECT_GE(step.choices.size(), 2U);
  for (const ScenarioChoice& it : step.choices) {
    expect_clean(it.then);
    walk(scenario, step_named(scenario, it.next),
         {way.words + words_in(it.then), way.decisions + 1}, ways);
  }
}

TEST(Scenarios, AreSixAndEachWayThroughThemHasThreeDecisionsAndAnEnd) {
  const LessonTexts texts = lessons();
  ASSERT_TRUE(is_sound(texts));
  std::map<Side, int> count;
  for (const Scenario& it : texts.scenarios) {
    SCOPED_TRACE(it.id);
    ++count[it.side];
    std::vector<Way> ways;
    walk(it, it.steps.front(), {}, ways);
    for (const Way& way : ways) {
      EXPECT_EQ(way.decisions, ScenarioDecisions);
      expect_minutes(it.minutes, way.words);
    }
    const auto ends = std::ranges::count_if(
        it.steps, [](const ScenarioStep& step) { return step.choices.empty(); });
    EXPECT_GE(ends, 2);
  }
  EXPECT_EQ(count, (std::map<Side, int>{{Side::Mentor, 3}, {Side::Mentee, 3}}));
}

TEST(Questions, AreALadderOfThirtyWithFiveForEachTheme) {
  SessionTexts texts;
  ASSERT_TRUE(read_text(asset(SessionTextsAsset), slot_for(texts)));
  std::map<std::string, int> themes;
  std::set<std::string> different;
  for (const AskQuestion& it : texts.questions) {
    ++themes[it.theme];
    different.insert(it.text);
    expect_clean(it.text);
    EXPECT_TRUE(it.text.ends_with('?')) << it.text;
  }
  EXPECT_EQ(different.size(), 30U);
  EXPECT_EQ(themes.size(), 6U);
  for (const auto& [theme, count] : themes) EXPECT_EQ(count, 5) << theme;
}

// Each does one thing to a sound file after which it is none.
TEST(Lessons, WithAFaultAreNone) {
  using Fault = void (*)(LessonTexts&);
  const std::array<Fault, 11> faults{
      [](LessonTexts& it) { it.lessons.clear(); },
      [](LessonTexts& it) { it.scenarios.clear(); },
      [](LessonTexts& it) { it.lessons[1].id = it.lessons[0].id; },
      [](LessonTexts& it) { it.scenarios[0].id = "../else"; },
      [](LessonTexts& it) { it.lessons[2].parts[1].text[0].clear(); },
      [](LessonTexts& it) { it.lessons[3].question.clear(); },
      [](LessonTexts& it) { it.scenarios[1].steps[0].choices[0].next = "nowhere"; },
      [](LessonTexts& it) { it.scenarios[1].steps[1].choices[0].next = "start"; },
      [](LessonTexts& it) { it.scenarios[2].steps.back().choices.push_back({"a", "b", "start"}); },
      [](LessonTexts& it) { it.scenarios[3].steps[0].choices.clear(); },
      [](LessonTexts& it) { it.scenarios[4].steps.pop_back(); }};
  const LessonTexts sound = lessons();
  for (std::size_t i = 0; i < faults.size(); ++i) {
    LessonTexts texts = sound;
    faults[i](texts);
    EXPECT_FALSE(is_sound(texts)) << "fault " << i;
  }
}

TEST(Lessons, ThatCanNotBeReadAreAskedForAgain) {
  Stage stage = Stage::with_programme();
  const Effects effects = stage.act(ReadLessons{});
  ASSERT_NE(find_effect<FetchAsset>(effects), nullptr);
  EXPECT_EQ(find_effect<FetchAsset>(effects)->path, LessonTextsAsset);
  EXPECT_TRUE(stage.act(ReadLessons{}).empty());
  const std::string whole = asset(LessonTextsAsset);
  stage.act(AssetFetched{std::string(LessonTextsAsset), whole.substr(0, whole.size() / 2)});
  EXPECT_FALSE(stage.app.lesson_texts);
  EXPECT_NE(last_toast(stage.app).find("the file that came is damaged"), std::string::npos);
  EXPECT_NE(find_effect<FetchAsset>(stage.act(ReadLessons{})), nullptr);
  stage.act(AssetFailed{std::string(LessonTextsAsset), "no connection"});
  EXPECT_EQ(last_toast(stage.app), "The lessons could not be loaded: no connection");
  stage.act(AssetFetched{std::string(LessonTextsAsset), whole});
  EXPECT_TRUE(stage.app.lesson_texts);
}

TEST(Lessons, WithAnyFaultAreRefusedOrWhole) {
  const std::string whole = asset(LessonTextsAsset);
  for (std::uint64_t run = 0; run < replica::runs(100); ++run) {
    const std::uint64_t seed = replica::first_seed() + run;
    SCOPED_TRACE("FLIPSIDE_SEED=" + std::to_string(seed));
    Stage stage = Stage::with_programme();
    stage.act(AssetFetched{std::string(LessonTextsAsset), Mutations(seed).of(whole)});
    EXPECT_TRUE(!stage.app.lesson_texts || is_sound(*stage.app.lesson_texts));
  }
}

TEST(Lessons, NameThePageOnceTheyAreHere) {
  Stage stage = Stage::with_programme();
  stage.act(Navigate{{.page = Page::Training, .id = "being-taught"}});
  EXPECT_TRUE(title_of(stage.app).starts_with("Training · "));
  const Effects effects =
      stage.act(AssetFetched{std::string(LessonTextsAsset), asset(LessonTextsAsset)});
  ASSERT_NE(find_effect<SetTitle>(effects), nullptr);
  EXPECT_TRUE(find_effect<SetTitle>(effects)->title.starts_with("Being taught · "));
}

}  // namespace
}  // namespace flipside::app
