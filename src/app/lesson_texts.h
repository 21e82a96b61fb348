// Short lessons and scenarios for both sides, which are a file of the site and read when somebody
// wants one (assets/lessons.json).
#pragma once

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "programme/pair.h"
#include "record/field.h"

namespace flipside::app {

inline constexpr std::string_view LessonTextsAsset = "lessons.json";

// Paragraphs under a heading; the first part of a lesson has none. `say`: sentences that can be
// said as they are.
struct LessonPart {
  std::string heading{};
  std::vector<std::string> text{};
  std::vector<std::string> say{};
  static constexpr auto fields() {
    return std::tuple{Field{"heading", &LessonPart::heading}, Field{"text", &LessonPart::text},
                      Field{"say", &LessonPart::say}};
  }
};
static_assert(lists_every_field<LessonPart>);

// `id` is that of the note about it (programme/lesson_note.h); `minutes` to read it; `question` to
// answer for oneself.
struct Lesson {
  std::string id{};
  Side side{};
  std::string title{};
  std::string about{};
  int minutes{};
  std::vector<LessonPart> parts{};
  std::string question{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &Lesson::id},
                      Field{"side", &Lesson::side},
                      Field{"title", &Lesson::title},
                      Field{"about", &Lesson::about},
                      Field{"minutes", &Lesson::minutes},
                      Field{"parts", &Lesson::parts},
                      Field{"question", &Lesson::question}};
  }
};
static_assert(lists_every_field<Lesson>);

// `then`: what follows from it. `next`: the name of the step that it leads to.
struct ScenarioChoice {
  std::string text{};
  std::string then{};
  std::string next{};
  static constexpr auto fields() {
    return std::tuple{Field{"text", &ScenarioChoice::text}, Field{"then", &ScenarioChoice::then},
                      Field{"next", &ScenarioChoice::next}};
  }
};
static_assert(lists_every_field<ScenarioChoice>);

// Without choices: one of the ends.
struct ScenarioStep {
  std::string name{};
  std::string heading{};
  std::string text{};
  std::vector<ScenarioChoice> choices{};
  static constexpr auto fields() {
    return std::tuple{Field{"name", &ScenarioStep::name}, Field{"heading", &ScenarioStep::heading},
                      Field{"text", &ScenarioStep::text}, Field{"choices", &ScenarioStep::choices}};
  }
};
static_assert(lists_every_field<ScenarioStep>);

// Begins with the first step. Each way through it has as many decisions, and a step stands behind
// those that lead to it.
inline constexpr int ScenarioDecisions = 3;
struct Scenario {
  std::string id{};
  Side side{};
  std::string title{};
  std::string about{};
  int minutes{};
  std::vector<ScenarioStep> steps{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &Scenario::id},           Field{"side", &Scenario::side},
                      Field{"title", &Scenario::title},     Field{"about", &Scenario::about},
                      Field{"minutes", &Scenario::minutes}, Field{"steps", &Scenario::steps}};
  }
};
static_assert(lists_every_field<Scenario>);

struct LessonTexts {
  std::vector<Lesson> lessons{};
  std::vector<Scenario> scenarios{};
  static constexpr auto fields() {
    return std::tuple{Field{"lessons", &LessonTexts::lessons},
                      Field{"scenarios", &LessonTexts::scenarios}};
  }
};
static_assert(lists_every_field<LessonTexts>);

// Whether all is there that the above says. False for a file that was cut short or is another one.
bool is_sound(const LessonTexts& texts);

const Lesson* find_lesson(const LessonTexts& texts, std::string_view id);
const Scenario* find_scenario(const LessonTexts& texts, std::string_view id);
// Empty where no lesson or scenario has that id.
std::string_view title_of(const LessonTexts& texts, std::string_view id);

// Of a sound scenario.
const ScenarioStep& step_named(const Scenario& scenario, std::string_view name);

}  // namespace flipside::app
