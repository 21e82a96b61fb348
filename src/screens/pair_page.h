// One pair: direction, next session, agenda, sessions, promises, goals, agreement.
#pragma once

#include <string>
#include <vector>

#include "screens/draft.h"
#include "screens/scene.h"
#include "ui/geometry.h"
#include "ui/number_field.h"

namespace flipside::screens {

// What a person writes in a dialog before it becomes a record.
struct SessionDraft {
  Id<Session> id;         // empty: a new one
  bool planned{};         // to come; else held
  std::string on;         // ISO date
  std::string starts_at;  // "09:30"
  ui::NumberDraft minutes;
  std::string place;
  std::string note;
  std::string private_note;
  std::vector<AgendaItem> agenda;
  std::string promise;
  int promised_by{};  // 0: mentee, 1: mentor
  std::string promise_due;
  bool operator==(const SessionDraft&) const = default;
};

struct PromiseDraft {
  std::string text;
  int by{};
  std::string due;
  bool operator==(const PromiseDraft&) const = default;
};

struct GoalDraft {
  std::string statement;
  int side{};
  bool shared{};
  bool operator==(const GoalDraft&) const = default;
};

struct PairScreen {
  enum class Open { Nothing, Session, Promise, Goal, Rematch } open{Open::Nothing};
  int rematch_side{};  // 0: mentee, 1: mentor
  std::string pair;    // whose drafts these are
  Form<SessionDraft> session;
  Form<PromiseDraft> promise;
  Form<GoalDraft> goal;
  Draft<Agreement> agreement;
  ui::NumberDraft own_days;
  ui::NumberDraft minutes = ui::draft_of(Agreement{}.session_minutes);
  std::size_t sessions_shown{4};
};

void draw_pair_page(Scene& scene, PairScreen& screen, ui::Rect area);

}  // namespace flipside::screens
