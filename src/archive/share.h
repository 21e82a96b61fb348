// Copies for other people, made from an allow-list: what a reader may not see never gets into the
// text. README.md beside this file says which records and fields each copy has.
#pragma once

#include <string>

#include "base/id.h"
#include "base/result.h"
#include "programme/person.h"
#include "programme/workspace.h"
#include "replica/state.h"

namespace flipside::archive {

// `state` is what the workspace's copy knows beside its programme.

// A file for one person of the programme, who becomes its holder. Refused for a person who is not
// in the programme.
Result<std::string> copy_for_person(const Workspace& workspace, const replica::State& state,
                                    const Id<Person>& person);

// A file for the organiser, who becomes its holder.
std::string copy_for_organiser(const Workspace& workspace, const replica::State& state);

}  // namespace flipside::archive
