// JSON text from values made of records, and back: the only way that JSON gets in or out.
//
// Writing is canonical: equal values give equal bytes. Fields stand in declared order, those at
// their default are left out, tables in the order of ids. Reading goes straight into the value and
// names path, line and column of what it refuses (json_reader.h and record_reader.h say what).
#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.h"
#include "record/codecs.h"
#include "record/json_reader.h"
#include "record/json_writer.h"
#include "record/record_reader.h"
#include "record/visibility.h"

namespace flipside {

// What the text leaves out keeps the default of a new T.
template <class T>
Result<T> from_json(std::string_view json) {
  T value{};
  RecordReader reader(slot_for(value));
  if (auto read = read_json(json, reader); !read) return std::unexpected(std::move(read.error()));
  return value;
}

// Only fields whose class is `least` or a more public one are written.
template <class T>
std::string to_json(const T& value, Visibility least = Visibility::Private,
                    JsonLayout layout = JsonLayout::Compact) {
  JsonWriter writer(layout);
  codec<T>.write(&value, writer, least);
  return std::move(writer).take();
}

// A JSON Schema of what from_json<T> reads.
template <class T>
std::string json_schema(std::string_view title) {
  return describe_json(codec<T>, title);
}

}  // namespace flipside
