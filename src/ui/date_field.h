// Fields for a date and for a time of day: the browser's own picker edits them, the canvas writes
// them as people do.
#pragma once

#include <string>
#include <string_view>

#include "base/function_ref.h"
#include "ui/field.h"

namespace flipside::ui {

// `value`: "2026-11-24", or empty. `words` writes a date for the person ("24 Nov 2026").
FieldEvent date_field(Frame& frame, std::string_view key, const FieldLook& look, std::string& value,
                      FunctionRef<std::string(std::string_view)> words);

// `value`: "09:30", or empty while it is not whole.
FieldEvent time_field(Frame& frame, std::string_view key, const FieldLook& look,
                      std::string& value);

}  // namespace flipside::ui
