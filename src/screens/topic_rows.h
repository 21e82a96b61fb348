// Which topics are shown, in which order, with how many people offer and want them.
#pragma once

#include "screens/programme_topics.h"

namespace flipside::screens {

enum TopicColumn : int { TopicName, TopicAreaColumn, TopicOffers, TopicWants };

// Works the rows out again where the question or the programme is another one than before.
void look_at_topics(TopicsForm& form, const app::App& app);

}  // namespace flipside::screens
