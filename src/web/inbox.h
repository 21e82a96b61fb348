// Where the page puts texts and numbers for the program before it calls an export.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace flipside::web {

class Inbox {
 public:
  // Room for the next message; what was there before is gone.
  std::uint8_t* room(std::size_t bytes);
  // The message as texts, each written as u32 bytes and UTF-8; views into the inbox.
  std::vector<std::string_view> texts() const;
  // The message as one text: empty when there is none.
  std::string_view text() const;
  // The message as little-endian floats.
  std::vector<float> numbers() const;

 private:
  std::vector<std::uint8_t> bytes_;
};

}  // namespace flipside::web
