// What takes a value that comes from outside, part by part, in the order of its text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/result.h"

namespace flipside {

// Why a part is not taken, in plain words; absent when it is.
using Refusal = std::optional<std::string>;

// After the first refusal nothing more is sent. Inside an object every value follows its key.
class Reader {
 public:
  virtual Refusal begin_object() = 0;
  virtual Refusal key(std::string&& name) = 0;
  virtual Refusal end_object() = 0;
  virtual Refusal begin_list() = 0;
  virtual Refusal end_list() = 0;
  virtual Refusal text(std::string&& value) = 0;
  virtual Refusal integer(std::int64_t value) = 0;
  virtual Refusal boolean(bool value) = 0;
  virtual Refusal null() = 0;
  // A number with a point or an exponent, or beyond 64 bits.
  virtual Refusal other_number() = 0;

  // Where the value is that is read now, as in "/people/3/name".
  virtual std::string path() const = 0;

 protected:
  ~Reader() = default;
};

}  // namespace flipside
