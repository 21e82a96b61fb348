// Lessons and scenarios: all of them, those of the holder's own side first, and each by itself.
#pragma once

#include <string>

#include "programme/lesson_note.h"
#include "record/draft.h"
#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct TrainingScreen {
  bool asked{};        // for the texts
  std::string open{};  // the lesson or scenario whose state this is
  Draft<LessonNote> note{};
  std::string path{};  // the decisions that are shown
  int choice{-1};      // of the next one
  bool undecided{};    // they wanted to go on without one
};

namespace late {
void draw_training_page(Scene& scene, TrainingScreen& screen, ui::Rect area);
}  // namespace late

}  // namespace flipside::screens
