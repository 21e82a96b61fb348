// Whether the roles of a pair hold: the junior teaches. From what the two said after their sessions
// and promised in them; of the pair alone.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/date.h"
#include "insights/measures.h"
#include "programme/session_answer.h"

namespace flipside::insights {

using Answers = std::span<const SessionAnswer* const>;

// All in thousandths, from 0, the mentor teaches, to 1000, the mentee does.
struct SessionRoles {
  Date on{};
  // The mean of what both said; counts twice.
  int taught{};
  // How far the mentor's share of the talk, as the two guess it, stays below a half. Absent: nobody
  // guessed.
  std::optional<int> talk{};
  // Of the promises given there: how far those of the mentor go beyond a half. Absent below two.
  std::optional<int> promises{};
  // The mean of those that there are.
  int value{};
  // Exponentially smoothed from the first session on; the newest weighs 0.4.
  int smoothed{};
  bool operator==(const SessionRoles&) const = default;
};

struct RoleReversal {
  // Held ones of which both said who taught, oldest first.
  std::vector<SessionRoles> sessions{};
  // The mentee teaches lately: on from 0.5, off again at 0.35.
  bool is_on{};
};

inline constexpr int ReversedFrom = 500;
inline constexpr int HoldsAgainAt = 350;
// So many sessions there must be before the figure says anything.
inline constexpr std::size_t LeastSessionsOfRoles = 2;

// Answers count that both sides may read; those before a session do not.
RoleReversal role_reversal(Sessions sessions, Answers answers, Promises promises);

}  // namespace flipside::insights
