// Several things in one cell: how people write lists, and how we write them.
//
// Ours: items joined by "; ", with a backslash before ; and \ inside an item; a topic that is
// taught ends in ":level", one that is wanted in ":level:priority", a language in ":level". It is
// read back exactly. Anyone's: items between ; or | or line ends or commas, all of them outside
// brackets (the Arabic and East Asian marks too), with or without a level: "Short video:3", "Short
// video (3)", "Excel (advanced)", "Data privacy (level 1, priority 3)", "German C1". Whether commas
// separate follows from the whole column (Commas).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "programme/person.h"

namespace flipside::exchange {

enum class ListStyle { Anyones, Ours };

// A topic with the figures written behind it. Levels 0–4, priorities 1–3; absent where not written.
struct TopicText {
  std::string name{};
  std::optional<int> level{};
  std::optional<int> priority{};
  bool was_out_of_range = false;  // A figure was moved to the nearest that there is.
  bool operator==(const TopicText&) const = default;
};

struct LanguageText {
  std::string name{};
  std::optional<LanguageLevel> level{};
  bool operator==(const LanguageText&) const = default;
};

// What a comma is in a column: it separates; it does so only behind a level, where nearly all items
// have one ("Excel (3), Gen-AI, safely (1)"); or it belongs to an item, where cells of the column
// are separated by stronger marks.
enum class Commas { Separate, SeparateBehindLevels, Belong };

// What the cells of a column say about that, in any order.
class CommaEvidence {
 public:
  void add(std::string_view cell);
  Commas commas() const;

 private:
  std::size_t strong_ = 0;
  std::size_t with_commas_ = 0;
  std::size_t parts_ = 0;
  std::size_t with_level_ = 0;
};

// Blank items and words for nothing ("n/a") are dropped; in anyone's list items that occur again
// are too, and spaces around them.
std::vector<std::string> items_in(std::string_view cell, ListStyle style,
                                  Commas commas = Commas::Separate);

TopicText taught_topic(std::string_view item, ListStyle style);
TopicText wanted_topic(std::string_view item, ListStyle style);
LanguageText language_in(std::string_view item, ListStyle style);

// In our style. Each item is what follows from its parts: "Short video:3".
std::string list_of(const std::vector<std::string>& items);
std::string taught_item(std::string_view name, int level);
std::string wanted_item(std::string_view name, int level, int priority);
std::string language_item(const Language& language);

}  // namespace flipside::exchange
