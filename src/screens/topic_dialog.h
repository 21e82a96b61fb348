// The dialog that adds, renames or removes a topic.
#pragma once

#include "screens/programme_topics.h"

namespace flipside::screens {

// Drawn while form.edited is there.
void topic_dialog(Scene& scene, TopicsForm& form);

}  // namespace flipside::screens
