// Text fields: one line, several lines, search. The label stands above, a hint or an error below.
//
// The caller owns the text. While a field has focus the browser paints what is typed; else the
// canvas does, at the same place.
#pragma once

#include <string>
#include <string_view>

#include "ui/frame.h"

namespace flipside::ui {

struct FieldLook {
  std::string_view label{};        // the field's name
  bool label_hidden{};             // the name is not painted: something beside the field says it
  std::string_view aside{};        // caption at the right end of the label
  std::string_view hint{};         //
  std::string_view error{};        // what is wrong and how to mend it; replaces the hint
  std::string_view placeholder{};  // an example, shown while the field is empty
  std::string_view unit{};         // within the field's right end
  Icon icon{Icon::None};           // within the field's left end
  // A token of HTML's autocomplete attribute; "name" and "email" also tell phones which keys to
  // show. After "off" a token does that alone: "off email" is the address of somebody else.
  std::string_view autocomplete{};
  bool required{};
  bool disabled{};
  bool read_only{};
};

struct FieldEvent {
  bool changed{};    // the value is another one than in the last frame
  bool committed{};  // the person left the field, or chose
  bool paused{};     // the person stopped typing for a moment
  explicit operator bool() const { return changed || committed || paused; }
  // What was entered so far is to be stored: no text may wait for its field to be left.
  bool to_keep() const { return committed || paused; }
};

FieldEvent event_of(const Frame::Edit& edit, bool changed);

FieldEvent text_field(Frame& frame, std::string_view key, const FieldLook& look,
                      std::string& value);

// A field whose text nobody who looks on can read: a dot stands for each character.
FieldEvent secret_field(Frame& frame, std::string_view key, const FieldLook& look,
                        std::string& value);

struct AreaLines {
  int least{3};
  int most{12};  // more than these scroll
};
FieldEvent text_area(Frame& frame, std::string_view key, const FieldLook& look, std::string& value,
                     AreaLines lines = {});

// A field that finds or filters; its label is not painted. The icon is Search unless look has one.
FieldEvent search_field(Frame& frame, std::string_view key, FieldLook look, std::string& value);

}  // namespace flipside::ui
