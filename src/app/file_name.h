// Names for the files that a person is handed.
#pragma once

#include <string>
#include <string_view>

#include "base/date.h"

namespace flipside::app {

// "lindenquay-libraries-2026-11-24.flipside.json": letters and digits of the organisation's name,
// folded, in any script; "flipside" where it has none. No separators of paths, no spaces.
std::string file_name(std::string_view organisation, Date today, std::string_view ending);

}  // namespace flipside::app
