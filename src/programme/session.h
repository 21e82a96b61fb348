// One mentoring meeting of a pair: planned, held, moved, cancelled or missed.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "programme/pair.h"
#include "programme/topic.h"
#include "record/field.h"
#include "record/link.h"
#include "record/named.h"
#include "record/visibility.h"

namespace flipside {

enum class SessionState { Planned, Held, Moved, Cancelled, Missed };

constexpr auto names_of(SessionState) {
  return std::array{Named{SessionState::Planned, "planned"}, Named{SessionState::Held, "held"},
                    Named{SessionState::Moved, "moved"},
                    Named{SessionState::Cancelled, "cancelled"},
                    Named{SessionState::Missed, "missed"}};
}

// What a part of the session is for. Warm-up and recap are structure; the return gift is the
// bounded part in which the senior gives something back.
enum class AgendaKind { Topic, WarmUp, Recap, ReturnGift };

constexpr auto names_of(AgendaKind) {
  return std::array{Named{AgendaKind::Topic, "topic"}, Named{AgendaKind::WarmUp, "warm_up"},
                    Named{AgendaKind::Recap, "recap"},
                    Named{AgendaKind::ReturnGift, "return_gift"}};
}

// Whether an item is to let the other find a way first, or to tell one; None: not said.
enum class Approach { None, Explore, Advice };

constexpr auto names_of(Approach) {
  return std::array{Named{Approach::None, "none"}, Named{Approach::Explore, "explore"},
                    Named{Approach::Advice, "advice"}};
}

struct AgendaItem {
  Id<AgendaItem> id{};
  std::string title{};
  Side author{};
  AgendaKind kind{};
  int minutes{};
  Approach approach{};
  // One of the topics that the pair agreed to focus on; empty: none named.
  Id<Topic> topic{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &AgendaItem::id, Visibility::Pair},
                      Field{"title", &AgendaItem::title, Visibility::Pair},
                      Field{"author", &AgendaItem::author, Visibility::Pair},
                      Field{"kind", &AgendaItem::kind, Visibility::Pair},
                      Field{"minutes", &AgendaItem::minutes, Visibility::Pair},
                      Field{"approach", &AgendaItem::approach, Visibility::Pair},
                      Field{"topic", &AgendaItem::topic, Visibility::Pair, Link::Mention}};
  }
  bool operator==(const AgendaItem&) const = default;
};
static_assert(lists_every_field<AgendaItem>);

struct Session {
  Id<Session> id{};
  Id<Pair> pair{};
  Date on{};
  // Minutes after midnight, by the clock of the holder; absent when no hour is set.
  std::optional<int> start_minute{};
  std::optional<int> minutes{};
  SessionState state{};
  // Who moved, cancelled or missed it.
  std::optional<Side> changed_by{};
  // The day on which they did.
  std::optional<Date> changed_on{};
  std::string place{};
  // In running order.
  std::vector<AgendaItem> agenda{};
  // For both people of the pair.
  std::string note{};
  std::string private_note{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &Session::id, Visibility::Programme},
                      Field{"pair", &Session::pair, Visibility::Programme, Link::Owner},
                      Field{"on", &Session::on, Visibility::Programme},
                      Field{"start_minute", &Session::start_minute, Visibility::Pair},
                      Field{"minutes", &Session::minutes, Visibility::Pair},
                      Field{"state", &Session::state, Visibility::Programme},
                      Field{"changed_by", &Session::changed_by, Visibility::Pair},
                      Field{"changed_on", &Session::changed_on, Visibility::Pair},
                      Field{"place", &Session::place, Visibility::Pair},
                      Field{"agenda", &Session::agenda, Visibility::Pair},
                      Field{"note", &Session::note, Visibility::Pair},
                      Field{"private_note", &Session::private_note}};
  }
  bool operator==(const Session&) const = default;
};
static_assert(lists_every_field<Session>);

}  // namespace flipside
