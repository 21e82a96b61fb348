// Enumerations whose values have a name in files. Beside the enumeration stands its table:
//
//   enum class Side { Mentor, Mentee };
//   constexpr auto names_of(Side) {
//     return std::array{Named{Side::Mentor, "mentor"}, Named{Side::Mentee, "mentee"}};
//   }
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <type_traits>

namespace flipside {

// A name is lower case, words joined by `_`, and never changed once released.
template <class E>
struct Named {
  E value;
  std::string_view name;
};

template <class E>
concept NamedEnum = std::is_enum_v<E> && requires { names_of(E{}); };

// Empty for a value that its table forgets.
template <NamedEnum E>
constexpr std::string_view name_of(E value) {
  for (const auto& entry : names_of(E{})) {
    if (entry.value == value) return entry.name;
  }
  return {};
}

template <NamedEnum E>
constexpr std::optional<E> value_named(std::string_view name) {
  for (const auto& entry : names_of(E{})) {
    if (entry.name == name) return entry.value;
  }
  return std::nullopt;
}

}  // namespace flipside
