// The first page of somebody invited: who asks and why, their answer, and the way to send it.
#pragma once

#include "app/signing_up.h"
#include "screens/person_form.h"
#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct InvitedScreen {
  PersonForm form{};
  // Of Derived and of what was handed over, when `state` was worked out.
  int revision{-1};
  std::size_t handed{};
  app::AnswerState state{};
};

namespace late {
void draw_invited_home(Scene& scene, InvitedScreen& s, ui::Rect area);
}

}  // namespace flipside::screens
