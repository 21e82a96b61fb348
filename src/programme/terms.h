// What one side of a pair would have the two agree to, and whether it has signed that. Each side
// writes its own, so two who negotiate on two devices never write in one field.
#pragma once

#include <optional>
#include <tuple>

#include "base/date.h"
#include "base/id.h"
#include "programme/pair.h"
#include "record/field.h"
#include "record/link.h"
#include "record/visibility.h"

namespace flipside {

// A version holds once both sides have signed the same agreement under its number.
struct Terms {
  Id<Terms> id{};
  Id<Pair> pair{};
  Side side{};
  // From 1.
  int version{1};
  Agreement agreement{};
  // Absent: not signed.
  std::optional<Date> signed_on{};
  static constexpr auto fields() {
    constexpr auto Pair = Visibility::Pair;
    return std::tuple{Field{"id", &Terms::id, Pair},
                      Field{"pair", &Terms::pair, Pair, Link::Owner},
                      Field{"side", &Terms::side, Pair},
                      Field{"version", &Terms::version, Pair},
                      Field{"agreement", &Terms::agreement, Pair},
                      Field{"signed_on", &Terms::signed_on, Pair}};
  }
  bool operator==(const Terms&) const = default;
};
static_assert(lists_every_field<Terms>);

}  // namespace flipside
