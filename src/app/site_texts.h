// Texts that are files of the site: fetched when somebody wants them, and kept while the page runs.
#pragma once

#include <string_view>

#include "app/effect.h"

namespace flipside::app {

struct App;

bool is_site_text(std::string_view asset);
// What was fetched, and that it could not be.
Effects take_site_text(App& app, std::string_view asset, std::string_view json);
Effects refuse_site_text(App& app, std::string_view asset, std::string_view why);

}  // namespace flipside::app
