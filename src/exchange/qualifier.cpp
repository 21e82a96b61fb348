#include "exchange/qualifier.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"

namespace flipside::exchange {
namespace {

struct LevelWord {
  std::string_view word;
  int level;
};
constexpr LevelWord LevelWords[] = {
    {"none", 0},         {"nothing", 0}, {"beginner", 1}, {"novice", 1}, {"basic", 1},
    {"basics", 1},       {"some", 1},    {"medium", 2},   {"good", 3},   {"advanced", 3},
    {"intermediate", 2}, {"expert", 4},  {"low", 1},      {"high", 3},   {"master", 4},
};

struct PriorityWord {
  std::string_view word;
  int priority;
};
constexpr PriorityWord PriorityWords[] = {{"low", 1}, {"medium", 2}, {"high", 3}};

struct LanguageWord {
  std::string_view word;
  LanguageLevel level;
};
constexpr LanguageWord LanguageWords[] = {
    {"a1", LanguageLevel::Basic},
    {"a2", LanguageLevel::Basic},
    {"basic", LanguageLevel::Basic},
    {"basics", LanguageLevel::Basic},
    {"beginner", LanguageLevel::Basic},
    {"b1", LanguageLevel::Working},
    {"b2", LanguageLevel::Working},
    {"working", LanguageLevel::Working},
    {"good", LanguageLevel::Working},
    {"intermediate", LanguageLevel::Working},
    {"professional", LanguageLevel::Working},
    {"c1", LanguageLevel::Fluent},
    {"c2", LanguageLevel::Fluent},
    {"fluent", LanguageLevel::Fluent},
    {"advanced", LanguageLevel::Fluent},
    {"native", LanguageLevel::Fluent},
    {"mother tongue", LanguageLevel::Fluent},
};

template <class Entry, std::size_t Count>
const Entry* entry_of(const Entry (&entries)[Count], std::string_view word) {
  const auto found = std::ranges::find(entries, word, &Entry::word);
  return found == std::end(entries) ? nullptr : found;
}

std::optional<int> digit_in(std::string_view text) {
  if (text.size() != 1 || text[0] < '0' || text[0] > '9') return std::nullopt;
  return text[0] - '0';
}

std::optional<int> digit_behind(std::string_view text, std::string_view word) {
  return text.starts_with(word) ? digit_in(trim(text.substr(word.size()))) : std::nullopt;
}

bool set_once(std::optional<int>& place, std::optional<int> figure) {
  if (place || !figure) return false;
  place = figure;
  return true;
}

// Whether the word could be read as a figure that was not yet given.
bool read_figure(std::string_view word, FirstFigure meaning, TopicFigures& figures) {
  const bool has_priority = meaning == FirstFigure::LevelThenPriority;
  if (set_once(figures.level, digit_in(word))) return true;
  if (set_once(figures.level, digit_behind(word, "level"))) return true;
  if (has_priority && set_once(figures.priority, digit_in(word))) return true;
  if (has_priority && set_once(figures.priority, digit_behind(word, "priority"))) return true;
  if (const auto* entry = entry_of(PriorityWords, word); has_priority && entry) {
    return set_once(figures.priority, entry->priority);
  }
  const auto* entry = entry_of(LevelWords, word);
  return entry != nullptr && set_once(figures.level, entry->level);
}

struct Parts {
  std::string_view name{};
  std::string qualifier{};  // Folded.
};

// Every reading of "Name (qualifier)" or "Name: qualifier", the longest qualifier first.
std::vector<Parts> readings_of(std::string_view item) {
  std::vector<Parts> readings;
  const auto add = [&](std::size_t at, std::string_view inside) {
    const std::string_view name = trim(item.substr(0, at));
    if (!name.empty()) readings.push_back({.name = name, .qualifier = fold(trim(inside))});
  };
  const std::size_t open = item.rfind('(');
  if (item.ends_with(')') && open != item.npos) {
    add(open, item.substr(open + 1, item.size() - open - 2));
  }
  for (std::size_t at = item.find(':'); at != item.npos; at = item.find(':', at + 1)) {
    add(at, item.substr(at + 1));
  }
  return readings;
}

std::vector<std::string_view> words_between_marks(std::string_view text) {
  std::vector<std::string_view> words;
  while (true) {
    const std::size_t end = text.find_first_of(",;:/");
    words.push_back(trim(text.substr(0, end)));
    if (end == text.npos) return words;
    text.remove_prefix(end + 1);
  }
}

}  // namespace

Qualified<TopicFigures> topic_figures(std::string_view item, FirstFigure meaning) {
  for (const Parts& parts : readings_of(item)) {
    TopicFigures figures;
    const bool understood = std::ranges::all_of(
        words_between_marks(parts.qualifier),
        [&](std::string_view word) { return read_figure(word, meaning, figures); });
    if (understood) return {.name = parts.name, .value = figures};
  }
  return {.name = item};
}

Qualified<std::optional<LanguageLevel>> language_level(std::string_view item) {
  for (const Parts& parts : readings_of(item)) {
    const auto* entry = entry_of(LanguageWords, parts.qualifier);
    if (entry != nullptr) return {.name = parts.name, .value = entry->level};
  }
  const std::size_t space = item.rfind(' ');
  if (space == item.npos) return {.name = item};
  const auto* entry = entry_of(LanguageWords, fold(item.substr(space + 1)));
  if (entry == nullptr) return {.name = item};
  return {.name = trim(item.substr(0, space)), .value = entry->level};
}

}  // namespace flipside::exchange
