// What only some visits need (finding pairs, reading lists, some pages) is a part of the program of
// its own, which a page fetches when it is first wanted. Which files belong to it: LATE in their
// layer's CMakeLists.txt. The rest may name functions of it only where they stand in a namespace
// `late`, and may call those only while the part is here: an intent of such a kind waits for it, a
// page of such a kind is drawn as being loaded.
#pragma once

#include <string_view>

#include "app/effect.h"
#include "app/route.h"

namespace flipside::app {

struct App;
class Intent;

// Here: or never apart, as in all builds that are not published.
enum class LatePart { Here, Absent, Coming, Failed };

inline constexpr std::string_view LatePartAsset = "late.wasm";

// Fetches the part, unless it is here or on its way.
struct WantLatePart {};

// Whether the part draws the page.
bool is_late(Page page);

// Answers the intent, at once or as soon as the part is here.
Effects answer(App& app, const Intent& intent);

// What was fetched, and that it could not be: what waited for it is let go, and a notice says so.
Effects take_late_part(App& app);
Effects refuse_late_part(App& app, std::string_view why);

}  // namespace flipside::app
