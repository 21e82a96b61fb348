// The filter bar of the People page.
#pragma once

#include <string>
#include <string_view>

#include "screens/people_filter.h"
#include "screens/scene.h"

namespace flipside::screens {

// Changes `text`; other choices go into the address. True when anything changed. `choosing`:
// several people are being chosen; a button at the end begins it.
bool draw_people_filters(Scene& scene, std::string& text, bool& choosing);

std::string_view role_filter_words(RoleFilter role);
bool leaves_somebody_out(const PeopleChoices& choices, const std::string& text);
void clear_filters(Scene& scene, std::string& text);

}  // namespace flipside::screens
