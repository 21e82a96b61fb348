// Codecs: how values of one type are read, written and described.
//
// A codec knows its type, but who uses it need not: a value is passed as its address. So reading
// JSON, writing it and describing it are each written once and not once a record.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/function_ref.h"
#include "record/link.h"
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
  Link link;
  const void* (*locate)(const void* record);
  const Codec* codec;

  const void* in(const void* record) const { return locate(record); }
  void* in(void* record) const { return const_cast<void*>(locate(record)); }
};

// Every address passed to a codec is that of a value of its type. What a codec does not override
// it refuses, naming what it expected.
class Codec {
 public:
  virtual bool equals(const void* a, const void* b) const = 0;
  virtual void assign(void* to, const void* from) const = 0;

  // "text", "a date as in \"2026-09-01\"": completes "expected …".
  virtual std::string expected() const = 0;

  // Where the parts of the value go: the place itself, or the inside of something optional.
  virtual Slot inside(void* value) const { return {value, this}; }

  virtual Refusal text(void* value, std::string&& from) const;
  virtual Refusal integer(void* value, std::int64_t from) const;
  virtual Refusal boolean(void* value, bool from) const;

  // The fields of a record; empty for all else.
  virtual std::span<const Member> members() const { return {}; }

  // The text of an id; absent for all else.
  virtual const std::string* id_text(const void* value) const;
  // Makes an id the empty one; a bug for all else.
  virtual void clear_id(void* value) const;

  // Of the elements of a list, or of what something optional holds; absent for all else.
  virtual const Codec* element() const { return nullptr; }
  // Each element in its order, or what something optional holds.
  virtual void each(const void* value, FunctionRef<void(const void* element)> visit) const;
  // Takes elements out of a list.
  virtual void erase_if(void* list, FunctionRef<bool(const void* element)> condition) const;

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
