// What reaches the interface from outside: events on nodes, the surface, the person's preferences.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "ui/node.h"

namespace flipside::ui {

// A click, tap, Enter or Space on a node: the one path of activation.
struct Activated {
  NodeId node{};
};
// The text or chosen value of a field, select, slider or date changed.
enum class EditStage : std::uint8_t {
  Typing,
  Paused,  // the person stopped for a moment: what can be kept is to be kept
  Left,    // the field was left, or something was chosen
};
struct Edited {
  NodeId node{};
  std::string value;
  EditStage stage{};
};
struct FocusMoved {
  NodeId node{};   // 0: nothing of ours has focus
  bool visible{};  // :focus-visible, so a ring is to be drawn
};
struct Hovered {
  NodeId node{};
};
struct Pressed {
  NodeId node{};  // held down now; 0: let go
};
struct Scrolled {
  NodeId node{};
  float x{}, y{};
};
// Keys of composite widgets (tabs, menus, list boxes, comboboxes, dialogs), sent to the focused
// node.
enum class Key : std::uint8_t { Up, Down, Left, Right, Home, End, PageUp, PageDown, Enter, Escape };
struct KeyPressed {
  NodeId node{};
  Key key{};
};
using Event = std::variant<Activated, Edited, FocusMoved, Hovered, Pressed, Scrolled, KeyPressed>;

// The system's own colours, read when it forces them.
struct SystemColours {
  Color canvas{}, canvas_text{}, link{}, grey_text{}, highlight{}, highlight_text{};
  Color button_face{}, button_text{}, button_border{};
  bool operator==(const SystemColours&) const = default;
};

// For Dear ImGui's tools alone: nodes have events of their own.
struct Pointer {
  float x{};
  float y{};
  std::uint32_t buttons{};  // a bit each: left, right, middle
  float wheel{};            // notches, upward
};

// The page's size and what the person's system asks for. A unit of length is a sixteenth of the
// browser's own font size: a CSS pixel where nobody changed it, so the page grows as a whole.
struct Surface {
  float width{1280};
  float height{800};
  float density{1};
  float inset_top{}, inset_right{}, inset_bottom{}, inset_left{};  // safe areas of phones
  bool dark{};
  bool forced_colours{};
  bool reduced_motion{};
  bool coarse_pointer{};
  bool command_key{};      // shortcuts are pressed with Cmd, not Ctrl
  SystemColours system{};  // only with forced_colours
  bool operator==(const Surface&) const = default;
};

}  // namespace flipside::ui
