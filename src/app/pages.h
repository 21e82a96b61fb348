// Going from page to page: route, address and title move together.
#pragma once

#include <string_view>

#include "app/app.h"

namespace flipside::app {

// The setting that holds the theme.
inline constexpr std::string_view ThemeKey = "theme";

// A new page is a new entry in the browser's history; another choice on the same page takes the
// place of the present one.
Effects go_to(App& app, Route route);

// Nothing that is not saved yet is kept any longer.
Effects forget_drafts(App& app);

}  // namespace flipside::app
