// Something one side of a pair told the other it would do.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <tuple>

#include "base/date.h"
#include "base/id.h"
#include "programme/pair.h"
#include "programme/session.h"
#include "record/field.h"
#include "record/link.h"
#include "record/named.h"
#include "record/visibility.h"

namespace flipside {

enum class PromiseState { Open, Kept, Renegotiated, Dropped };

constexpr auto names_of(PromiseState) {
  return std::array{Named{PromiseState::Open, "open"}, Named{PromiseState::Kept, "kept"},
                    Named{PromiseState::Renegotiated, "renegotiated"},
                    Named{PromiseState::Dropped, "dropped"}};
}

struct Promise {
  Id<Promise> id{};
  Id<Pair> pair{};
  // Where it was given; empty when outside a session.
  Id<Session> session{};
  Side by{};
  std::string text{};
  // Absent: no day was named, so it is never late.
  std::optional<Date> due{};
  // Renegotiated: still open, with a new due date.
  PromiseState state{};
  std::optional<Date> kept_on{};
  // How often the due date was moved before it came.
  int renegotiations{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &Promise::id, Visibility::Pair},
                      Field{"pair", &Promise::pair, Visibility::Pair, Link::Owner},
                      Field{"session", &Promise::session, Visibility::Pair, Link::Mention},
                      Field{"by", &Promise::by, Visibility::Pair},
                      Field{"text", &Promise::text, Visibility::Pair},
                      Field{"due", &Promise::due, Visibility::Pair},
                      Field{"state", &Promise::state, Visibility::Pair},
                      Field{"kept_on", &Promise::kept_on, Visibility::Pair},
                      Field{"renegotiations", &Promise::renegotiations, Visibility::Pair}};
  }
  bool operator==(const Promise&) const = default;
};
static_assert(lists_every_field<Promise>);

}  // namespace flipside
