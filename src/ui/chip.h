// Small marks: the teaching dot and the learning ring, chips, avatars, status words.
#pragma once

#include <string_view>

#include "ui/box.h"
#include "ui/frame.h"
#include "ui/text.h"

namespace flipside::ui {

// Filled dot teaches, open ring learns; None draws nothing.
enum class Side : std::uint8_t { None, Mentor, Mentee };

Color side_colour(const Theme& theme, Side side);
Color side_text(const Theme& theme, Side side);
// The 8 px dot or ring around `centre`.
void paint_side(Frame& frame, Side side, Point centre, float radius = 4);

struct ChipLook {
  Side side{Side::None};     // teal or violet, with its mark
  Tone tone{Tone::Neutral};  // else the tone's colours
  Icon icon{Icon::None};
  std::string_view name{};  // with what the side says in words; empty: the label
};
// A label in a tinted round box, 24 high; no target. Chips of a list belong in a Flow.
float chip_width(Frame& frame, std::string_view label, const ChipLook& look = {});
void chip(Frame& frame, std::string_view label, const ChipLook& look = {});

// The person's letters in a disc; decoration beside a name. Takes `size` both ways.
void avatar(Frame& frame, std::string_view initials, Side side, float size);
void paint_avatar(Frame& frame, std::string_view initials, Side side, Rect disc);

// A state: icon and word. Good news keeps text-coloured words.
struct StatusLook {
  Icon icon{Icon::CircleCheck};
  Tone tone{Tone::Success};
};
void status(Frame& frame, std::string_view words, const StatusLook& look);

// A mark before a name: dot or ring and the words in the side's colour.
void side_label(Frame& frame, std::string_view words, Side side, Type type = kCaptionName);

// An icon in a rounded square, 32 px (or `size`); decoration.
void tile(Frame& frame, Icon icon, Tone tone, float size = 32);

}  // namespace flipside::ui
