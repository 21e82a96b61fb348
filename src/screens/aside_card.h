// The programmes that are set aside in this browser: put back, or removed for good.
#pragma once

#include <cstdint>
#include <optional>

#include "screens/scene.h"

namespace flipside::screens {

// `removing`: the one whose removal waits for a second press.
void aside_card(Scene& scene, std::optional<std::int64_t>& removing);

}  // namespace flipside::screens
