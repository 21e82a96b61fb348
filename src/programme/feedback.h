// What one side of a pair tells the other: feedback, a strength it sees, or what it asks for where
// something went wrong. Private until it is shared.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <tuple>

#include "base/date.h"
#include "base/id.h"
#include "programme/pair.h"
#include "record/field.h"
#include "record/link.h"
#include "record/named.h"
#include "record/visibility.h"

namespace flipside {

enum class FeedbackKind { Feedback, Strength, Repair };

constexpr auto names_of(FeedbackKind) {
  return std::array{Named{FeedbackKind::Feedback, "feedback"},
                    Named{FeedbackKind::Strength, "strength"},
                    Named{FeedbackKind::Repair, "repair"}};
}

struct Feedback {
  Id<Feedback> id{};
  Id<Pair> pair{};
  Side by{};
  FeedbackKind kind{};
  Visibility visibility{Visibility::Private};
  std::optional<Date> shared_on{};
  // What they saw, the strength, or what happened.
  std::string observation{};
  // What it did to them.
  std::string effect{};
  // What they suggest, or ask for.
  std::string suggestion{};
  // By the other.
  std::optional<Date> acknowledged_on{};
  static constexpr auto fields() {
    constexpr auto Pair = Visibility::Pair;
    return std::tuple{Field{"id", &Feedback::id, Pair},
                      Field{"pair", &Feedback::pair, Pair, Link::Owner},
                      Field{"by", &Feedback::by, Pair},
                      Field{"kind", &Feedback::kind, Pair},
                      Field{"visibility", &Feedback::visibility, Pair},
                      Field{"shared_on", &Feedback::shared_on, Pair},
                      Field{"observation", &Feedback::observation, Pair},
                      Field{"effect", &Feedback::effect, Pair},
                      Field{"suggestion", &Feedback::suggestion, Pair},
                      Field{"acknowledged_on", &Feedback::acknowledged_on, Pair}};
  }
  bool operator==(const Feedback&) const = default;
};
static_assert(lists_every_field<Feedback>);

}  // namespace flipside
