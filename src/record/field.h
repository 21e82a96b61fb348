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

#include <array>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

#include "base/id.h"
#include "record/link.h"
#include "record/visibility.h"

namespace flipside {

// `key` is the field's name in files: lower case, words joined by `_`, never changed once released.
template <class R, class T>
struct Field {
  using Record = R;
  using Value = T;

  std::string_view key;
  T R::* member;
  Visibility visibility;
  Link link;

  constexpr Field(std::string_view name, T R::* place, Visibility who = Visibility::Private,
                  Link what = Link::None)
      : key(name), member(place), visibility(who), link(what) {}
  constexpr Field(std::string_view name, T R::* place, Link what)
      : Field(name, place, Visibility::Private, what) {}
};

template <class R>
concept Record = std::is_aggregate_v<R> && requires { R::fields(); };

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

// One base class a field. Which one has a given member can not be deduced when two have it.
template <std::size_t I, auto Member>
struct Leaf {};

template <class... Leaves>
struct Branch : Leaves... {};

template <auto Member, std::size_t I>
void only_leaf(const Leaf<I, Member>&);

template <Record R>
inline constexpr auto field_list = R::fields();

template <Record R, std::size_t... I>
constexpr bool has_distinct_members(std::index_sequence<I...>) {
  using All = Branch<Leaf<I, std::get<I>(field_list<R>).member>...>;
  return (requires { only_leaf<std::get<I>(field_list<R>).member>(All{}); } && ...);
}

template <Record R, std::size_t... I>
constexpr bool has_distinct_keys(std::index_sequence<I...>) {
  const std::array keys{std::get<I>(field_list<R>).key...};
  for (std::size_t a = 0; a < keys.size(); ++a) {
    for (std::size_t b = a + 1; b < keys.size(); ++b) {
      if (keys[a] == keys[b]) return false;
    }
  }
  return true;
}

template <class T>
inline constexpr bool is_an_id = false;
template <class R>
inline constexpr bool is_an_id<Id<R>> = true;

template <Record R>
constexpr bool says_every_link() {
  bool says = true;
  for_each_field<R>([&]<class T>(const Field<R, T>& field) {
    says = says && (!is_an_id<T> || field.key == "id" || field.link != Link::None);
  });
  return says;
}

}  // namespace field_detail

// True when each member of R stands in its list exactly once, under a key of its own, and says of
// each id whether the record belongs to what it names.
template <Record R>
inline constexpr bool lists_every_field =
    field_detail::says_every_link<R>() && field_count<R> == field_detail::member_count<R>() &&
    field_detail::has_distinct_members<R>(std::make_index_sequence<field_count<R>>{}) &&
    field_detail::has_distinct_keys<R>(std::make_index_sequence<field_count<R>>{});

}  // namespace flipside
