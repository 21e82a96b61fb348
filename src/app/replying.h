// What signing_up.h promises, between its two files.
#pragma once

#include "app/arrival.h"
#include "app/effect.h"

namespace flipside::app {

struct App;

// The workspace that is open is of the organiser of its programme.
Effects look_at_reply(App& app, Arrival arrival);

}  // namespace flipside::app
