// Whom one of a pair made the other acquainted with, and what came of it. Private until it is
// shared with the other.
#pragma once

#include <string>
#include <tuple>

#include "base/date.h"
#include "base/id.h"
#include "programme/pair.h"
#include "record/field.h"
#include "record/link.h"
#include "record/visibility.h"

namespace flipside {

struct Introduction {
  Id<Introduction> id{};
  Id<Pair> pair{};
  // Who wrote it.
  Side by{Side::Mentee};
  // Who introduced somebody to the other of the pair.
  Side from{Side::Mentor};
  // To whom: somebody of the programme or not, so no person of it.
  std::string who{};
  std::string outcome{};
  Date on{};
  Visibility visibility{Visibility::Private};
  static constexpr auto fields() {
    constexpr auto Pair = Visibility::Pair;
    return std::tuple{Field{"id", &Introduction::id, Pair},
                      Field{"pair", &Introduction::pair, Pair, Link::Owner},
                      Field{"by", &Introduction::by, Pair},
                      Field{"from", &Introduction::from, Pair},
                      Field{"who", &Introduction::who, Pair},
                      Field{"outcome", &Introduction::outcome, Pair},
                      Field{"on", &Introduction::on, Pair},
                      Field{"visibility", &Introduction::visibility, Pair}};
  }
  bool operator==(const Introduction&) const = default;
};
static_assert(lists_every_field<Introduction>);

}  // namespace flipside
