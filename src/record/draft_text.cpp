#include "record/draft_text.h"

#include <utility>

#include "record/json_reader.h"
#include "record/json_writer.h"
#include "record/record_reader.h"

namespace flipside {

std::string text_of(const Codec& codec, const void* value) {
  JsonWriter writer(JsonLayout::Compact);
  codec.write(value, writer, Visibility::Private);
  return std::move(writer).take();
}

bool read_text(std::string_view text, Slot into) {
  RecordReader reader(into);
  return read_json(text, reader).has_value();
}

}  // namespace flipside
