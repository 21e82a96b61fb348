// Words for days as they are seen from today.
#pragma once

#include <string>
#include <string_view>

namespace flipside::screens::days_words {

inline constexpr std::string_view Today = "today";
inline constexpr std::string_view Tomorrow = "tomorrow";
inline constexpr std::string_view Yesterday = "yesterday";
// Of two days and more.
inline std::string in_days(int days) { return "in " + std::to_string(days) + " days"; }
inline std::string days_ago(int days) { return std::to_string(days) + " days ago"; }

}  // namespace flipside::screens::days_words
