// What people hope to take from the programme, chosen from a list. A goal (goal.h) is what one pair
// then works on.
#pragma once

#include <string>
#include <tuple>

#include "base/id.h"
#include "record/field.h"
#include "record/visibility.h"

namespace flipside {

struct Aim {
  Id<Aim> id{};
  std::string name{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &Aim::id, Visibility::Public},
                      Field{"name", &Aim::name, Visibility::Public}};
  }
  bool operator==(const Aim&) const = default;
};
static_assert(lists_every_field<Aim>);

}  // namespace flipside
