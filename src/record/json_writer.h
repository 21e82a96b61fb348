// JSON text of what is written to it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "record/codec.h"
#include "record/writer.h"

namespace flipside {

enum class JsonLayout { Compact, Indented };

// UTF-8, and only what a reader takes back: bytes that are not UTF-8, and U+0000, become U+FFFD.
class JsonWriter final : public Writer {
 public:
  explicit JsonWriter(JsonLayout layout = JsonLayout::Compact) : layout_(layout) {}

  void begin_object() override { begin('{'); }
  void key(std::string_view name) override;
  void end_object() override { end('}'); }
  void begin_list() override { begin('['); }
  void end_list() override { end(']'); }
  void text(std::string_view value) override;
  void integer(std::int64_t value) override;
  void boolean(bool value) override;

  std::string take() && { return std::move(json_); }

 private:
  void begin(char bracket);
  void end(char bracket);
  void separate();
  void new_line();
  void append_quoted(std::string_view value);

  JsonLayout layout_;
  std::string json_;
  int depth_ = 0;
  // Nothing stands yet in the innermost object or list.
  bool is_first_ = true;
  bool follows_key_ = false;
};

// A JSON Schema (draft 2020-12) of what the codec reads, indented, with a line break at its end.
std::string describe_json(const Codec& codec, std::string_view title);

}  // namespace flipside
