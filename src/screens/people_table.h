// The people found, as a table, or as rows of two lines where the page is narrow.
#pragma once

#include <optional>
#include <set>
#include <vector>

#include "screens/scene.h"
#include "ui/table.h"

namespace flipside::screens {

enum PeopleColumn : int { NameColumn, RankColumn, TopicColumn, StateColumn };

struct PeopleList {
  const std::vector<Id<Person>>& people;
  int open{-1};         // index of the one whose form is open
  float view_height{};  // of table and head; 0: as high as the rows
  // Present while several are chosen: rows are checkboxes then, and nobody is opened.
  std::set<Id<Person>>* chosen{};
};

// Both answer the person who was opened. `state.sort` changes by the heads of the table.
std::optional<Id<Person>> people_table(Scene& scene, const PeopleList& list, ui::TableState& state);
std::optional<Id<Person>> people_rows(Scene& scene, const PeopleList& list, int& focused_row);

// Below this width a table has no room.
inline constexpr float kLeastTableWidth = 560;

}  // namespace flipside::screens
