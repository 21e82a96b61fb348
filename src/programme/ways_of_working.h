// How one side of a pair likes to work, as five places between two ends. The other reads it once it
// is shared; a screen shows it once both have shared.
#pragma once

#include <array>
#include <optional>
#include <tuple>

#include "base/id.h"
#include "programme/pair.h"
#include "record/field.h"
#include "record/link.h"
#include "record/visibility.h"

namespace flipside {

// Each is 1 to 5; absent: not said.
struct WaysOfWorking {
  Id<WaysOfWorking> id{};
  Id<Pair> pair{};
  Side side{};
  Visibility visibility{Visibility::Private};
  // From hinting to saying it straight.
  std::optional<int> directness{};
  // From relaxed to formal.
  std::optional<int> formality{};
  // From serious to playful.
  std::optional<int> humour{};
  // From first names to title and family name.
  std::optional<int> address{};
  // From slow and thorough to quick.
  std::optional<int> pace{};
  static constexpr auto fields() {
    constexpr auto Pair = Visibility::Pair;
    return std::tuple{Field{"id", &WaysOfWorking::id, Pair},
                      Field{"pair", &WaysOfWorking::pair, Pair, Link::Owner},
                      Field{"side", &WaysOfWorking::side, Pair},
                      Field{"visibility", &WaysOfWorking::visibility, Pair},
                      Field{"directness", &WaysOfWorking::directness, Pair},
                      Field{"formality", &WaysOfWorking::formality, Pair},
                      Field{"humour", &WaysOfWorking::humour, Pair},
                      Field{"address", &WaysOfWorking::address, Pair},
                      Field{"pace", &WaysOfWorking::pace, Pair}};
  }
  bool operator==(const WaysOfWorking&) const = default;
};
static_assert(lists_every_field<WaysOfWorking>);

// In the order in which they are asked.
inline constexpr std::array WaysItems{&WaysOfWorking::directness, &WaysOfWorking::formality,
                                      &WaysOfWorking::humour, &WaysOfWorking::address,
                                      &WaysOfWorking::pace};

}  // namespace flipside
