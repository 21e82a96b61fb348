// One field of a record with its type forgotten, for what shows and edits fields of any record:
// texts as they are; numbers, days, values of enumerations and yes or no as a number or none.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "base/date.h"
#include "record/field.h"
#include "record/visibility.h"

namespace flipside {

// A text has `text`, all else `get` and `set`.
struct FieldPlace {
  std::string_view key{};
  Visibility readers{};
  bool can_be_none{};
  std::string* (*text)(void* record){};
  std::optional<int> (*get)(const void* record){};
  void (*set)(void* record, std::optional<int> value){};
};

namespace place_detail {

template <class M>
struct Types;
template <class R, class T>
struct Types<T R::*> {
  using Owner = R;
  using Bare = T;
  static constexpr bool CanBeNone = false;
};
template <class R, class T>
struct Types<std::optional<T> R::*> {
  using Owner = R;
  using Bare = T;
  static constexpr bool CanBeNone = true;
};

template <auto Member>
using TypesOf = Types<decltype(Member)>;

template <class T>
int number_from(const T& value) {
  if constexpr (std::is_same_v<T, Date>) {
    return value.days;
  } else {
    return static_cast<int>(value);
  }
}

template <auto Member>
std::optional<int> get(const void* record) {
  const auto& value = static_cast<const typename TypesOf<Member>::Owner*>(record)->*Member;
  if constexpr (TypesOf<Member>::CanBeNone) {
    return value ? std::optional(number_from(*value)) : std::nullopt;
  } else {
    return number_from(value);
  }
}

template <auto Member>
void set(void* record, std::optional<int> number) {
  using T = TypesOf<Member>::Bare;
  auto& value = static_cast<typename TypesOf<Member>::Owner*>(record)->*Member;
  if constexpr (TypesOf<Member>::CanBeNone) value.reset();
  if (!number) return;
  if constexpr (std::is_same_v<T, Date>) {
    value = Date{*number};
  } else {
    value = static_cast<T>(*number);
  }
}

template <auto Member>
std::string* text(void* record) {
  return &(static_cast<typename TypesOf<Member>::Owner*>(record)->*Member);
}

}  // namespace place_detail

// Key and class of visibility are those of the record's own list.
template <auto Member>
constexpr FieldPlace place_of() {
  using Types = place_detail::TypesOf<Member>;
  FieldPlace place{.can_be_none = Types::CanBeNone};
  for_each_field<typename Types::Owner>([&](const auto& it) {
    if constexpr (std::is_same_v<decltype(it.member), decltype(Member)>) {
      if (it.member == Member) place.key = it.key, place.readers = it.visibility;
    }
  });
  if constexpr (std::is_same_v<typename Types::Bare, std::string>) {
    static_assert(!Types::CanBeNone);
    place.text = place_detail::text<Member>;
  } else {
    place.get = place_detail::get<Member>;
    place.set = place_detail::set<Member>;
  }
  return place;
}

}  // namespace flipside
