#include "programme/kinds.h"

#include <algorithm>
#include <array>
#include <utility>

namespace flipside {
namespace {

constexpr auto Tables = Programme::fields();

template <std::size_t I>
constexpr TableKind kind_at() {
  constexpr auto Listed = std::get<I>(Tables);
  using Records = typename decltype(Listed)::Value;
  using R = typename Records::mapped_type;
  return {.key = Listed.key,
          .visibility = Listed.visibility,
          .codec = codec<Records>,
          .table_in = [](const Programme& it) -> const void* { return &(it.*table_member<R>()); },
          .edits_in = [](const Change& it) -> const EditList& { return edits_of<R>(it).list(); }};
}

constexpr auto Kinds = []<std::size_t... I>(std::index_sequence<I...>) {
  return std::array{kind_at<I>()...};
}(std::make_index_sequence<field_count<Programme>>{});

}  // namespace

std::span<const TableKind> kinds() { return Kinds; }

const TableKind* kind_named_by(const Codec& id_codec) {
  const auto found = std::ranges::find_if(
      Kinds, [&](const TableKind& it) { return it.codec.kind().id_codec == &id_codec; });
  return found == Kinds.end() ? nullptr : &*found;
}

}  // namespace flipside
