// The part of a programme that a holder's copy has. README.md beside this file says which records
// and fields that is.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "programme/kinds.h"
#include "programme/person.h"
#include "programme/workspace.h"

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

// Whether a record of the kind is a pair, or belongs to one.
bool is_of_pairs(const TableKind& kind);

}  // namespace flipside::archive
