// One pair: direction, next session, agenda, sessions, promises, goals, agreement.
#pragma once

#include <string>

#include "screens/draft.h"
#include "screens/pair_drafts.h"
#include "screens/scene.h"
#include "ui/combobox.h"
#include "ui/geometry.h"
#include "ui/number_field.h"

namespace flipside::screens {

struct PairScreen {
  enum class Open { Nothing, Session, Promise, PromiseDay, Goal, Rematch } open{Open::Nothing};
  int rematch_side{};  // 0: mentee, 1: mentor
  std::string pair;    // whose drafts these are
  Form<SessionDraft> session;
  Form<PromiseDraft> promise;
  Form<PromiseDay> promise_day;
  Form<GoalDraft> goal;
  Draft<Agreement> agreement;
  ui::NumberDraft own_days;
  ui::NumberDraft minutes = ui::draft_of(Agreement{}.session_minutes);
  std::size_t sessions_shown{4};
  std::size_t promises_shown{12};
  ui::PickState focus{};  // a topic that is being picked
};

void draw_pair_page(Scene& scene, PairScreen& screen, ui::Rect area);

}  // namespace flipside::screens
