// Something that one side of a pair wants to ask the other, caught when it came to mind. Private
// until it is put on an agenda.
#pragma once

#include <optional>
#include <string>
#include <tuple>

#include "base/date.h"
#include "base/id.h"
#include "programme/pair.h"
#include "programme/session.h"
#include "record/field.h"
#include "record/link.h"
#include "record/visibility.h"

namespace flipside {

struct Question {
  Id<Question> id{};
  Id<Pair> pair{};
  Side by{Side::Mentee};
  std::string text{};
  Date asked_on{};
  // Private: it stands on no agenda yet, so the other does not have it.
  Visibility visibility{Visibility::Private};
  // On whose agenda it stands; empty: on none.
  Id<Session> session{};
  // Absent while it is open.
  std::optional<Date> answered_on{};
  static constexpr auto fields() {
    constexpr auto Pair = Visibility::Pair;
    return std::tuple{Field{"id", &Question::id, Pair},
                      Field{"pair", &Question::pair, Pair, Link::Owner},
                      Field{"by", &Question::by, Pair},
                      Field{"text", &Question::text, Pair},
                      Field{"asked_on", &Question::asked_on, Pair},
                      Field{"visibility", &Question::visibility, Pair},
                      Field{"session", &Question::session, Pair, Link::Mention},
                      Field{"answered_on", &Question::answered_on, Pair}};
  }
  bool operator==(const Question&) const = default;
};
static_assert(lists_every_field<Question>);

}  // namespace flipside
