// What all fields share: label, edge, hint or error, and the text while the canvas paints it.
#pragma once

#include "ui/field.h"
#include "ui/text.h"

namespace flipside::ui {

// A field under way: its label is painted, its box is taken from the place.
struct FieldBox {
  NodeId id{};
  Rect rect{};
  bool focused{};
  // With focus the browser shows the text. While the page scrolls the canvas does: the browser
  // moves what it shows ahead of what is painted.
  bool painted{true};
  float inset_left{};   // of the text in the box
  float inset_right{};  //
};

// 14/20; 16/24 where fingers press, since phones zoom into smaller fields.
Type field_type(const Frame& frame);

// Paints label, ground, edge, icon and unit. `height` 0 takes the control's height; `end` is kept
// free at the right for what the caller paints there.
FieldBox begin_field(Frame& frame, std::string_view key, const FieldLook& look, float height = 0,
                     float end = 0);
// Paints the hint or the error below.
void end_field(Frame& frame, const FieldLook& look);

// Icon and words of what is wrong.
void error_words(Frame& frame, std::string_view words);

// The node, with name, description, states and the place of the text.
Node field_node(const Frame& frame, const FieldBox& box, const FieldLook& look, Role role,
                std::string_view value);

// One line of text, or the placeholder, cut by an ellipsis.
void paint_field_text(Frame& frame, const FieldBox& box, const FieldLook& look,
                      std::string_view words);

// Takes over what was typed since the last frame, unless the field can not be edited.
FieldEvent take_edit(const Frame& frame, NodeId id, const FieldLook& look, std::string& value);

}  // namespace flipside::ui
