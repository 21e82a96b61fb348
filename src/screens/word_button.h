// A button that looks like a link: blue words within text.
#pragma once

#include <string_view>

#include "ui/text.h"

namespace flipside::screens {

struct WordButton {
  std::string_view words{};
  std::string_view about{};  // what it is about, for assistive technology, where many say the same
};

// Of one line: 24 high, 44 where fingers press.
float word_button_height(const ui::Frame& frame);
float word_button_width(ui::Frame& frame, std::string_view words);
// Wraps where the place is too narrow. True when activated.
bool word_button(ui::Frame& frame, std::string_view key, const WordButton& look);

}  // namespace flipside::screens
