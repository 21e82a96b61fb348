#include "app/lesson_texts.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>

#include "base/id.h"

namespace flipside::app {
namespace {

constexpr std::size_t MostChoices = 4;

bool is_said(const std::string& text) { return !text.empty(); }

bool is_sound(const LessonPart& part) {
  return !part.text.empty() && std::ranges::all_of(part.text, is_said) &&
         std::ranges::all_of(part.say, is_said);
}

bool is_sound(const Lesson& lesson) {
  return !lesson.question.empty() && !lesson.parts.empty() &&
         std::ranges::all_of(lesson.parts, [](const LessonPart& it) { return is_sound(it); });
}

// Whether each choice leads to a step that is one decision further; `decisions` there are before
// each step, and grow.
bool leads_on(const ScenarioStep& step, std::map<std::string_view, int>& decisions) {
  const auto known = decisions.find(step.name);
  if (known == decisions.end() || step.heading.empty() || step.text.empty()) return false;
  const int next = known->second + 1;
  if (step.choices.size() > MostChoices) return false;
  if (step.choices.empty() != (next > ScenarioDecisions)) return false;
  return std::ranges::all_of(step.choices, [&](const ScenarioChoice& it) {
    const bool same = decisions.emplace(it.next, next).first->second == next;
    return same && !it.text.empty() && !it.then.empty();
  });
}

bool is_sound(const Scenario& scenario) {
  if (scenario.steps.empty()) return false;
  std::map<std::string_view, int> decisions{{scenario.steps.front().name, 0}};
  const bool all_lead_on = std::ranges::all_of(
      scenario.steps, [&](const ScenarioStep& it) { return leads_on(it, decisions); });
  return all_lead_on && decisions.size() == scenario.steps.size();
}

template <class T>
bool are_sound(const std::vector<T>& list, std::set<std::string_view>& ids) {
  return !list.empty() && std::ranges::all_of(list, [&](const T& it) {
    return is_id(it.id) && ids.insert(it.id).second && !it.title.empty() && !it.about.empty() &&
           is_sound(it);
  });
}

template <class T>
const T* found_by_id(const std::vector<T>& list, std::string_view id) {
  const auto found = std::ranges::find(list, id, &T::id);
  return found == list.end() ? nullptr : &*found;
}

}  // namespace

bool is_sound(const LessonTexts& texts) {
  std::set<std::string_view> ids;
  return are_sound(texts.lessons, ids) && are_sound(texts.scenarios, ids);
}

const Lesson* find_lesson(const LessonTexts& texts, std::string_view id) {
  return found_by_id(texts.lessons, id);
}

const Scenario* find_scenario(const LessonTexts& texts, std::string_view id) {
  return found_by_id(texts.scenarios, id);
}

std::string_view title_of(const LessonTexts& texts, std::string_view id) {
  if (const Lesson* lesson = find_lesson(texts, id)) return lesson->title;
  const Scenario* scenario = find_scenario(texts, id);
  return scenario == nullptr ? std::string_view() : scenario->title;
}

const ScenarioStep& step_named(const Scenario& scenario, std::string_view name) {
  return *std::ranges::find(scenario.steps, name, &ScenarioStep::name);
}

}  // namespace flipside::app
