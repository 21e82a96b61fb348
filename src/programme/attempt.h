// What one side of a pair tried of what it had learned: what it did, what happened, what comes
// next. Private until it is shared; the two talk about it at the next session.
#pragma once

#include <optional>
#include <string>
#include <tuple>

#include "base/date.h"
#include "base/id.h"
#include "programme/pair.h"
#include "record/field.h"
#include "record/link.h"
#include "record/visibility.h"

namespace flipside {

struct Attempt {
  Id<Attempt> id{};
  Id<Pair> pair{};
  Side by{Side::Mentee};
  Date on{};
  std::string did{};
  std::string happened{};
  std::string next{};
  Visibility visibility{Visibility::Private};
  // Absent: it leads the next agenda.
  std::optional<Date> talked_on{};
  static constexpr auto fields() {
    constexpr auto Pair = Visibility::Pair;
    return std::tuple{Field{"id", &Attempt::id, Pair},
                      Field{"pair", &Attempt::pair, Pair, Link::Owner},
                      Field{"by", &Attempt::by, Pair},
                      Field{"on", &Attempt::on, Pair},
                      Field{"did", &Attempt::did, Pair},
                      Field{"happened", &Attempt::happened, Pair},
                      Field{"next", &Attempt::next, Pair},
                      Field{"visibility", &Attempt::visibility, Pair},
                      Field{"talked_on", &Attempt::talked_on, Pair}};
  }
  bool operator==(const Attempt&) const = default;
};
static_assert(lists_every_field<Attempt>);

}  // namespace flipside
