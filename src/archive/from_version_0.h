// The step from version 0, which is invented to show what a step is made of: no page was ever
// published that wrote it.
#pragma once

#include "archive/migration.h"

namespace flipside::archive {

// A person's name was `full_name`, and of a session that took place `held` was true.
Step from_version_0();

}  // namespace flipside::archive
