#include "exchange/encoding.h"

#include "base/text.h"
#include "exchange/encoding_tables.h"

namespace flipside::exchange {
namespace {

constexpr std::string_view Utf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view LittleEndianMark = "\xFF\xFE";
constexpr std::string_view BigEndianMark = "\xFE\xFF";
constexpr std::size_t GuessedFrom = 8'192;

struct Guess {
  Encoding encoding = Encoding::Utf8;
  bool certain = true;
};

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

Guess guess_encoding(std::string_view bytes) {
  if (bytes.starts_with(Utf8Mark)) return {.encoding = Encoding::Utf8};
  if (bytes.starts_with(LittleEndianMark)) return {.encoding = Encoding::Utf16LittleEndian};
  if (bytes.starts_with(BigEndianMark)) return {.encoding = Encoding::Utf16BigEndian};
  if (const auto wide = utf16_by_zeros(bytes)) return {.encoding = *wide};
  if (is_utf8(bytes)) return {.encoding = Encoding::Utf8};
  return {.encoding = Encoding::Windows1252, .certain = false};
}

unsigned byte_at(std::string_view bytes, std::size_t i) {
  return static_cast<unsigned char>(bytes[i]);
}

void decode_utf8(std::string_view bytes, Decoded& into) {
  if (is_utf8(bytes)) {
    into.text = bytes;
    return;
  }
  for (std::size_t i = 0; i < bytes.size();) {
    const CodePoint point = code_point_at(bytes, i);
    append_utf8(into.text, point.value);
    if (!point.valid) ++into.replaced;
    i += point.bytes;
  }
}

bool is_high_surrogate(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low_surrogate(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

void decode_utf16(std::string_view bytes, bool little, Decoded& into) {
  const std::size_t count = bytes.size() / 2;
  const auto unit_at = [&](std::size_t i) -> char32_t {
    const unsigned first = byte_at(bytes, 2 * i);
    const unsigned second = byte_at(bytes, 2 * i + 1);
    return little ? second * 256 + first : first * 256 + second;
  };
  for (std::size_t i = 0; i < count; ++i) {
    char32_t point = unit_at(i);
    if (is_high_surrogate(point) && i + 1 < count && is_low_surrogate(unit_at(i + 1))) {
      point = 0x10000 + ((point - 0xD800) << 10) + (unit_at(++i) - 0xDC00);
    } else if (is_high_surrogate(point) || is_low_surrogate(point)) {
      point = ReplacementCharacter;
      ++into.replaced;
    }
    append_utf8(into.text, point);
  }
  into.replaced += bytes.size() % 2;
}

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

void decode_one_byte(std::string_view bytes, const UpperHalf& table, Decoded& into) {
  into.text.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const unsigned byte = static_cast<unsigned char>(c);
    const bool listed = byte >= table.from && byte - table.from < table.points.size();
    append_utf8(into.text, listed ? table.points[byte - table.from] : byte);
  }
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

Decoded to_utf8(std::string_view bytes, std::optional<Encoding> chosen) {
  const Guess guess = chosen ? Guess{.encoding = *chosen} : guess_encoding(bytes);
  Decoded decoded{.encoding = guess.encoding, .certain = guess.certain};
  switch (guess.encoding) {
    case Encoding::Utf8:
      decode_utf8(without_mark(bytes, Utf8Mark), decoded);
      break;
    case Encoding::Utf16LittleEndian:
      decode_utf16(without_mark(bytes, LittleEndianMark), true, decoded);
      break;
    case Encoding::Utf16BigEndian:
      decode_utf16(without_mark(bytes, BigEndianMark), false, decoded);
      break;
    default:
      decode_one_byte(bytes, upper_half(guess.encoding), decoded);
  }
  return decoded;
}

}  // namespace flipside::exchange
