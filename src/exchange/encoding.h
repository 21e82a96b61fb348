// Text files as they come: which encoding a file is in, and its text as UTF-8.
//
// A byte order mark decides; then zero bytes at every second place mean UTF-16; then bytes that are
// valid UTF-8 are UTF-8. What is left could be any one-byte encoding: Windows-1252 is assumed,
// Decoded::certain is false, and the person can choose another.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace flipside::exchange {

enum class Encoding {
  Utf8,
  Utf16LittleEndian,
  Utf16BigEndian,
  Windows1252,
  Windows1250,
  Windows1251,
  Iso8859_1,
  Iso8859_15,
  MacRoman,
};

// In the order in which a person is offered them.
inline constexpr std::array Encodings{
    Encoding::Utf8,        Encoding::Windows1252,       Encoding::Windows1250,
    Encoding::Windows1251, Encoding::Iso8859_1,         Encoding::Iso8859_15,
    Encoding::MacRoman,    Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian,
};

// "UTF-8", "Windows-1252 (Western Europe)" and so on.
std::string_view encoding_name(Encoding encoding);

struct Decoded {
  std::string text{};  // Valid UTF-8 without a byte order mark.
  Encoding encoding = Encoding::Utf8;
  bool certain = true;       // False: the bytes do not tell, the encoding is a guess.
  std::size_t replaced = 0;  // How many broken characters became U+FFFD.
};

// Any bytes are accepted. A chosen encoding is used as it is, whatever the bytes look like.
Decoded to_utf8(std::string_view bytes, std::optional<Encoding> chosen = {});

// The same in slices of any size, which make no difference. The bytes must outlive it.
class Decoder {
 public:
  explicit Decoder(std::string_view bytes, std::optional<Encoding> chosen = {});

  // Decodes about so many bytes more. Where bytes that looked like UTF-8 turn out not to be, it
  // begins anew.
  void advance(std::size_t bytes);
  bool done() const { return at_ >= bytes_.size(); }
  std::size_t bytes_done() const { return at_; }
  std::size_t bytes() const { return bytes_.size(); }
  Decoded take() { return std::move(decoded_); }  // Once done.

 private:
  void decode_utf8(std::size_t end);
  void decode_utf16(std::size_t end);
  void decode_one_byte(std::size_t end);

  std::string_view bytes_;
  std::size_t at_ = 0;
  bool is_guess_ = false;  // Bytes that are no UTF-8 make it something else.
  Decoded decoded_{};
};

}  // namespace flipside::exchange
