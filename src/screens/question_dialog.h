// Where a participant writes down what they want to ask their partner, on whatever page they are.
#pragma once

#include "programme/question.h"
#include "screens/form_dialog.h"
#include "screens/scene.h"

namespace flipside::screens {

// Drawn over the page while app.question_open.
void draw_question_dialog(Scene& scene, DialogForm<Question>& form);

}  // namespace flipside::screens
