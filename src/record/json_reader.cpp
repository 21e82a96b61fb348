#include "record/json_reader.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>

#include "base/text.h"

namespace flipside {
namespace {

using Json = nlohmann::json;

constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t MostQuotedBytes = 24;
constexpr int NumberOutOfRange = 406;

// Walks over the text and tells `end` how far it has come.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, const char** end) : at_(at), end_(end) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    *end_ = ++at_;
    return *this;
  }
  bool operator==(const CountingIterator& other) const { return at_ == other.at_; }

 private:
  const char* at_;
  const char** end_;
};

std::string line_and_column(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const auto line = std::ranges::count(before, '\n') + 1;
  const std::size_t line_start = before.rfind('\n') + 1;
  const std::size_t column = code_points(before.substr(line_start)).size() + 1;
  return "(line " + std::to_string(line) + ", column " + std::to_string(column) + ")";
}

// Receives the parser's calls; false makes it stop.
class Events {
 public:
  Events(std::string_view json, Reader& reader, const char* const& parsed_to)
      : json_(json), reader_(reader), parsed_to_(parsed_to) {
    if (json.starts_with(ByteOrderMark)) last_end_ = ByteOrderMark.size();
  }

  bool null() { return take(reader_.null()); }
  bool boolean(bool value) { return take(reader_.boolean(value)); }
  bool number_integer(std::int64_t value) { return take(reader_.integer(value)); }
  bool number_unsigned(std::uint64_t value) {
    if (!std::in_range<std::int64_t>(value)) return take(reader_.other_number());
    return take(reader_.integer(static_cast<std::int64_t>(value)));
  }
  bool number_float(double, const std::string&) { return take(reader_.other_number()); }
  bool string(std::string& value) {
    return is_short_enough(value) && take(reader_.text(std::move(value)));
  }
  bool binary(Json::binary_t&) { return false; }
  bool start_object(std::size_t) { return go_deeper() && take(reader_.begin_object()); }
  bool key(std::string& name) {
    return is_short_enough(name) && take(reader_.key(std::move(name)));
  }
  bool end_object() {
    --depth_;
    return take(reader_.end_object());
  }
  bool start_array(std::size_t) { return go_deeper() && take(reader_.begin_list()); }
  bool end_array() {
    --depth_;
    return take(reader_.end_list());
  }

  template <class Exception>
  bool parse_error(std::size_t position, const std::string& last_token, const Exception& error) {
    if (error.id == NumberOutOfRange) return refuse("the number is too large", start_of_token());
    const std::size_t offset = position == 0 ? 0 : position - 1;
    return refuse(syntax_problem(offset, last_token), std::min(offset, json_.size()));
  }

  // Only after a refusal.
  Problem problem() && { return std::move(*problem_); }

 private:
  bool take(Refusal refusal) {
    if (refusal) return refuse(*refusal, start_of_token(), reader_.path());
    last_end_ = static_cast<std::size_t>(parsed_to_ - json_.data());
    return true;
  }

  // Without a path where the reader can not know it: it has not been sent the part that is wrong.
  bool refuse(const std::string& what, std::size_t offset, std::string path = {}) {
    problem_ = Problem{std::move(path), what + " " + line_and_column(json_, offset)};
    return false;
  }

  bool is_short_enough(const std::string& text) {
    if (text.size() <= MostJsonTextBytes) return true;
    return refuse("the text is longer than 1 MB", start_of_token());
  }

  bool go_deeper() {
    if (++depth_ <= MostJsonDepth) return true;
    return refuse("lists and objects are nested more than 64 deep", start_of_token());
  }

  // Between the end of the last token and the start of this one are only spaces and punctuation.
  std::size_t start_of_token() const {
    return std::min(json_.find_first_not_of(" \t\r\n,:", last_end_), json_.size());
  }

  std::string syntax_problem(std::size_t offset, const std::string& last_token) const {
    if (trim(json_).empty()) return "there is nothing in it";
    if (offset >= json_.size()) return "it ends too early: the rest is missing";
    if (last_token.size() > MostQuotedBytes || !is_utf8(last_token)) return "this is not JSON";
    return "this is not JSON: \"" + last_token + "\" is not expected here";
  }

  std::string_view json_;
  Reader& reader_;
  const char* const& parsed_to_;
  std::size_t last_end_ = 0;
  std::size_t depth_ = 0;
  std::optional<Problem> problem_;
};

}  // namespace

Result<void> read_json(std::string_view json, Reader& reader) {
  // The parser would take a byte 0 for the end of the text.
  if (const std::size_t zero = json.find('\0'); zero != std::string_view::npos) {
    return problem({}, "this is not JSON: it contains a byte 0 " + line_and_column(json, zero));
  }
  const char* parsed_to = json.data();
  Events events(json, reader, parsed_to);
  const CountingIterator first(json.data(), &parsed_to);
  const CountingIterator last(json.data() + json.size(), &parsed_to);
  if (Json::sax_parse(first, last, &events)) return {};
  return std::unexpected(std::move(events).problem());
}

}  // namespace flipside
