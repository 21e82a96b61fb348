#include "exchange/encoding.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "base/random.h"
#include "base/text.h"

namespace flipside::exchange {
namespace {

std::string utf16(std::u16string_view text, bool little) {
  std::string bytes;
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8);
    const char low = static_cast<char>(unit & 0xFF);
    bytes += little ? low : high;
    bytes += little ? high : low;
  }
  return bytes;
}

constexpr std::u16string_view StaffInUtf16 =
    u"Name;E-mail\nŁukasz;l@example.org\n千晴 🙂;c@example.org\n";
constexpr std::string_view StaffInUtf8 =
    "Name;E-mail\nŁukasz;l@example.org\n千晴 🙂;c@example.org\n";

TEST(Encoding, IsFoundFromTheBytes) {
  const struct {
    const char* what;
    std::string bytes;
    Encoding encoding;
    bool certain;
    std::string_view text;
  } Cases[] = {
      {"nothing", "", Encoding::Utf8, true, ""},
      {"ASCII", "a,b", Encoding::Utf8, true, "a,b"},
      {"UTF-8", "Łukasz", Encoding::Utf8, true, "Łukasz"},
      {"UTF-8 with a mark", "\xEF\xBB\xBFŁukasz", Encoding::Utf8, true, "Łukasz"},
      {"UTF-16 with a mark", "\xFF\xFE" + utf16(StaffInUtf16, true), Encoding::Utf16LittleEndian,
       true, StaffInUtf8},
      {"the other UTF-16 with a mark", "\xFE\xFF" + utf16(StaffInUtf16, false),
       Encoding::Utf16BigEndian, true, StaffInUtf8},
      {"UTF-16 without a mark", utf16(StaffInUtf16, true), Encoding::Utf16LittleEndian, true,
       StaffInUtf8},
      {"the other one", utf16(StaffInUtf16, false), Encoding::Utf16BigEndian, true, StaffInUtf8},
      {"one-byte text", "Ren\xE9,\x80 5", Encoding::Windows1252, false, "René,€ 5"},
  };
  for (const auto& it : Cases) {
    const Decoded decoded = to_utf8(it.bytes);
    EXPECT_EQ(decoded.encoding, it.encoding) << it.what;
    EXPECT_EQ(decoded.certain, it.certain) << it.what;
    EXPECT_EQ(decoded.text, it.text) << it.what;
    EXPECT_EQ(decoded.replaced, 0U) << it.what;
  }
}

TEST(Encoding, CanBeChosen) {
  const struct {
    Encoding encoding;
    std::string_view bytes;
    std::string_view text;
  } Cases[] = {
      {Encoding::Windows1252, "\x8A\x9E\xE9\xDF", "Šžéß"},
      {Encoding::Windows1250, "P\xF8\xEDli\x9A \x9Elu\x9Dou\xE8k\xFD k\xF9\xF2",
       "Příliš žluťoučký kůň"},
      {Encoding::Windows1250, "\xA3\xF3\x9F \xE6\xB3", "Łóź ćł"},
      {Encoding::Windows1251, "\xC0\xEB\xEB\xE0 \xA8\xE6\xE8\xEA \xAF\xBF\xB9", "Алла Ёжик Її№"},
      {Encoding::Iso8859_1, "\xA4\xE9\xFF", "¤éÿ"},
      {Encoding::Iso8859_15, "\xA4\xA6\xA8\xB4\xB8\xBC\xBD\xBE\xE9", "€ŠšŽžŒœŸé"},
      {Encoding::MacRoman, "Ren\x8E, Z\x9Frich, \xDB 5", "René, Zürich, € 5"},
  };
  for (const auto& it : Cases) {
    const Decoded decoded = to_utf8(it.bytes, it.encoding);
    EXPECT_EQ(decoded.text, it.text) << encoding_name(it.encoding);
    EXPECT_TRUE(decoded.certain);
  }
}

TEST(Encoding, BrokenCharactersAreReplacedAndCounted) {
  const struct {
    Encoding encoding;
    std::string bytes;
    std::string_view text;
    std::size_t replaced;
  } Cases[] = {
      {Encoding::Utf8, "a\xFFz", "a\uFFFDz", 1},
      {Encoding::Utf8, "\xE2\x82", "\uFFFD\uFFFD", 2},
      {Encoding::Utf16LittleEndian, std::string("\x00\xD8z\x00", 4), "\uFFFDz", 1},
      {Encoding::Utf16BigEndian, std::string("\xDC\x00\x00z", 4), "\uFFFDz", 1},
      {Encoding::Utf16BigEndian, std::string("\x00z\x00", 3), "z", 1},
  };
  for (const auto& it : Cases) {
    const Decoded decoded = to_utf8(it.bytes, it.encoding);
    EXPECT_EQ(decoded.text, it.text);
    EXPECT_EQ(decoded.replaced, it.replaced);
  }
}

TEST(Encoding, AnyBytesInAnyEncodingGiveValidText) {
  for (std::uint64_t seed = 1; seed <= 3'000; ++seed) {
    Random random(seed);
    std::string bytes;
    for (std::uint32_t left = random.below(64); left > 0; --left) {
      bytes += static_cast<char>(random.below(256));
    }
    ASSERT_TRUE(is_utf8(to_utf8(bytes).text)) << "seed " << seed;
    for (const Encoding encoding : Encodings) {
      ASSERT_TRUE(is_utf8(to_utf8(bytes, encoding).text)) << "seed " << seed;
    }
  }
}

}  // namespace
}  // namespace flipside::exchange
