// What the holder of this copy said, for themself alone, of how it is between the two of a pair:
// one question after every other session. It is in no copy for others.
#pragma once

#include <array>
#include <optional>
#include <tuple>

#include "base/date.h"
#include "base/id.h"
#include "programme/pair.h"
#include "record/field.h"
#include "record/link.h"
#include "record/named.h"

namespace flipside {

// In the order in which they are asked.
enum class PulseTheme { Safety, Respect, Candour, Trust };

constexpr auto names_of(PulseTheme) {
  return std::array{Named{PulseTheme::Safety, "safety"}, Named{PulseTheme::Respect, "respect"},
                    Named{PulseTheme::Candour, "candour"}, Named{PulseTheme::Trust, "trust"}};
}

struct Pulse {
  Id<Pulse> id{};
  Id<Pair> pair{};
  PulseTheme theme{};
  Date on{};
  // 1 to 5; absent: put aside.
  std::optional<int> rating{};
  // What is suggested where it fell was read.
  bool heeded{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &Pulse::id},
                      Field{"pair", &Pulse::pair, Visibility::Private, Link::Owner},
                      Field{"theme", &Pulse::theme},
                      Field{"on", &Pulse::on},
                      Field{"rating", &Pulse::rating},
                      Field{"heeded", &Pulse::heeded}};
  }
  bool operator==(const Pulse&) const = default;
};
static_assert(lists_every_field<Pulse>);

}  // namespace flipside
