// Codecs: how values of one type are read, written and described.
//
// A codec knows its type, but who uses it need not: a value is passed as its address. So reading
// JSON, writing it and describing it are each written once and not once a record.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "record/reader.h"
#include "record/visibility.h"
#include "record/writer.h"

namespace flipside {

class Codec;

// A place that one value is read into.
struct Slot {
  void* value{};
  const Codec* codec{};
};

// A field of a record whose type is forgotten.
struct Member {
  std::string_view key;
  Visibility visibility;
  void* (*locate)(void* record);
  const void* (*locate_const)(const void* record);
  // Whether the field has the value that a new record has.
  bool (*is_default)(const void* record);
  const Codec* codec;
};

// Every address passed to a codec is that of a value of its type. What a codec does not override
// it refuses, naming what it expected.
class Codec {
 public:
  // "text", "a date as in \"2026-09-01\"": completes "expected …".
  virtual std::string expected() const = 0;

  // Where the parts of the value go: the place itself, or the inside of something optional.
  virtual Slot inside(void* value) const { return {value, this}; }

  virtual Refusal text(void* value, std::string&& from) const;
  virtual Refusal integer(void* value, std::int64_t from) const;
  virtual Refusal boolean(void* value, bool from) const;

  // The fields of a record; empty for all else.
  virtual std::span<const Member> members() const { return {}; }

  virtual bool is_list() const { return false; }
  // The place of the next element of a list; a bug for all else.
  virtual Slot next_element(void* list) const;
  // Called when that element is complete.
  virtual Refusal end_element(void* list) const;

  // Leaves out what the class `least` may not read.
  virtual void write(const void* value, Writer& to, Visibility least) const = 0;

  // A JSON Schema of the type: the keywords inside an object that `to` has begun.
  virtual void describe(Writer& to) const = 0;

 protected:
  ~Codec() = default;
};

// The codec of T: `codec<Person>`. Defined in codecs.h.
template <class T>
struct CodecFor;

template <class T>
inline constexpr CodecFor<T> codec{};

template <class T>
Slot slot_for(T& value) {
  return {&value, &codec<T>};
}

}  // namespace flipside
