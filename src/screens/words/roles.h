// The two sides by their short names.
#pragma once

#include <string_view>

namespace flipside::screens::words {

inline constexpr std::string_view Mentor = "Mentor";
inline constexpr std::string_view Mentee = "Mentee";

}  // namespace flipside::screens::words
