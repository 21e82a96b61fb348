// What an organiser hands out so that people sign up, and what comes back. Both are made from an
// allow-list, like copies (share.h); README.md beside this file says what is in them.
#pragma once

#include <string>

#include "programme/workspace.h"

namespace flipside::archive {

// The charter and what can be chosen from; nobody's name. Whoever opens it is the holder.
std::string invitation_from(const Workspace& organiser);

// What the person of `invited` says of themself, with what they named that is new. Memberships and
// needs without consent stay out. `number`: which of their answers it is, from 1. The workspace
// has that person.
std::string answer_from(const Workspace& invited, int number);

}  // namespace flipside::archive
