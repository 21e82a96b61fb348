// One pair: direction, next session, agenda, sessions, promises, goals, agreement.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "programme/session_answer.h"
#include "screens/form_dialog.h"
#include "screens/pair_drafts.h"
#include "screens/pair_sending.h"
#include "screens/scene.h"
#include "ui/combobox.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct PairScreen {
  std::string pair;  // whose drafts these are
  DialogForm<SessionDraft> session{};
  DialogForm<SessionAnswer> answer{};
  DialogForm<CheckInAnswer> check_in{};
  DialogForm<Feedback> feedback{};
  DialogForm<Question> question_words{};
  DialogForm<Attempt> attempt{};
  DialogForm<WaysOfWorking> ways{};
  DialogForm<Influence> influence{};
  DialogForm<Introduction> introduction{};
  DialogForm<Promise> promise{};
  DialogForm<PromiseDay> promise_day{};
  DialogForm<GoalDraft> goal{};
  DialogForm<PairDay> day{};
  DialogForm<Agreement> rhythm{};
  DialogForm<Agreement> clause{};
  bool rematch{};  // its dialog is open
  Side rematch_side{Side::Mentee};
  Draft<Agreement> agreement{};
  int version_read{};  // of the agreement, in a dialog; 0: none
  bool all_sessions{};
  bool all_promises{};
  bool all_questions{};
  bool all_attempts{};
  bool all_influence{};
  bool all_introductions{};
  bool suggestion_put_aside{};  // that the roles be turned again
  bool dates_shown{};
  int pulse{};  // what is chosen so far; 0: nothing
  PartnerNews news{};
  // Of the next session: its templates or a question are looked at.
  enum class Suggestion : std::uint8_t { None, Templates, Question } suggestion{};
  std::size_t question{};
  int theme{};            // of the questions; 0: all
  ui::PickState focus{};  // a topic that is being picked
};

void draw_pair_page(Scene& scene, PairScreen& screen, ui::Rect area);

}  // namespace flipside::screens
