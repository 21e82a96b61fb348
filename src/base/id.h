// Names of records: text that means nothing but "the same record", typed by what it names.
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace flipside {

// Empty means "none". Ordered by bytes, so tables and files have one order on every machine.
template <class Record>
struct Id {
  std::string value{};

  Id() = default;
  explicit Id(std::string text) : value(std::move(text)) {}

  bool empty() const { return value.empty(); }
  explicit operator bool() const { return !value.empty(); }
  bool operator==(const Id&) const = default;
  std::strong_ordering operator<=>(const Id&) const = default;
};

inline constexpr std::size_t IdLeastLength = 8;
inline constexpr std::size_t IdMostLength = 32;

// Whether `text` may be an id: 8 to 32 of the letters A–Z, a–z, 0–9, `_` and `-`.
constexpr bool is_id(std::string_view text) {
  if (text.size() < IdLeastLength || text.size() > IdMostLength) return false;
  for (const char c : text) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool other = (c >= '0' && c <= '9') || c == '_' || c == '-';
    if (!letter && !other) return false;
  }
  return true;
}

}  // namespace flipside

template <class Record>
struct std::hash<flipside::Id<Record>> {
  std::size_t operator()(const flipside::Id<Record>& id) const noexcept {
    return std::hash<std::string>{}(id.value);
  }
};
