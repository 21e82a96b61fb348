// Check-ins: sealing one's answer, and holding the other side to theirs.
#pragma once

#include "app/app.h"
#include "programme/change.h"

namespace flipside::app {

// Seals of others that `taken`, what came in and is applied, changed or removed though the holder
// had answered by then: this puts them back, so that another answer than the one that was sealed
// shows.
Change keep_seals(const App& app, const Change& taken);

}  // namespace flipside::app
