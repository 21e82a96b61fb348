#include "record/json_writer.h"

#include <array>
#include <charconv>
#include <cstddef>

#include "base/text.h"

namespace flipside {
namespace {

constexpr std::string_view HexDigits = "0123456789abcdef";

// Whether the byte stands for itself inside quotes, whatever is around it.
bool is_plain(unsigned char byte) {
  return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
}

void append_escaped(std::string& json, char32_t c) {
  switch (c) {
    case '"':
      json += "\\\"";
      return;
    case '\\':
      json += "\\\\";
      return;
    case '\n':
      json += "\\n";
      return;
    case '\t':
      json += "\\t";
      return;
    case '\r':
      json += "\\r";
      return;
    case 0:
      append_utf8(json, ReplacementCharacter);
      return;
    default:
      break;
  }
  if (c >= 0x20) {
    append_utf8(json, c);
  } else {
    json += "\\u00";
    json += HexDigits[c >> 4U];
    json += HexDigits[c & 0xFU];
  }
}

}  // namespace

void JsonWriter::begin(char bracket) {
  separate();
  json_ += bracket;
  ++depth_;
  is_first_ = true;
}

void JsonWriter::end(char bracket) {
  --depth_;
  if (!is_first_) new_line();
  json_ += bracket;
  is_first_ = false;
}

// What stands before a key or an element.
void JsonWriter::separate() {
  if (follows_key_) {
    follows_key_ = false;
    return;
  }
  if (depth_ == 0) return;
  if (!is_first_) json_ += ',';
  is_first_ = false;
  new_line();
}

void JsonWriter::new_line() {
  if (layout_ == JsonLayout::Compact) return;
  json_ += '\n';
  json_.append(static_cast<std::size_t>(depth_) * 2, ' ');
}

void JsonWriter::key(std::string_view name) {
  separate();
  append_quoted(name);
  json_ += layout_ == JsonLayout::Compact ? ":" : ": ";
  follows_key_ = true;
}

void JsonWriter::text(std::string_view value) {
  separate();
  append_quoted(value);
}

void JsonWriter::integer(std::int64_t value) {
  separate();
  std::array<char, 24> digits{};
  const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
  json_.append(digits.data(), written.ptr);
}

void JsonWriter::boolean(bool value) {
  separate();
  json_ += value ? "true" : "false";
}

void JsonWriter::append_quoted(std::string_view value) {
  json_ += '"';
  for (std::size_t at = 0; at < value.size();) {
    std::size_t plain_end = at;
    while (plain_end < value.size() && is_plain(static_cast<unsigned char>(value[plain_end]))) {
      ++plain_end;
    }
    json_ += value.substr(at, plain_end - at);
    at = plain_end;
    if (at == value.size()) break;
    const CodePoint point = code_point_at(value, at);
    append_escaped(json_, point.value);
    at += point.bytes;
  }
  json_ += '"';
}

std::string describe_json(const Codec& codec, std::string_view title) {
  JsonWriter writer(JsonLayout::Indented);
  writer.begin_object();
  writer.key("$schema");
  writer.text("https://json-schema.org/draft/2020-12/schema");
  writer.key("title");
  writer.text(title);
  codec.describe(writer);
  writer.end_object();
  return std::move(writer).take() + "\n";
}

}  // namespace flipside
