// People on paper: everybody who was found, and one person.
#pragma once

#include <string>
#include <vector>

#include "screens/paper.h"
#include "screens/people_filter.h"

namespace flipside::screens {

void people_paper(Paper& paper, const app::App& app, const std::vector<Id<Person>>& people,
                  const PeopleQuestion& question);
void person_paper(Paper& paper, const app::App& app, const Person& person);

}  // namespace flipside::screens
