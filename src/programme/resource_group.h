// An employee resource group or a like attribute. Who belongs to one is for that person alone to
// say, and it counts in matching only with their consent.
#pragma once

#include <array>
#include <string>
#include <tuple>

#include "base/id.h"
#include "record/field.h"
#include "record/link.h"
#include "record/named.h"
#include "record/visibility.h"

namespace flipside {

struct ResourceGroup {
  Id<ResourceGroup> id{};
  std::string name{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &ResourceGroup::id, Visibility::Public},
                      Field{"name", &ResourceGroup::name, Visibility::Public}};
  }
  bool operator==(const ResourceGroup&) const = default;
};
static_assert(lists_every_field<ResourceGroup>);

struct Membership {
  Id<ResourceGroup> group{};
  // Whether it may count in matching. Without consent it is as if it were not there.
  bool consent{};
  static constexpr auto fields() {
    return std::tuple{Field{"group", &Membership::group, Link::Owner},
                      Field{"consent", &Membership::consent}};
  }
  bool operator==(const Membership&) const = default;
};
static_assert(lists_every_field<Membership>);

// What somebody would like their partner to be, by the groups of both.
enum class GroupWish { Ignore, Same, Different };

constexpr auto names_of(GroupWish) {
  return std::array{Named{GroupWish::Ignore, "ignore"}, Named{GroupWish::Same, "same"},
                    Named{GroupWish::Different, "different"}};
}

}  // namespace flipside
