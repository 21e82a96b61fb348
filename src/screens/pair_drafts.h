// What a person writes in the dialogs of a pair before it becomes a record.
#pragma once

#include <string>
#include <vector>

#include "programme/goal.h"
#include "programme/promise.h"
#include "programme/session.h"
#include "ui/number_field.h"

namespace flipside::screens {

// Sides are written as the choices of the fields: 0 the mentee, 1 the mentor.
inline Side side_chosen(int chosen) { return chosen == 0 ? Side::Mentee : Side::Mentor; }
inline int choice_of(Side side) { return side == Side::Mentee ? 0 : 1; }

struct AgendaDraft {
  Id<AgendaItem> id;  // empty: a new one
  std::string title;  // blank: the item is not kept
  int side{};
  AgendaKind kind{};
  ui::NumberDraft minutes{"10"};
  bool operator==(const AgendaDraft&) const = default;
};

struct SessionDraft {
  Id<Session> id;  // empty: a new one
  SessionState state{};
  bool logs{};            // opened to log what took place
  int changed_by{};       // 0: not said; 1: the mentee, 2: the mentor
  std::string moved_to;   // ISO date, or empty
  std::string on;         // ISO date
  std::string starts_at;  // "09:30"
  ui::NumberDraft minutes;
  std::string place;
  std::string note;
  std::string private_note;
  std::vector<AgendaDraft> agenda;
  std::string promise;
  int promised_by{};
  std::string promise_due;
  bool operator==(const SessionDraft&) const = default;
};

struct PromiseDraft {
  Id<Promise> id;  // empty: a new one
  std::string text;
  int by{};
  std::string due;
  bool operator==(const PromiseDraft&) const = default;
};

// The day on which a promise was kept, or to which it is moved.
struct PromiseDay {
  Id<Promise> id;
  bool kept{};
  std::string on;
  bool operator==(const PromiseDay&) const = default;
};

struct GoalDraft {
  Id<Goal> id;  // empty: a new one
  std::string statement;
  int side{};
  bool shared{};
  bool operator==(const GoalDraft&) const = default;
};

}  // namespace flipside::screens
