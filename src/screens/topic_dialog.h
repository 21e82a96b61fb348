// The dialog that adds, renames or removes a topic.
#pragma once

#include "screens/programme_topics.h"

namespace flipside::screens {

// Opens it, with what was left unfinished there for the same topic.
void open_topic(Scene& scene, TopicsForm& form, const Topic& topic);
// One that was open when the page was left is open again.
void return_topic(Scene& scene, TopicsForm& form);
// Drawn while it is open.
void topic_dialog(Scene& scene, TopicsForm& form);

}  // namespace flipside::screens
