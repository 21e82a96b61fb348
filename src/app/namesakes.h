// Names of people where several have the same one.
#pragma once

#include <string>

#include "app/app.h"

namespace flipside::app {

// The person's name, or words for none; where others have the same, with what tells them apart:
// "Ada Lovelace (Assistant, Harbour)".
std::string telling_name(const App& app, const Id<Person>& person);

// Rank and team as far as they are known, with a comma between; else the e-mail.
std::string rank_and_team(const Programme& programme, const Person& person);

}  // namespace flipside::app
