// What the time of a pair's sessions went to, as their agendas say: finding a way or being told
// one, and what they had agreed to focus on. For the pair alone.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/date.h"
#include "insights/measures.h"
#include "programme/session.h"
#include "programme/topic.h"

namespace flipside::insights {

// Minutes of one session's items that are marked so.
struct Approaches {
  Date on{};
  int explore{};
  int advice{};
  bool operator==(const Approaches&) const = default;
};
// Of each session that was held and has marked items, the oldest first.
std::vector<Approaches> approaches_of(Sessions sessions);

// The last sessions held in which an item names a focus topic, four at most.
struct FocusDrift {
  int sessions{};
  // Of items of the kind topic, and of those the ones that name none of the focus topics.
  int minutes{};
  int off_minutes{};
  bool operator==(const FocusDrift&) const = default;
};
inline constexpr int LeastSessionsOfDrift = 2;
// Absent without focus topics, or with fewer such sessions: who names no topics is asked nothing.
std::optional<FocusDrift> focus_drift(Sessions sessions, std::span<const Id<Topic>> focus);

}  // namespace flipside::insights
