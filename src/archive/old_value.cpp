#include "archive/old_value.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace flipside::archive {
namespace {

Refusal tell_items(OldValue& value, Reader& reader) {
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    if (i < value.keys.size()) {
      if (Refusal refusal = reader.key(std::move(value.keys[i]))) return refusal;
    }
    if (Refusal refusal = tell(std::move(value.items[i]), reader)) return refusal;
  }
  return {};
}

Refusal tell_object(OldValue& object, Reader& reader) {
  if (Refusal refusal = reader.begin_object()) return refusal;
  if (Refusal refusal = tell_items(object, reader)) return refusal;
  return reader.end_object();
}

Refusal tell_list(OldValue& list, Reader& reader) {
  if (Refusal refusal = reader.begin_list()) return refusal;
  if (Refusal refusal = tell_items(list, reader)) return refusal;
  return reader.end_list();
}

}  // namespace

OldValue* item_of(OldValue& object, std::string_view key) {
  const auto found = std::ranges::find(object.keys, key);
  return found == object.keys.end()
             ? nullptr
             : &object.items[static_cast<std::size_t>(found - object.keys.begin())];
}

Refusal tell(OldValue value, Reader& reader) {
  switch (value.form) {
    case OldValue::Form::Null:
      return reader.null();
    case OldValue::Form::Boolean:
      return reader.boolean(value.integer != 0);
    case OldValue::Form::Integer:
      return reader.integer(value.integer);
    case OldValue::Form::OtherNumber:
      return reader.other_number();
    case OldValue::Form::Text:
      return reader.text(std::move(value.text));
    case OldValue::Form::List:
      return tell_list(value, reader);
    case OldValue::Form::Object:
      return tell_object(value, reader);
  }
  return {};
}

}  // namespace flipside::archive
