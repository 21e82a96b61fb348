// What holds for the nodes of every frame, whatever is drawn.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "ui/input.h"
#include "ui/node.h"

namespace flipside::ui {

// Whether a person can press, type into or choose with a node of this role.
bool interactive(Role role);
// Whether a node of this role has a name of its own.
bool wants_name(Role role);

// One sentence for each broken law; empty when all hold:
// ids are unique and not 0, parents stand before their children, parts stand in their wholes (an
// option in a select), in a list are its items alone, headings skip no level, every control is
// named, no target is under 24 px (44 high where fingers press), positions lie in their sets,
// references lead to nodes of the frame.
std::vector<std::string> broken_laws(std::span<const Node> nodes, const Surface& surface);

}  // namespace flipside::ui
