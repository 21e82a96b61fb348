#include "record/json_reader.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include "base/text.h"

namespace flipside {
namespace {

constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view Spaces = " \t\r\n";
constexpr std::size_t MostQuotedBytes = 24;

std::string line_and_column(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const auto line = std::ranges::count(before, '\n') + 1;
  const std::size_t line_start = before.rfind('\n') + 1;
  const std::size_t column = code_points(before.substr(line_start)).size() + 1;
  return "(line " + std::to_string(line) + ", column " + std::to_string(column) + ")";
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_plain(char c) {
  return static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x80 &&
         c != '"' && c != '\\';
}

// What the letter after a backslash stands for; 0 for any that needs more, or means nothing.
char escaped(char letter) {
  constexpr std::string_view Letters = "\"\\/bfnrt";
  constexpr std::string_view Meant = "\"\\/\b\f\n\r\t";
  const std::size_t place = Letters.find(letter);
  return place == std::string_view::npos ? '\0' : Meant[place];
}

// Goes once over the text. Each part answers false once something is refused, and stops.
class Walk {
 public:
  Walk(std::string_view json, Reader& reader) : json_(json), reader_(reader) {}

  bool whole() {
    if (json_.starts_with(ByteOrderMark)) at_ = ByteOrderMark.size();
    if (!value()) return false;
    begin_token();
    return at_ == json_.size() || refuse_syntax();
  }

  // Only after a refusal.
  Problem problem() && { return std::move(*problem_); }

 private:
  bool value() {
    begin_token();
    switch (now()) {
      case '{':
        return object();
      case '[':
        return list();
      case '"':
        return string() && take(reader_.text(std::move(text_)));
      case 't':
        return literal("true") && take(reader_.boolean(true));
      case 'f':
        return literal("false") && take(reader_.boolean(false));
      case 'n':
        return literal("null") && take(reader_.null());
      default:
        return number();
    }
  }

  bool object() {
    if (!go_deeper() || !take(reader_.begin_object())) return false;
    for (bool is_first = true; !ends('}'); is_first = false) {
      if (!is_first && !expect(',')) return false;
      begin_token();
      const bool has_key = string() && take(reader_.key(std::move(text_)));
      if (!has_key || !expect(':') || !value()) return false;
    }
    return take(reader_.end_object());
  }

  bool list() {
    if (!go_deeper() || !take(reader_.begin_list())) return false;
    for (bool is_first = true; !ends(']'); is_first = false) {
      if (!is_first && !expect(',')) return false;
      if (!value()) return false;
    }
    return take(reader_.end_list());
  }

  bool go_deeper() {
    ++at_;
    if (++depth_ <= MostJsonDepth) return true;
    return refuse("lists and objects are nested more than 64 deep", token_);
  }

  bool ends(char bracket) {
    begin_token();
    if (now() != bracket) return false;
    ++at_;
    --depth_;
    return true;
  }

  bool expect(char mark) {
    begin_token();
    if (now() != mark) return refuse_syntax();
    ++at_;
    return true;
  }

  bool literal(std::string_view word) {
    if (!json_.substr(at_).starts_with(word)) return refuse_syntax();
    at_ += word.size();
    return true;
  }

  bool number() {
    if (now() == '-') ++at_;
    if (now() == '0') {
      ++at_;
    } else if (!digits()) {
      return refuse_syntax();
    }
    bool is_whole = true;
    if (now() == '.') {
      is_whole = false;
      ++at_;
      if (!digits()) return refuse_syntax();
    }
    if (now() == 'e' || now() == 'E') {
      is_whole = false;
      ++at_;
      if (now() == '+' || now() == '-') ++at_;
      if (!digits()) return refuse_syntax();
    }
    std::int64_t number = 0;
    const auto read = std::from_chars(json_.data() + token_, json_.data() + at_, number);
    const bool fits = is_whole && read.ec == std::errc{};
    return take(fits ? reader_.integer(number) : reader_.other_number());
  }

  bool digits() {
    const std::size_t first = at_;
    while (is_digit(now())) ++at_;
    return at_ > first;
  }

  // Into text_.
  bool string() {
    if (now() != '"') return refuse_syntax();
    ++at_;
    text_.clear();
    while (now() != '"') {
      const std::size_t first = at_;
      while (is_plain(now())) ++at_;
      text_ += json_.substr(first, at_ - first);
      if (now() == '"') break;
      if (!(now() == '\\' ? escape() : beyond_ascii())) return false;
    }
    ++at_;
    if (text_.size() <= MostJsonTextBytes) return true;
    return refuse("the text is longer than 1 MB", token_);
  }

  bool beyond_ascii() {
    if (at_ == json_.size()) return refuse_syntax();
    const CodePoint point = code_point_at(json_, at_);
    const bool is_control = point.value < 0x20;
    if (is_control || !point.valid) return refuse("this is not JSON", at_);
    text_ += json_.substr(at_, point.bytes);
    at_ += point.bytes;
    return true;
  }

  bool escape() {
    const std::size_t first = at_++;
    if (const char meant = escaped(now()); meant != '\0') {
      text_ += meant;
      ++at_;
      return true;
    }
    const std::optional<char32_t> point = code_point();
    if (!point) return refuse(at_ < json_.size() ? "this is not JSON" : TooEarly, first);
    append_utf8(text_, *point);
    return true;
  }

  // From "u00e9", or from the two halves of "ud83d\ude00".
  std::optional<char32_t> code_point() {
    const std::optional<char32_t> unit = code_unit();
    const bool is_second = unit && *unit >= 0xDC00 && *unit <= 0xDFFF;
    if (!unit || is_second) return std::nullopt;
    if (*unit < 0xD800 || *unit > 0xDFFF) return unit;
    if (now() != '\\') return std::nullopt;
    ++at_;
    const std::optional<char32_t> second = code_unit();
    if (!second || *second < 0xDC00 || *second > 0xDFFF) return std::nullopt;
    return 0x10000 + ((*unit & 0x3FFU) << 10U) + (*second & 0x3FFU);
  }

  std::optional<char32_t> code_unit() {
    constexpr std::size_t Digits = 4;
    if (now() != 'u') return std::nullopt;
    const std::string_view digits = json_.substr(at_ + 1, Digits);
    const char* const last = digits.data() + digits.size();
    std::uint16_t unit = 0;
    const auto read = std::from_chars(digits.data(), last, unit, 16);
    if (digits.size() < Digits || read.ptr != last) return std::nullopt;
    at_ += 1 + Digits;
    return unit;
  }

  // The byte that comes next; 0 at the end, which the text does not hold.
  char now() const { return at_ < json_.size() ? json_[at_] : '\0'; }

  void begin_token() {
    at_ = std::min(json_.find_first_not_of(Spaces, at_), json_.size());
    token_ = at_;
  }

  bool take(Refusal refusal) { return !refusal || refuse(*refusal, token_, reader_.path()); }

  // Without a path where the reader can not know it: it has not been sent the part that is wrong.
  bool refuse(std::string_view what, std::size_t offset, std::string path = {}) {
    problem_ = Problem{std::move(path), std::string(what) + " " + line_and_column(json_, offset)};
    return false;
  }

  bool refuse_syntax() {
    if (trim(json_).empty()) return refuse("there is nothing in it", json_.size());
    if (at_ == json_.size()) return refuse(TooEarly, at_);
    const std::size_t end = json_.find_first_of(" \t\r\n,:]}", token_ + 1);
    const std::string_view word = json_.substr(token_, end - token_);
    if (word.size() > MostQuotedBytes || !is_utf8(word)) return refuse("this is not JSON", token_);
    return refuse("this is not JSON: \"" + std::string(word) + "\" is not expected here", token_);
  }

  static constexpr std::string_view TooEarly = "it ends too early: the rest is missing";

  std::string_view json_;
  Reader& reader_;
  std::size_t at_ = 0;
  // Where the part began that is read now.
  std::size_t token_ = 0;
  std::size_t depth_ = 0;
  std::string text_;
  std::optional<Problem> problem_;
};

}  // namespace

Result<void> read_json(std::string_view json, Reader& reader) {
  if (const std::size_t zero = json.find('\0'); zero != std::string_view::npos) {
    return problem({}, "this is not JSON: it contains a byte 0 " + line_and_column(json, zero));
  }
  Walk walk(json, reader);
  if (walk.whole()) return {};
  return std::unexpected(std::move(walk).problem());
}

}  // namespace flipside
