// Whose copy of the programme this is, as screens about pairs ask it.
#pragma once

#include "app/holder.h"

namespace flipside::screens {

using app::is_organiser;
using app::own_side;

}  // namespace flipside::screens
