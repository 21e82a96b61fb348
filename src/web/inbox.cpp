#include "web/inbox.h"

#include <cstring>

namespace flipside::web {

std::uint8_t* Inbox::room(std::size_t bytes) {
  bytes_.resize(bytes);
  // What a large file needed is given back with the next small message.
  if (bytes_.capacity() > 1'000'000 && bytes < 100'000) bytes_.shrink_to_fit();
  return bytes_.data();
}

std::vector<std::string_view> Inbox::texts() const {
  std::vector<std::string_view> result;
  std::size_t at = 0;
  while (at + sizeof(std::uint32_t) <= bytes_.size()) {
    std::uint32_t size{};
    std::memcpy(&size, bytes_.data() + at, sizeof size);
    at += sizeof size;
    if (size > bytes_.size() - at) break;
    result.emplace_back(reinterpret_cast<const char*>(bytes_.data() + at), size);
    at += size;
  }
  return result;
}

std::string_view Inbox::text() const {
  const auto all = texts();
  return all.empty() ? std::string_view{} : all.front();
}

std::vector<float> Inbox::numbers() const {
  std::vector<float> result(bytes_.size() / sizeof(float));
  std::memcpy(result.data(), bytes_.data(), result.size() * sizeof(float));
  return result;
}

}  // namespace flipside::web
