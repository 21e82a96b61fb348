// One lesson, and one scenario: pages of their own, to be read on a phone.
#pragma once

#include <string>
#include <string_view>

#include "app/lesson_texts.h"
#include "screens/scene.h"
#include "screens/training_page.h"
#include "ui/geometry.h"

namespace flipside::screens {

// The column in which one reads, for lines of some 70 characters.
inline constexpr float kReadingWidth = 584;

// Null: neither read nor answered.
const LessonNote* note_on(const Scene& scene, const std::string& lesson);
// As it is kept, or as it would begin.
LessonNote note_to_keep(const Scene& scene, const std::string& lesson);

// The way back to all of them, the title with the focus of who has just come, and for whom it is.
void lesson_head(Scene& scene, std::string_view title, Side side, int minutes);
void all_lessons_button(Scene& scene, std::string_view words, bool is_primary);

void draw_lesson(Scene& scene, TrainingScreen& screen, const app::Lesson& lesson, ui::Rect area);
// The decisions that the address names, as far as they lead anywhere.
std::string path_in_address(const Scene& scene, const app::Scenario& scenario);
void draw_scenario(Scene& scene, TrainingScreen& screen, const app::Scenario& scenario,
                   ui::Rect area);

}  // namespace flipside::screens
