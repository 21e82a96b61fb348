// Something people like beside their work; shared ones help a pair to begin.
#pragma once

#include <string>
#include <tuple>

#include "base/id.h"
#include "record/field.h"
#include "record/visibility.h"

namespace flipside {

struct Interest {
  Id<Interest> id{};
  std::string name{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &Interest::id, Visibility::Public},
                      Field{"name", &Interest::name, Visibility::Public}};
  }
  bool operator==(const Interest&) const = default;
};
static_assert(lists_every_field<Interest>);

}  // namespace flipside
