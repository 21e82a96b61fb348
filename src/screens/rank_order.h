// The rank ladder in the order in which people read it, the most senior first; and moves in it.
#pragma once

#include <string>
#include <vector>

#include "programme/change.h"
#include "programme/programme.h"

namespace flipside::screens {

// Equal positions by their names.
std::vector<Rank> ranks_from_top(const Programme& programme);

// One step up or down. A rank that had peers leaves them; all others keep their places among each
// other. Empty where it stands at that end already.
enum class Way { Up, Down };
Change move_rank(const Programme& programme, const Id<Rank>& id, Way way, std::string label);
// Takes all places as they are: none is a guess any more.
Change confirm_ranks(const Programme& programme, std::string label);
// The position of a rank below all others.
int lowest_position(const Programme& programme);

}  // namespace flipside::screens
