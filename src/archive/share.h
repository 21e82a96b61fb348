// The parts of a programme that a holder's copy has, and copies for other people, made from an
// allow-list: what a reader may not see never gets into the text. README.md beside this file says
// which records and fields each copy has.
#pragma once

#include <string>

#include "base/id.h"
#include "base/result.h"
#include "programme/kinds.h"
#include "programme/person.h"
#include "programme/workspace.h"
#include "replica/state.h"

namespace flipside::archive {

// What the organiser has of it; the organiser becomes the holder. Their own (notes on people,
// matchings, blocks) is in it where they hold `workspace` already, and never what pairs keep to
// themselves.
Workspace part_for_organiser(Workspace workspace);

// What one person of the programme has of it, who becomes the holder: nothing private. Refused for
// a person who is not in the programme.
Result<Workspace> part_for_person(Workspace workspace, const Id<Person>& person);

// What its own holder should have of it. Everything, for an individual.
Workspace part_for_holder(Workspace workspace);

// The two parts as files. `state` is what the workspace's copy knows beside its programme; of it
// goes along what says where the part's values come from. A copy of the organiser's own, which
// holds private fields and lacks those of pairs, goes without.
Result<std::string> copy_for_person(const Workspace& workspace, const replica::State& state,
                                    const Id<Person>& person);
std::string copy_for_organiser(const Workspace& workspace, const replica::State& state);

// Whether a record of the kind is a pair, or belongs to one.
bool is_of_pairs(const TableKind& kind);

}  // namespace flipside::archive
