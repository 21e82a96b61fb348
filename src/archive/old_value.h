// A part of a text of an earlier version, as JSON has it: what the steps to the next version alter.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "record/reader.h"

namespace flipside::archive {

struct OldValue {
  enum class Form { Null, Boolean, Integer, OtherNumber, Text, List, Object };

  Form form{};
  // Of a boolean 0 or 1.
  std::int64_t integer{};
  std::string text{};
  // Of an object one for each of its items.
  std::vector<std::string> keys{};
  std::vector<OldValue> items{};
};

// What an object has under the key; nullptr where it has none, or is no object.
OldValue* item_of(OldValue& object, std::string_view key);

// Tells a reader the whole of it, up to the first part that is not taken.
Refusal tell(OldValue value, Reader& reader);

}  // namespace flipside::archive
