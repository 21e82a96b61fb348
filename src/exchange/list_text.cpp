#include "exchange/list_text.h"

#include <algorithm>

#include "base/text.h"
#include "exchange/person_words.h"
#include "exchange/qualifier.h"
#include "record/named.h"

namespace flipside::exchange {
namespace {

// Marks that do in other scripts what ; and , do in Latin.
constexpr std::string_view Semicolons[] = {"；", "؛"};
constexpr std::string_view OtherCommas[] = {"，", "、", "،"};

template <std::size_t Count>
void replace_marks(std::string& text, const std::string_view (&marks)[Count], char by) {
  for (const std::string_view mark : marks) {
    for (std::size_t at = text.find(mark); at != text.npos; at = text.find(mark, at)) {
      text.replace(at, mark.size(), 1, by);
    }
  }
}

// Fewer cells with a stronger mark than one for so many with commas are slips of the hand.
constexpr std::size_t OneStrongAmong = 4;
constexpr std::string_view StrongMarks = ";|\n";

// Brackets that do not come in pairs are letters like others.
bool has_pairs_of_brackets(std::string_view text) {
  int depth = 0;
  for (const char c : text) {
    if (c == '(' || c == '[') ++depth;
    if ((c == ')' || c == ']') && --depth < 0) return false;
  }
  return depth == 0;
}

std::vector<std::string_view> split_outside_brackets(std::string_view text, char separator) {
  if (!has_pairs_of_brackets(text)) return split(text, separator);
  std::vector<std::string_view> parts;
  int depth = 0;
  std::size_t from = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '(' || text[i] == '[') ++depth;
    if (text[i] == ')' || text[i] == ']') --depth;
    if (text[i] != separator || depth > 0) continue;
    parts.push_back(text.substr(from, i - from));
    from = i + 1;
  }
  parts.push_back(text.substr(from));
  return parts;
}

bool has_level(std::string_view item) {
  return topic_figures(trim(item), FirstFigure::LevelThenPriority).name != trim(item) ||
         language_level(trim(item)).value.has_value();
}

// "Excel (3), Gen-AI, safely (1)" → "Excel (3)" and "Gen-AI, safely (1)".
std::vector<std::string_view> split_behind_levels(std::string_view text) {
  std::vector<std::string_view> items;
  const char* from = text.data();
  for (const std::string_view part : split_outside_brackets(text, ',')) {
    const char* end = part.data() + part.size();
    if (!has_level(part)) continue;
    items.emplace_back(from, static_cast<std::size_t>(end - from));
    from = end == text.data() + text.size() ? end : end + 1;
  }
  const auto rest = static_cast<std::size_t>(text.data() + text.size() - from);
  if (rest > 0) items.emplace_back(from, rest);
  return items;
}

std::vector<std::string_view> split_anyones(std::string_view text, Commas commas) {
  for (const char separator : StrongMarks) {
    auto parts = split_outside_brackets(text, separator);
    if (parts.size() > 1) return parts;
  }
  if (commas == Commas::Belong) return {text};
  if (commas == Commas::SeparateBehindLevels) return split_behind_levels(text);
  return split_outside_brackets(text, ',');
}

std::string with_latin_marks(std::string_view cell) {
  std::string text(cell);
  replace_marks(text, Semicolons, ';');
  replace_marks(text, OtherCommas, ',');
  return text;
}

std::vector<std::string> anyones_items(std::string_view cell, Commas commas) {
  const std::string text = with_latin_marks(cell);
  std::vector<std::string> items;
  std::vector<std::string> seen;
  for (const std::string_view part : split_anyones(text, commas)) {
    const std::string_view item = trim(part);
    std::string folded = fold(item);
    const bool is_seen = std::ranges::find(seen, folded) != seen.end();
    if (item.empty() || says_nothing(item) || is_seen) continue;
    items.emplace_back(item);
    seen.push_back(std::move(folded));
  }
  return items;
}

std::vector<std::string> our_items(std::string_view cell) {
  std::vector<std::string> items(1);
  bool between = false;  // Behind a separator, whose one space does not count.
  for (std::size_t i = 0; i < cell.size(); ++i) {
    const bool is_separators_space = between && cell[i] == ' ';
    between = false;
    if (is_separators_space) continue;
    if (cell[i] == '\\' && i + 1 < cell.size()) {
      items.back() += cell[++i];
    } else if (cell[i] == ';') {
      items.emplace_back();
      between = true;
    } else {
      items.back() += cell[i];
    }
  }
  std::erase_if(items, [](const std::string& item) { return item.empty(); });
  return items;
}

// Takes ":figure" off the end. What is no single digit stays.
std::optional<int> take_figure(std::string& name) {
  const std::size_t size = name.size();
  if (size < 2 || name[size - 2] != ':' || name[size - 1] < '0' || name[size - 1] > '9') {
    return std::nullopt;
  }
  const int figure = name[size - 1] - '0';
  name.resize(size - 2);
  return figure;
}

void limit(std::optional<int>& figure, int least, int most, TopicText& topic) {
  if (!figure) return;
  const int inside = std::clamp(*figure, least, most);
  topic.was_out_of_range |= inside != *figure;
  figure = inside;
}

TopicText within_limits(TopicText topic) {
  limit(topic.level, 0, 4, topic);
  limit(topic.priority, 1, 3, topic);
  return topic;
}

TopicText anyones_topic(std::string_view item, FirstFigure meaning) {
  const Qualified<TopicFigures> found = topic_figures(item, meaning);
  return within_limits({.name = std::string(found.name),
                        .level = found.value.level,
                        .priority = found.value.priority});
}

}  // namespace

void CommaEvidence::add(std::string_view cell) {
  const std::string text = with_latin_marks(cell);
  const bool is_strong = std::ranges::any_of(
      StrongMarks, [&](char mark) { return split_outside_brackets(text, mark).size() > 1; });
  strong_ += is_strong;
  if (is_strong) return;
  const auto split_by_commas = split_outside_brackets(text, ',');
  with_commas_ += split_by_commas.size() > 1;
  parts_ += split_by_commas.size();
  with_level_ += static_cast<std::size_t>(std::ranges::count_if(split_by_commas, has_level));
}

Commas CommaEvidence::commas() const {
  if (strong_ > 0 && OneStrongAmong * strong_ >= with_commas_) return Commas::Belong;
  if (4 * with_level_ > 3 * parts_) return Commas::SeparateBehindLevels;
  return Commas::Separate;
}

std::vector<std::string> items_in(std::string_view cell, ListStyle style, Commas commas) {
  return style == ListStyle::Ours ? our_items(cell) : anyones_items(cell, commas);
}

TopicText taught_topic(std::string_view item, ListStyle style) {
  if (style == ListStyle::Anyones) return anyones_topic(item, FirstFigure::Level);
  TopicText topic{.name = std::string(item)};
  topic.level = take_figure(topic.name);
  return within_limits(std::move(topic));
}

TopicText wanted_topic(std::string_view item, ListStyle style) {
  if (style == ListStyle::Anyones) return anyones_topic(item, FirstFigure::LevelThenPriority);
  TopicText topic{.name = std::string(item)};
  topic.priority = take_figure(topic.name);
  topic.level = take_figure(topic.name);
  if (!topic.level) std::swap(topic.level, topic.priority);
  return within_limits(std::move(topic));
}

LanguageText language_in(std::string_view item, ListStyle style) {
  if (style == ListStyle::Anyones) {
    const auto found = language_level(item);
    return {.name = std::string(found.name), .level = found.value};
  }
  const std::size_t colon = item.rfind(':');
  if (colon == item.npos) return {.name = std::string(item)};
  const auto level = value_named<LanguageLevel>(item.substr(colon + 1));
  return {.name = std::string(level ? item.substr(0, colon) : item), .level = level};
}

std::string list_of(const std::vector<std::string>& items) {
  std::string list;
  for (const std::string& item : items) {
    if (!list.empty()) list += "; ";
    for (const char c : item) {
      if (c == ';' || c == '\\') list += '\\';
      list += c;
    }
  }
  return list;
}

std::string taught_item(std::string_view name, int level) {
  return std::string(name) + ":" + std::to_string(level);
}

std::string wanted_item(std::string_view name, int level, int priority) {
  return taught_item(name, level) + ":" + std::to_string(priority);
}

std::string language_item(const Language& language) {
  return language.name + ":" + std::string(name_of(language.level));
}

}  // namespace flipside::exchange
