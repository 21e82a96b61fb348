// What one side of a pair says for itself of a session: before it, what they bring and need; after
// it, how it was. The other reads it once it is shared; a screen shows it once both have shared.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <tuple>

#include "base/id.h"
#include "programme/pair.h"
#include "programme/session.h"
#include "record/field.h"
#include "record/link.h"
#include "record/named.h"
#include "record/visibility.h"

namespace flipside {

enum class AnswerMoment { Before, After };

constexpr auto names_of(AnswerMoment) {
  return std::array{Named{AnswerMoment::Before, "before"}, Named{AnswerMoment::After, "after"}};
}

enum class Taught { Mentor, Both, Mentee };

constexpr auto names_of(Taught) {
  return std::array{Named{Taught::Mentor, "mentor"}, Named{Taught::Both, "both"},
                    Named{Taught::Mentee, "mentee"}};
}

struct SessionAnswer {
  Id<SessionAnswer> id{};
  Id<Pair> pair{};
  Id<Session> session{};
  Side side{};
  AnswerMoment moment{};
  // Private until it is ready for the other.
  Visibility visibility{Visibility::Private};
  // It is not to be asked for again.
  bool set_aside{};
  std::string bring{};
  std::string need{};
  std::optional<Taught> taught{};
  // Their guess of the mentor's share of the talk, in percent.
  std::optional<int> mentor_talk{};
  // 1 to 5.
  std::optional<int> useful{};
  std::string take_away{};
  std::string private_note{};
  static constexpr auto fields() {
    constexpr auto Pair = Visibility::Pair;
    return std::tuple{Field{"id", &SessionAnswer::id, Pair},
                      Field{"pair", &SessionAnswer::pair, Pair, Link::Owner},
                      Field{"session", &SessionAnswer::session, Pair, Link::Owner},
                      Field{"side", &SessionAnswer::side, Pair},
                      Field{"moment", &SessionAnswer::moment, Pair},
                      Field{"visibility", &SessionAnswer::visibility, Pair},
                      Field{"set_aside", &SessionAnswer::set_aside},
                      Field{"bring", &SessionAnswer::bring, Pair},
                      Field{"need", &SessionAnswer::need, Pair},
                      Field{"taught", &SessionAnswer::taught, Pair},
                      Field{"mentor_talk", &SessionAnswer::mentor_talk, Pair},
                      Field{"useful", &SessionAnswer::useful, Pair},
                      Field{"take_away", &SessionAnswer::take_away, Pair},
                      Field{"private_note", &SessionAnswer::private_note}};
  }
  bool operator==(const SessionAnswer&) const = default;
};
static_assert(lists_every_field<SessionAnswer>);

}  // namespace flipside
