// A step of the organisation's own rank ladder.
#pragma once

#include <string>
#include <tuple>

#include "base/id.h"
#include "record/field.h"
#include "record/visibility.h"

namespace flipside {

struct Rank {
  Id<Rank> id{};
  std::string name{};
  // The higher, the more senior; equal positions are peers.
  int position{};
  // A list brought it with a name that says nothing of its place, and nobody looked at that since.
  bool place_is_guess{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &Rank::id, Visibility::Public},
                      Field{"name", &Rank::name, Visibility::Public},
                      Field{"position", &Rank::position, Visibility::Public},
                      Field{"place_is_guess", &Rank::place_is_guess, Visibility::Programme}};
  }
  bool operator==(const Rank&) const = default;
};
static_assert(lists_every_field<Rank>);

}  // namespace flipside
