// Hands the app's effects to the page, which carries them out in the same task.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/effect.h"

namespace flipside::web {

void carry_out(const app::Effects& effects);

// A journal entry as the stores hold it: the CRC-32C of the text in eight hexadecimal digits, a
// space, the text.
std::string sealed_entry(std::string_view text);
// The text again; nothing when it is damaged.
std::optional<std::string_view> unsealed_entry(std::string_view stored);

}  // namespace flipside::web
