// The keys of the page and of its controls, in words.
#pragma once

#include <array>
#include <string_view>

namespace flipside::screens::keys_words {

struct KeyWords {
  std::string_view keys;
  std::string_view does;
};

// Those of the controls; the page's own shortcuts stand in the table of commands.
inline constexpr std::array OfControls{
    KeyWords{"Tab", "To the next control; with Shift, back"},
    KeyWords{"Enter", "Presses a button, follows a link, picks from a list"},
    KeyWords{"Space", "Presses a button, sets or clears a check mark"},
    KeyWords{"Arrows", "Move within tabs, choices, lists, menus and sliders"},
    KeyWords{"Esc", "Closes a dialog, a menu or a list"},
};
inline constexpr std::string_view Title = "Keys";

}  // namespace flipside::screens::keys_words
