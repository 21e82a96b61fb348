// Text on the page: headings, paragraphs, captions, words in a row.
#pragma once

#include <string_view>

#include "ui/frame.h"

namespace flipside::ui {

// The type scale. Size / line height / weight in CSS pixels.
struct Type {
  float size;
  float line_height;
  std::uint16_t weight;
  bool tabular{false};
  Font font() const { return {size, weight, tabular}; }
};
// The same with figures of one width.
constexpr Type figures(Type type) {
  type.tabular = true;
  return type;
}
inline constexpr Type kDisplay{36, 44, 600};  // the first page's headline only
inline constexpr Type kH1{28, 36, 600};
inline constexpr Type kH2{22, 30, 600};
inline constexpr Type kH3{18, 26, 600};
inline constexpr Type kLead{16, 24, 400};
inline constexpr Type kLeadStrong{16, 24, 600};
inline constexpr Type kBody{14, 20, 400};
inline constexpr Type kBodyName{14, 20, 500};
inline constexpr Type kBodyStrong{14, 20, 600};
inline constexpr Type kCaption{12, 16, 400};
inline constexpr Type kCaptionName{12, 16, 500};
inline constexpr Type kCaptionStrong{12, 16, 600};

// Stands for the theme's text colour.
inline constexpr Color kThemeText{0, 0, 0, 0};

enum class Align : std::uint8_t { Left, Centre, Right };

struct TextLook {
  Type type{kBody};
  Color color{kThemeText};
  Align align{Align::Left};
  int most_lines{0};  // 0: as many as needed; 1: one line with an ellipsis
  Role role{Role::Paragraph};
  std::uint8_t level{0};  // of a Heading
};

// Paints and records `text` over the width of the place; moves down by its lines. Answers the node.
NodeId text(Frame& frame, std::string_view text, const TextLook& look = {});

NodeId heading(Frame& frame, int level, std::string_view text);
NodeId heading(Frame& frame, int level, std::string_view text, Type type);
// Explaining words in the muted colour.
NodeId muted(Frame& frame, std::string_view text, Type type = kBody);
// One line in one row, cut by an ellipsis; a Role::Text.
NodeId label(Frame& frame, std::string_view text, Type type = kBody, Color color = kThemeText,
             Align align = Align::Left);

float text_width(Frame& frame, std::string_view text, Type type);
// The height that `text` needs at `width`.
float text_height(Frame& frame, std::string_view text, Type type, float width, int most_lines = 0);

// Paints one line (no node, no moving down) in a box: left, centre or right, in the middle of its
// height, with an ellipsis where it is too long.
void paint_line(Frame& frame, std::string_view text, Type type, Rect box, Color color,
                Align align = Align::Left);

}  // namespace flipside::ui
