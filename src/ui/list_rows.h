// A list of equal rows with lines between them; above 60 only those near what is seen are there.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "ui/text.h"

namespace flipside::ui {

struct ListRows {
  int count{};
  float height{56};
  std::function<std::string(int)> key{};  // stable and unique, of the row at an index
  // Draws into the place, which is the row's top; `row` is the whole of it.
  std::function<void(Frame&, int index, Rect row)> draw{};
};

// `focused_row`: kept by the caller between frames, -1 at first.
void list_rows(Frame& frame, std::string_view key, std::string_view name, const ListRows& rows,
               int& focused_row);

// Makes a whole row a button of this name, over what is drawn before and under what is drawn after.
// `inset`: where the caller paints the name, from the row's corner; 0 down: in its middle. True
// when activated.
bool row_button(Frame& frame, std::string_view key, std::string_view name, Rect row, Point inset,
                Type type);

}  // namespace flipside::ui
