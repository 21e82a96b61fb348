// The page in front as a document for print.
#pragma once

#include "app/app.h"
#include "screens/paper.h"
#include "screens/screen_states.h"

namespace flipside::screens {

// Brings what the states have worked out up to date. Empty where a page has no document of its own.
Paper page_on_paper(const app::App& app, ScreenStates& states);

}  // namespace flipside::screens
