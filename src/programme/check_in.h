// How each side of a pair finds that it goes, asked a few times in the life of a pair. Each answers
// alone and fixes what it said by a hash, which the other gets; the answer itself follows once the
// other has fixed theirs, so that neither can answer after having read the other.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
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

struct Programme;

// Day30: 30 days after the start. Own: on a day of their own.
enum class Occasion { Day30, Midway, End, Own };

constexpr auto names_of(Occasion) {
  return std::array{Named{Occasion::Day30, "day_30"}, Named{Occasion::Midway, "midway"},
                    Named{Occasion::End, "end"}, Named{Occasion::Own, "own"}};
}

// What a side would have the two do next.
enum class Outcome { Continue, Adjust, Rematch, Close };

constexpr auto names_of(Outcome) {
  return std::array{Named{Outcome::Continue, "continue"}, Named{Outcome::Adjust, "adjust"},
                    Named{Outcome::Rematch, "rematch"}, Named{Outcome::Close, "close"}};
}

// Which check-in of a pair: the day counts only for one of their own.
struct CheckIn {
  Occasion occasion{};
  Date on{};
};
constexpr bool is_same(const CheckIn& a, const CheckIn& b) {
  return a.occasion == b.occasion && (a.occasion != Occasion::Own || a.on == b.on);
}

// That a side has answered, and the hash by which its answer is fixed.
struct CheckInSeal {
  Id<CheckInSeal> id{};
  Id<Pair> pair{};
  Side side{};
  Occasion occasion{};
  Date on{};
  // Of commitment().
  std::string hash{};
  Date sealed_on{};
  static constexpr auto fields() {
    constexpr auto Pair = Visibility::Pair;
    return std::tuple{Field{"id", &CheckInSeal::id, Pair},
                      Field{"pair", &CheckInSeal::pair, Pair, Link::Owner},
                      Field{"side", &CheckInSeal::side, Pair},
                      Field{"occasion", &CheckInSeal::occasion, Pair},
                      Field{"on", &CheckInSeal::on, Pair},
                      Field{"hash", &CheckInSeal::hash, Pair},
                      Field{"sealed_on", &CheckInSeal::sealed_on, Pair}};
  }
  bool operator==(const CheckInSeal&) const = default;
};
static_assert(lists_every_field<CheckInSeal>);

// It is in the other's copy once both sides have sealed (is_opened).
struct CheckInAnswer {
  Id<CheckInAnswer> id{};
  Id<Pair> pair{};
  Side side{};
  Occasion occasion{};
  Date on{};
  // It is not to be asked for again; there is no seal.
  bool set_aside{};
  // What nobody can guess, so that the hash does not tell the few answers there are.
  std::string nonce{};
  // 1 to 5; absent: skipped.
  std::optional<int> progress{};
  std::optional<int> useful{};
  std::optional<int> safe{};
  std::optional<int> respected{};
  std::optional<int> worth{};
  std::optional<int> roles{};
  std::optional<Outcome> outcome{};
  // The mentee: what they have used of it. The mentor: what they would do otherwise.
  std::string review{};
  static constexpr auto fields() {
    constexpr auto Pair = Visibility::Pair;
    return std::tuple{Field{"id", &CheckInAnswer::id, Pair},
                      Field{"pair", &CheckInAnswer::pair, Pair, Link::Owner},
                      Field{"side", &CheckInAnswer::side, Pair},
                      Field{"occasion", &CheckInAnswer::occasion, Pair},
                      Field{"on", &CheckInAnswer::on, Pair},
                      Field{"set_aside", &CheckInAnswer::set_aside},
                      Field{"nonce", &CheckInAnswer::nonce, Pair},
                      Field{"progress", &CheckInAnswer::progress, Pair},
                      Field{"useful", &CheckInAnswer::useful, Pair},
                      Field{"safe", &CheckInAnswer::safe, Pair},
                      Field{"respected", &CheckInAnswer::respected, Pair},
                      Field{"worth", &CheckInAnswer::worth, Pair},
                      Field{"roles", &CheckInAnswer::roles, Pair},
                      Field{"outcome", &CheckInAnswer::outcome, Pair},
                      Field{"review", &CheckInAnswer::review, Pair}};
  }
  bool operator==(const CheckInAnswer&) const = default;
};
static_assert(lists_every_field<CheckInAnswer>);

// In the order in which they are asked.
inline constexpr std::array CheckInItems{&CheckInAnswer::progress, &CheckInAnswer::useful,
                                         &CheckInAnswer::safe,     &CheckInAnswer::respected,
                                         &CheckInAnswer::worth,    &CheckInAnswer::roles};

template <class R>
CheckIn check_in_of(const R& record) {
  return {record.occasion, record.on};
}

// The hash that fixes the answer: SHA-256 of the lines that archive/README.md says.
std::string commitment(const CheckInAnswer& answer);

// None: that side has not answered. Sealed: it has, and the answer is not here. Opened: it is, and
// is what was sealed. Changed: it is not, or was sealed twice.
enum class SealState : std::uint8_t { None, Sealed, Opened, Changed };

struct SaidAtCheckIn {
  SealState state{};
  // Where there are some; one that was changed is not to be shown.
  const CheckInSeal* seal{};
  const CheckInAnswer* answer{};
};
// `seals` and `answers` are those of the pair.
SaidAtCheckIn said_at(Side side, const CheckIn& which, std::span<const CheckInSeal* const> seals,
                      std::span<const CheckInAnswer* const> answers);

// Both sides have sealed theirs, so each may have the other's.
bool is_opened(const Programme& programme, const CheckInAnswer& answer);

}  // namespace flipside
