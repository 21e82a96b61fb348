// A shortcut as a small key cap: "Ctrl Shift Z".
#pragma once

#include <string>
#include <string_view>

#include "ui/frame.h"

namespace flipside::screens {

// "Ctrl+Shift+Z" as it is read: "Ctrl Shift Z", with "Cmd" where such a key is there.
std::string key_words(const ui::Frame& frame, std::string_view shortcut);
float key_mark_width(ui::Frame& frame, std::string_view shortcut);
// In the middle of `box`, at its right end; decoration.
void paint_key_mark(ui::Frame& frame, std::string_view shortcut, ui::Rect box);
// In the place, 24 high, with its words as a text.
void key_mark(ui::Frame& frame, std::string_view shortcut);

}  // namespace flipside::screens
