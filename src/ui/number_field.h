// A field for a whole number within a range, with what was typed kept while it is not yet one.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/field.h"

namespace flipside::ui {

struct NumberRange {
  int least{};
  int most{};
};

// What stands in the field. `judged`: the person has left it once, so from now on what is wrong is
// said; set it when a form is sent.
struct NumberDraft {
  std::string text{};
  bool judged{};
  // The number alone counts, not whether its problem is shown.
  bool operator==(const NumberDraft& other) const { return text == other.text; }
};

// The number that the text is: digits with a leading - or − (U+2212), spaces around. Absent: none.
std::optional<int> whole_number(std::string_view text);
// The draft's number when it lies in the range.
std::optional<int> number_of(const NumberDraft& draft, NumberRange range);
NumberDraft draft_of(std::optional<int> number);

struct NumberLook {
  FieldLook field{};  // its unit stands in the field and belongs to the name
  NumberRange range{};
  std::string_view range_message{};  // "Enter a number from 1 to 20"; shown when it is not
};
FieldEvent number_field(Frame& frame, std::string_view key, const NumberLook& look,
                        NumberDraft& draft);

}  // namespace flipside::ui
