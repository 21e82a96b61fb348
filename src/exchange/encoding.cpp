#include "exchange/encoding.h"

#include <algorithm>

#include "base/text.h"
#include "exchange/encoding_tables.h"

namespace flipside::exchange {
namespace {

constexpr std::string_view Utf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view LittleEndianMark = "\xFF\xFE";
constexpr std::string_view BigEndianMark = "\xFE\xFF";
constexpr std::size_t GuessedFrom = 8'192;

// A character of Western text or of the table's own commas and line ends has one zero byte; which
// one it is tells the byte order. Other one-byte text has no zero byte at all.
std::optional<Encoding> utf16_by_zeros(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, GuessedFrom);
  std::size_t even = 0;
  std::size_t odd = 0;
  for (std::size_t i = 0; i < sample.size(); ++i) {
    if (sample[i] == '\0') ++(i % 2 == 0 ? even : odd);
  }
  if (sample.size() < 4 || 20 * (even + odd) < sample.size()) return std::nullopt;
  if (odd >= 10 * even) return Encoding::Utf16LittleEndian;
  if (even >= 10 * odd) return Encoding::Utf16BigEndian;
  return std::nullopt;
}

// By a mark or by zero bytes; nothing where only all of the bytes can tell.
std::optional<Encoding> marked_encoding(std::string_view bytes) {
  if (bytes.starts_with(Utf8Mark)) return Encoding::Utf8;
  if (bytes.starts_with(LittleEndianMark)) return Encoding::Utf16LittleEndian;
  if (bytes.starts_with(BigEndianMark)) return Encoding::Utf16BigEndian;
  return utf16_by_zeros(bytes);
}

unsigned byte_at(std::string_view bytes, std::size_t i) {
  return static_cast<unsigned char>(bytes[i]);
}

bool is_high_surrogate(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low_surrogate(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

// The table of an encoding and the byte that its first entry stands for.
struct UpperHalf {
  std::u16string_view points{};
  unsigned from = 0x80;
};

UpperHalf upper_half(Encoding encoding) {
  switch (encoding) {
    case Encoding::Windows1252:
      return {.points = Windows1252From80};
    case Encoding::Windows1250:
      return {.points = Windows1250From80};
    case Encoding::Windows1251:
      return {.points = Windows1251From80};
    case Encoding::MacRoman:
      return {.points = MacRomanFrom80};
    case Encoding::Iso8859_15:
      return {.points = Iso8859_15FromA0, .from = 0xA0};
    default:
      return {};
  }
}

bool is_utf16(Encoding encoding) {
  return encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian;
}

std::string_view mark_of(Encoding encoding) {
  if (encoding == Encoding::Utf8) return Utf8Mark;
  if (encoding == Encoding::Utf16LittleEndian) return LittleEndianMark;
  return encoding == Encoding::Utf16BigEndian ? BigEndianMark : std::string_view{};
}

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// The last place up to `end` where a character begins, unless the bytes are no UTF-8 anyway.
std::size_t whole_characters(std::string_view bytes, std::size_t at, std::size_t end) {
  constexpr std::size_t MostContinuations = 3;
  std::size_t back = end;
  while (back < bytes.size() && back > at && end - back < MostContinuations &&
         is_continuation(bytes[back])) {
    --back;
  }
  return back > at ? back : end;
}

std::string_view without_mark(std::string_view bytes, std::string_view mark) {
  return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

}  // namespace

std::string_view encoding_name(Encoding encoding) {
  switch (encoding) {
    case Encoding::Utf8:
      return "UTF-8";
    case Encoding::Utf16LittleEndian:
      return "UTF-16, low byte first";
    case Encoding::Utf16BigEndian:
      return "UTF-16, high byte first";
    case Encoding::Windows1252:
      return "Windows-1252 (Western Europe)";
    case Encoding::Windows1250:
      return "Windows-1250 (Central Europe)";
    case Encoding::Windows1251:
      return "Windows-1251 (Cyrillic)";
    case Encoding::Iso8859_1:
      return "ISO 8859-1 (Western Europe)";
    case Encoding::Iso8859_15:
      return "ISO 8859-15 (Western Europe, with euro sign)";
    case Encoding::MacRoman:
      return "Mac Roman (older Macs)";
  }
  return {};
}

Decoder::Decoder(std::string_view bytes, std::optional<Encoding> chosen) {
  const auto encoding = chosen ? chosen : marked_encoding(bytes);
  is_guess_ = !encoding;
  decoded_.encoding = encoding.value_or(Encoding::Utf8);
  bytes_ = without_mark(bytes, mark_of(decoded_.encoding));
  decoded_.text.reserve(bytes_.size());
}

void Decoder::advance(std::size_t bytes) {
  // A character is never longer.
  constexpr std::size_t LeastSlice = 8;
  const std::size_t end = at_ + std::min(std::max(bytes, LeastSlice), bytes_.size() - at_);
  if (decoded_.encoding == Encoding::Utf8) return decode_utf8(end);
  if (is_utf16(decoded_.encoding)) return decode_utf16(end);
  decode_one_byte(end);
}

void Decoder::decode_utf8(std::size_t end) {
  end = whole_characters(bytes_, at_, end);
  const std::string_view piece = bytes_.substr(at_, end - at_);
  if (is_utf8(piece)) {
    decoded_.text += piece;
    at_ = end;
    return;
  }
  if (is_guess_) {
    decoded_ = {.encoding = Encoding::Windows1252, .certain = false};
    decoded_.text.reserve(bytes_.size() + bytes_.size() / 8);
    at_ = 0;
    return;
  }
  while (at_ < end) {
    const CodePoint point = code_point_at(bytes_, at_);
    append_utf8(decoded_.text, point.value);
    if (!point.valid) ++decoded_.replaced;
    at_ += point.bytes;
  }
}

void Decoder::decode_utf16(std::size_t end) {
  const bool little = decoded_.encoding == Encoding::Utf16LittleEndian;
  const std::size_t count = bytes_.size() / 2;
  const auto unit_at = [&](std::size_t i) -> char32_t {
    const unsigned first = byte_at(bytes_, 2 * i);
    const unsigned second = byte_at(bytes_, 2 * i + 1);
    return little ? second * 256 + first : first * 256 + second;
  };
  std::size_t i = at_ / 2;
  for (; i < count && 2 * i < end; ++i) {
    char32_t point = unit_at(i);
    if (is_high_surrogate(point) && i + 1 < count && is_low_surrogate(unit_at(i + 1))) {
      point = 0x10000 + ((point - 0xD800) << 10) + (unit_at(++i) - 0xDC00);
    } else if (is_high_surrogate(point) || is_low_surrogate(point)) {
      point = ReplacementCharacter;
      ++decoded_.replaced;
    }
    append_utf8(decoded_.text, point);
  }
  at_ = 2 * i;
  if (i < count || at_ == bytes_.size()) return;
  ++decoded_.replaced;
  at_ = bytes_.size();
}

void Decoder::decode_one_byte(std::size_t end) {
  const UpperHalf table = upper_half(decoded_.encoding);
  for (const char c : bytes_.substr(at_, end - at_)) {
    const unsigned byte = static_cast<unsigned char>(c);
    const bool listed = byte >= table.from && byte - table.from < table.points.size();
    append_utf8(decoded_.text, listed ? table.points[byte - table.from] : byte);
  }
  at_ = end;
}

Decoded to_utf8(std::string_view bytes, std::optional<Encoding> chosen) {
  Decoder decoder(bytes, chosen);
  while (!decoder.done()) decoder.advance(bytes.size());
  return decoder.take();
}

}  // namespace flipside::exchange
