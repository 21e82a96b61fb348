// Buttons, links and file buttons. One activation a click, tap, Enter or Space.
#pragma once

#include <string_view>

#include "ui/columns.h"
#include "ui/frame.h"
#include "ui/text.h"

namespace flipside::ui {

enum class ButtonKind : std::uint8_t {
  Primary,    // the next thing to do: one a screen
  Secondary,  //
  Quiet,      // blue words
  Danger,
};

struct ButtonLook {
  ButtonKind kind{ButtonKind::Secondary};
  Icon icon{Icon::None};  // before the words
  bool disabled{};
  bool busy{};                     // keeps its width, shows that work goes on
  bool fill{};                     // as wide as the place
  std::string_view description{};  // more than the words say, for assistive technology
  State state{};                   // pressed, expanded, has a menu …
};

// Of a quiet button, left and right.
inline constexpr float kQuietPadding = 12;

// Width that the button takes when it does not fill its place.
float button_width(Frame& frame, std::string_view label, const ButtonLook& look = {});

// True in the frame in which it was activated.
bool button(Frame& frame, std::string_view key, std::string_view label,
            const ButtonLook& look = {});

// The same as the next of a row; the words of a quiet one that begins a line begin where the line
// does.
bool button(Flow& row, Frame& frame, std::string_view key, std::string_view label,
            const ButtonLook& look = {});

// A square button with an icon only; `name` is what it does.
bool icon_button(Frame& frame, std::string_view key, Icon icon, std::string_view name,
                 const ButtonLook& look = {.kind = ButtonKind::Quiet});

struct LinkLook {
  Type type{kBodyName};
  Icon icon{Icon::None};
  bool current{};  // the page that is shown
};

// Words that lead to `href` ("#/people"). Answers true when activated: the program moves there.
bool link(Frame& frame, std::string_view key, std::string_view label, std::string_view href,
          const LinkLook& look = {});

// A button that opens the system's file dialog by itself; the files arrive as an event of the edge.
// `accept`: as in HTML (".csv,text/csv").
void file_button(Frame& frame, std::string_view key, std::string_view label,
                 std::string_view accept, const ButtonLook& look = {});

}  // namespace flipside::ui
