// Field lists: a record says once which fields it has, and everything generic comes from that.
//
//   struct Rank {
//     Id<Rank> id{};
//     std::string name{};
//     static constexpr auto fields() {
//       return std::tuple{Field{"id", &Rank::id, Visibility::Public}, Field{"name", &Rank::name}};
//     }
//     bool operator==(const Rank&) const = default;
//   };
//   static_assert(lists_every_field<Rank>);
#pragma once

#include <cstddef>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

#include "record/visibility.h"

namespace flipside {

// `key` is the field's name in files: lower case, words joined by `_`, never changed once released.
template <class R, class T>
struct Field {
  using Record = R;
  using Value = T;

  std::string_view key;
  T R::*member;
  Visibility visibility;

  constexpr Field(std::string_view name, T R::*place, Visibility who = Visibility::Private)
      : key(name), member(place), visibility(who) {}
};

template <class R>
concept Record = std::is_aggregate_v<R> && requires {
  R::fields();
};

template <Record R>
inline constexpr std::size_t field_count = std::tuple_size_v<decltype(R::fields())>;

// Calls `visit(field)` for each field in its declared order.
template <Record R, class F>
constexpr void for_each_field(F visit) {
  std::apply([&](const auto&... field) { (visit(field), ...); }, R::fields());
}

namespace field_detail {

struct Anything {
  template <class T>
  operator T() const;
};

// How many initialisers the aggregate takes: the true number of its members.
template <class R, class... Initialisers>
constexpr std::size_t member_count() {
  if constexpr (requires { R{Initialisers{}..., Anything{}}; }) {
    return member_count<R, Initialisers..., Anything>();
  } else {
    return sizeof...(Initialisers);
  }
}

template <class A, class B>
constexpr bool clash(const A& a, const B& b) {
  if constexpr (std::is_same_v<A, B>) {
    if (a.member == b.member) return true;
  }
  return a.key == b.key;
}

template <Record R, std::size_t... I>
constexpr bool all_distinct(std::index_sequence<I...>) {
  constexpr auto list = R::fields();
  const auto clear_of_later = [&]<std::size_t A>(std::integral_constant<std::size_t, A>) {
    return (!((I > A) && clash(std::get<A>(list), std::get<I>(list))) && ...);
  };
  return (clear_of_later(std::integral_constant<std::size_t, I>{}) && ...);
}

}  // namespace field_detail

// True when each member of R stands in its list exactly once, under a key of its own.
template <Record R>
inline constexpr bool lists_every_field =
    field_count<R> == field_detail::member_count<R>() &&
    field_detail::all_distinct<R>(std::make_index_sequence<field_count<R>>{});

}  // namespace flipside
