// Where a value is written to, part by part, in the order of the text that comes of it.
#pragma once

#include <cstdint>
#include <string_view>

namespace flipside {

// Inside an object every value follows its key. What is begun must be ended.
class Writer {
 public:
  virtual void begin_object() = 0;
  virtual void key(std::string_view name) = 0;
  virtual void end_object() = 0;
  virtual void begin_list() = 0;
  virtual void end_list() = 0;
  virtual void text(std::string_view value) = 0;
  virtual void integer(std::int64_t value) = 0;
  virtual void boolean(bool value) = 0;

 protected:
  ~Writer() = default;
};

}  // namespace flipside
