// What people write behind a topic or a language to say how well: "(3)", ": advanced", "C1".
#pragma once

#include <optional>
#include <string_view>

#include "programme/person.h"

namespace flipside::exchange {

// The item without its qualifier, and what that says. An item without one is all name.
template <class T>
struct Qualified {
  std::string_view name{};
  T value{};
};

// As written, not yet limited to the figures that there are.
struct TopicFigures {
  std::optional<int> level{};
  std::optional<int> priority{};
};

// What figures that stand alone mean: a level; or a level and, if there are two, then a priority.
// The words high, medium and low are levels in the first case, priorities in the second.
enum class FirstFigure { Level, LevelThenPriority };

Qualified<TopicFigures> topic_figures(std::string_view item, FirstFigure meaning);

// Everyday words, "native" among them, and the levels A1 to C2 of the Common European Framework.
Qualified<std::optional<LanguageLevel>> language_level(std::string_view item);

}  // namespace flipside::exchange
