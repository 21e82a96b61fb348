// What one side of a pair wants to have reached, and how far it came.
#pragma once

#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "base/id.h"
#include "programme/pair.h"
#include "programme/topic.h"
#include "record/field.h"
#include "record/link.h"
#include "record/visibility.h"

namespace flipside {

struct Goal {
  Id<Goal> id{};
  Id<Pair> pair{};
  // Whose goal it is.
  Side side{Side::Mentee};
  std::string statement{};
  // Five descriptions for −2, −1, 0 (as expected), +1, +2; or none.
  std::vector<std::string> levels{};
  // −2 to +2; absent while not rated.
  std::optional<int> attainment{};
  Id<Topic> topic{};
  // Who may read this goal at all.
  Visibility visibility{Visibility::Private};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &Goal::id, Visibility::Programme},
                      Field{"pair", &Goal::pair, Visibility::Programme, Link::Owner},
                      Field{"side", &Goal::side, Visibility::Programme},
                      Field{"statement", &Goal::statement, Visibility::Programme},
                      Field{"levels", &Goal::levels, Visibility::Programme},
                      Field{"attainment", &Goal::attainment, Visibility::Programme},
                      Field{"topic", &Goal::topic, Visibility::Programme, Link::Mention},
                      Field{"visibility", &Goal::visibility, Visibility::Programme}};
  }
  bool operator==(const Goal&) const = default;
};
static_assert(lists_every_field<Goal>);

}  // namespace flipside
