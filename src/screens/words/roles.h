// The two sides by their short names.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/text.h"

namespace flipside::screens::words {

inline constexpr std::string_view Mentor = "Mentor";
inline constexpr std::string_view Mentee = "Mentee";

// "2 mentors, 1 mentee, 1 for either role": everybody once, though who signed up for both is among
// mentors and mentees. Empty where there is nobody.
inline std::string by_role(std::size_t mentors, std::size_t mentees, std::size_t both) {
  std::string words;
  const auto add = [&](std::size_t n, const std::string& part) {
    if (n > 0) words += (words.empty() ? "" : ", ") + part;
  };
  const auto of = [](std::size_t n) { return static_cast<std::int64_t>(n); };
  add(mentors - both, counted(of(mentors - both), "mentor", "mentors"));
  add(mentees - both, counted(of(mentees - both), "mentee", "mentees"));
  add(both, grouped(of(both)) + " for either role");
  return words;
}

}  // namespace flipside::screens::words
